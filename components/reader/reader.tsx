import { FileX, LoaderCircle } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ExportedStory } from '../../lib/export/format.ts';
import { safeUrl } from '../../lib/model/safe-url.ts';
import type { ReaderState } from '../../lib/view/reader/reader-state.ts';
import { Blank } from '../shared/blank.tsx';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { Toasts } from '../shared/toast.tsx';
import type { Reader as ReaderOf } from '../shared/when.ts';
import { StoryView } from './story-view.tsx';
import './reader.css';

export interface ReaderProps {
  state: ReaderState;
  reader: ReaderOf;
  /** Begin to read aloud at once. */
  listen: boolean;
  exportDialog(story: ExportedStory, onClose: () => void): ComponentChildren;
  /** Lines for a report of a failure: version, browser. */
  context: string[];
}

/** The reader view: one story as a page to read, offline. */
export function Reader(props: ReaderProps) {
  const { state } = props;
  const { colours } = state.settings.settings.value.reader;

  useEffect(() => {
    const root = document.documentElement;
    if (colours === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = colours;
  }, [colours]);

  useEffect(() => {
    const leave = () => state.flush();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return (
    <>
      <Screen {...props} />
      <Toasts toasts={state.toasts.all.value} onDismiss={state.toasts.dismiss} />
    </>
  );
}

function Screen({ state, reader, listen, exportDialog, context }: ReaderProps) {
  const view = state.view.value;
  const title = view.state === 'story' ? view.story.article.headline : 'Reader';
  useEffect(() => {
    document.title = `${title} · Lede`;
  }, [title]);

  switch (view.state) {
    case 'loading':
      return (
        <main class="reader-blank" aria-busy="true">
          {view.late && (
            <Blank icon={LoaderCircle} title="Opening the story" advice="It is read from this device." />
          )}
        </main>
      );
    case 'story':
      return <StoryView story={view.story} {...{ state, reader, listen, exportDialog }} />;
    case 'no-text':
      return (
        <main class="reader-blank">
          <Blank
            icon={FileX}
            title={view.entry.headline}
            advice={
              view.why === 'dropped'
                ? 'Only the record of this story was kept, by your rules for how long texts are kept. Its page may still have it.'
                : 'The text of this story can no longer be read from this device. Its page may still have it.'
            }
          >
            <OpenPage url={view.entry.url} />
          </Blank>
        </main>
      );
    case 'failed':
      return (
        <main class="reader-blank">
          <h1 class="unseen">Reader</h1>
          <ErrorNote failure={view.failure} context={context}>
            {view.failure.kind !== 'not-in-history' && (
              <Button label="Try again" onClick={() => void state.retry()} />
            )}
            <a class="button" href="/history.html">
              History
            </a>
          </ErrorNote>
        </main>
      );
  }
}

function OpenPage({ url }: { url: string }) {
  const safe = safeUrl(url);
  return safe ? (
    <a href={safe} rel="noopener noreferrer">
      Open its page
    </a>
  ) : null;
}
