import { CircleStop, FileQuestionMark, History, RotateCcw, ShieldBan } from 'lucide';
import type { PopupActions } from '../../lib/view/popup-actions.ts';
import type { PopupState } from '../../lib/view/popup-state.ts';
import { Blank } from '../shared/blank.tsx';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { failureWords } from '../shared/failure-words.ts';
import { Toasts } from '../shared/toast.tsx';
import type { Reader } from '../shared/when.ts';
import { Skeleton } from './skeleton.tsx';
import { StoryScreen, type StoryScreenProps } from './story-screen.tsx';
import './popup.css';

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  reader: Reader;
  /** Lines for a report of a failure: version, browser. */
  context: string[];
  exportDialog: StoryScreenProps['exportDialog'];
}

/** The popup, and the side panel: the story of the page in front, or why there is none. */
export function Popup(props: PopupProps) {
  const { state } = props;
  return (
    <>
      <main class="popup" data-state={state.view.value.state}>
        <Screen {...props} />
      </main>
      <p class="unseen" role="status">
        {announcement(state)}
      </p>
      <Toasts toasts={state.toasts.all.value} onDismiss={state.toasts.dismiss} />
    </>
  );
}

function Screen({ state, actions, reader, context, exportDialog }: PopupProps) {
  const view = state.view.value;
  const again = <Button label="Try again" icon={RotateCcw} onClick={() => void state.retry()} />;
  const history = (
    <Button label="History" icon={History} look="quiet" onClick={() => void actions.history()} />
  );
  switch (view.state) {
    case 'reading':
      return <Skeleton late={view.late} onStop={state.stop} />;
    case 'story':
      return <StoryScreen {...{ state, actions, reader, exportDialog }} story={view.story} />;
    case 'no-story':
      return (
        <Blank
          icon={FileQuestionMark}
          title={view.tried ? 'No story found' : 'This page doesn’t look like a story'}
          advice={
            view.tried
              ? 'Lede looked all the same, and found no run of text that reads as an article. If the page is still loading, try again.'
              : 'It reads like a front page, a list or an app. If there is a story on it, Lede can read it all the same.'
          }
        >
          {view.tried ? (
            again
          ) : (
            <Button label="Extract anyway" look="primary" onClick={() => void state.extractAnyway()} />
          )}
          {history}
        </Blank>
      );
    case 'off-limits':
      return (
        <Blank icon={ShieldBan} {...failureWords(view.failure)}>
          {view.failure.why === 'no-access' && (
            <Button
              label="Allow access to sites"
              look="primary"
              onClick={async () => {
                if (await actions.letIn()) await state.retry();
              }}
            />
          )}
          {(view.failure.why === 'no-access' || view.failure.why === 'closed') && again}
          {history}
        </Blank>
      );
    case 'failed':
      if (view.failure.kind === 'stopped') {
        return (
          <Blank icon={CircleStop} {...failureWords(view.failure)}>
            {again}
          </Blank>
        );
      }
      return (
        <div class="failed">
          <h1 class="unseen">Lede</h1>
          <ErrorNote failure={view.failure} context={context}>
            {again}
            {history}
          </ErrorNote>
        </div>
      );
  }
}

/** What a screen reader says when the screen has changed. */
function announcement(state: PopupState): string {
  const view = state.view.value;
  switch (view.state) {
    case 'reading':
      return view.late ? 'Reading the page' : '';
    case 'story':
      return `Story: ${view.story.article.value.headline}`;
    case 'no-story':
      return 'No story on this page';
    case 'off-limits':
      return 'This page is off limits';
    case 'failed':
      return '';
  }
}
