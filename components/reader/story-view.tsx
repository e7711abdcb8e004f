import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedStory } from '../../lib/export/format.ts';
import type { ReaderLook } from '../../lib/model/settings.ts';
import type { PlacedHighlight } from '../../lib/view/reader/highlights-state.ts';
import type { ReaderState } from '../../lib/view/reader/reader-state.ts';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import type { Pictures } from '../article/figure.tsx';
import { rangeOf } from '../article/places.ts';
import type { Reader } from '../shared/when.ts';
import { FindBar } from './find-bar.tsx';
import { KeysHelp } from './keys-help.tsx';
import { ListenBar } from './listen-bar.tsx';
import { ReaderPanel } from './reader-panel.tsx';
import { highlightSelected, linkSelected, listenFrom, quoteSelected } from './selected-words.ts';
import { SelectionBar } from './selection-bar.tsx';
import { StoryNotes } from './story-notes.tsx';
import { StoryPage } from './story-page.tsx';
import { type Panel, Toolbar } from './toolbar.tsx';
import { useColumns } from './use-columns.ts';
import { useMarkedClicks } from './use-marked-clicks.ts';
import { usePosition } from './use-position.ts';
import { scrollTo, useRanges } from './use-ranges.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface StoryViewProps {
  story: ReaderStory;
  state: ReaderState;
  reader: Reader;
  /** Begin to read aloud at once. */
  listen: boolean;
  exportDialog(story: ExportedStory, onClose: () => void): ComponentChildren;
}

const NO_PICTURES: ReadonlyMap<string, string> = new Map();

/** Languages that are also set in columns from right to left. */
const COLUMNS = /^(?:ja|zh|ko)(?:-|$)/i;

/** A story on screen with all that can be done with it. */
export function StoryView({ story, state, reader, listen: listenAtOnce, exportDialog }: StoryViewProps) {
  const { article, find, listen, highlights } = story;
  const look = state.settings.settings.value.reader;
  const page = useRef<HTMLElement>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [help, setHelp] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [listening, setListening] = useState(listenAtOnce);
  const [picturesAsked, setPicturesAsked] = useState(false);
  const columns = COLUMNS.test(article.language ?? '');
  const vertical = columns && look.vertical;
  const entry = story.entry.value;
  const row = entry.state === 'ready' ? entry.value : null;
  const placed = highlights?.all.value;
  const marked = placed?.state === 'ready' ? placed.value.map(({ highlight }) => highlight) : [];
  const openNote = highlights?.open.value ?? null;

  const change = (changes: Partial<ReaderLook>) =>
    void state.settings.change({ reader: { ...state.settings.settings.value.reader, ...changes } });
  const togglePanel = (which: Panel) => setPanel(panel === which ? null : which);
  const toggleListening = () => {
    setListening(true);
    listen.toggle();
  };
  const stopListening = () => {
    listen.stop();
    setListening(false);
  };
  const quote = () => quoteSelected(page.current, story);
  const link = () => linkSelected(page.current, story);
  const save = () => void story.toggleSaved();
  const goTo = ({ place }: PlacedHighlight) => {
    if (page.current && place) scrollTo(rangeOf(page.current, place));
  };

  useRanges(page, story);
  useColumns(page, vertical);
  useMarkedClicks(page, marked, (id) => highlights?.show(id));
  const progress = usePosition(page, story, () =>
    state.toasts.show('Continued where you stopped', () => scroll({ top: 0, left: 0 })),
  );

  useEffect(() => {
    if (listenAtOnce) listen.play();
  }, [story]);

  useEffect(() => {
    if (openNote !== null) setPanel('highlights');
  }, [openNote]);

  useReaderKeys({
    find: find.show,
    findNext: find.step,
    listen: toggleListening,
    skip: listen.skip,
    highlight: (write) => highlightSelected(page.current, story, write),
    quote,
    link,
    highlights: () => highlights && togglePanel('highlights'),
    look: () => togglePanel('look'),
    save,
    export: () => setExporting(true),
    print: () => print(),
    larger: (by) => change({ size: Math.min(40, Math.max(12, look.size + by)) }),
    help: () => setHelp(true),
    escape() {
      const open = panel !== null || find.open.value || listening;
      if (panel) setPanel(null);
      else if (find.open.value) find.hide();
      else stopListening();
      return open;
    },
  });

  const pictures: Pictures = {
    shown: look.pictures === 'show' || picturesAsked,
    kept: story.pictures?.kept.value ?? NO_PICTURES,
    onShow: () => setPicturesAsked(true),
  };

  return (
    <>
      <Toolbar
        saved={row ? row.saved : null}
        marked={placed?.state === 'ready' ? placed.value.length : null}
        panel={panel}
        listening={listening}
        progress={progress}
        onPanel={togglePanel}
        onFind={find.show}
        onListen={toggleListening}
        onSave={save}
        onExport={() => setExporting(true)}
        onPrint={() => print()}
        onHelp={() => setHelp(true)}
      />
      {find.open.value && <FindBar find={find} />}
      <main>
        <StoryNotes story={story} reader={reader} />
        <StoryPage
          page={page}
          story={story}
          reader={reader}
          look={look}
          pictures={pictures}
          vertical={vertical}
        />
        <SelectionBar
          page={page}
          highlights={highlights}
          onQuote={quote}
          onLink={link}
          onListen={
            listen.voices.value?.length !== 0
              ? (from) => {
                  setListening(true);
                  listenFrom(story, from);
                }
              : null
          }
        />
      </main>
      {panel && (
        <ReaderPanel
          panel={panel}
          story={story}
          settings={state.settings}
          columns={columns}
          onLook={change}
          onGo={goTo}
        />
      )}
      {listening && (
        <ListenBar
          listen={listen}
          rate={state.settings.settings.value.listen.rate}
          language={article.language}
          onClose={stopListening}
        />
      )}
      {exporting && exportDialog({ article, entry: row, highlights: marked }, () => setExporting(false))}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </>
  );
}
