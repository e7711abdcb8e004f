import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedStory } from '../../lib/export/format.ts';
import type { HighlightPosition } from '../../lib/model/highlight.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import type { ReaderLook } from '../../lib/model/settings.ts';
import type { PlacedHighlight } from '../../lib/view/reader/highlights-state.ts';
import type { ReaderState, ReaderStory } from '../../lib/view/reader/reader-state.ts';
import { Blocks } from '../article/blocks.tsx';
import type { Pictures } from '../article/figure.tsx';
import { rangeOf } from '../article/places.ts';
import { StoryFoot } from '../article/story-foot.tsx';
import { StoryHead } from '../article/story-head.tsx';
import { useLetterKeys } from '../shared/letter-keys.ts';
import type { Reader } from '../shared/when.ts';
import { FindBar } from './find-bar.tsx';
import { HighlightsPanel, marksByBlock } from './highlights-panel.tsx';
import { KeptPictures } from './kept-pictures.tsx';
import { readerKey } from './keys.ts';
import { KeysHelp } from './keys-help.tsx';
import { ListenBar } from './listen-bar.tsx';
import { LookPanel } from './look-panel.tsx';
import { SelectionBar, selectedPositions } from './selection-bar.tsx';
import { StoryNotes } from './story-notes.tsx';
import { type Panel, Toolbar } from './toolbar.tsx';
import { useColumns } from './use-columns.ts';
import { usePosition } from './use-position.ts';
import { scrollTo, useRanges } from './use-ranges.ts';
import '../article/article.css';
import '../article/print.css';

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
  const letters = useLetterKeys();
  const [exporting, setExporting] = useState(false);
  const [listening, setListening] = useState(listenAtOnce);
  const [picturesAsked, setPicturesAsked] = useState(false);
  const columns = COLUMNS.test(article.language ?? '');
  const vertical = columns && look.vertical;
  const entry = story.entry.value;
  const row = entry.state === 'ready' ? entry.value : null;
  const marks = useComputed(() => marksByBlock(highlights?.all.value)).value;
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
  const highlight = (write: boolean) => {
    const ranges = selectedPositions(page.current);
    if (!highlights || ranges.length === 0) return;
    void highlights.add(ranges, { write });
    getSelection()?.removeAllRanges();
  };
  const quote = () => {
    const words = selectedPositions(page.current).map(({ block, start, end }) => {
      const selected = article.body[block];
      return selected ? blockText(selected).slice(start, end) : '';
    });
    if (words.length > 0) void story.quote(words.join(' '));
  };
  const listenFrom = (from: HighlightPosition) => {
    setListening(true);
    const at = listen.script.findIndex(
      ({ place }) =>
        typeof place.block === 'number' &&
        (place.block > from.block || (place.block === from.block && place.end > from.start)),
    );
    listen.play(Math.max(0, at));
  };

  useRanges(page, story);
  useColumns(page, vertical);
  const progress = usePosition(page, story, () =>
    state.toasts.show('Continued where you stopped', () => scroll({ top: 0, left: 0 })),
  );

  useEffect(() => {
    if (listenAtOnce) listen.play();
  }, [story]);

  useEffect(() => {
    if (openNote !== null) setPanel('highlights');
  }, [openNote]);

  useEffect(() => {
    const root = page.current;
    const onClick = ({ target }: MouseEvent) => {
      const id =
        target instanceof Element && target.closest('[data-highlight]')?.getAttribute('data-highlight');
      const found =
        placed?.state === 'ready' && id ? placed.value.find((one) => one.highlight.id === id) : undefined;
      if (found && getSelection()?.isCollapsed) highlights?.show(found.highlight.id);
    };
    root?.addEventListener('click', onClick);
    return () => root?.removeEventListener('click', onClick);
  }, [highlights, placed]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = readerKey(
        event,
        {
          find: find.show,
          findNext: find.step,
          listen: toggleListening,
          skip: listen.skip,
          highlight,
          quote,
          highlights: () => highlights && togglePanel('highlights'),
          look: () => togglePanel('look'),
          save: () => void story.toggleSaved(),
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
        },
        letters,
      );
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  function stopListening() {
    listen.stop();
    setListening(false);
  }

  function goTo({ place }: PlacedHighlight) {
    if (page.current && place) scrollTo(rangeOf(page.current, place));
  }

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
        onSave={() => void story.toggleSaved()}
        onExport={() => setExporting(true)}
        onPrint={() => print()}
        onHelp={() => setHelp(true)}
      />
      {find.open.value && <FindBar find={find} />}
      <main>
        <StoryNotes story={story} reader={reader} />
        <article
          ref={page}
          class="page"
          lang={article.language ?? undefined}
          dir={article.direction}
          data-font={look.font}
          {...(look.justify && { 'data-justify': '' })}
          {...(look.hyphenate && { 'data-hyphenate': '' })}
          {...(vertical && { 'data-vertical': '' })}
          style={{
            '--story-size': `${look.size}px`,
            '--story-measure': String(look.measure),
            '--story-spacing': String(look.spacing),
          }}
        >
          <StoryHead article={article} reader={reader} minutes={story.minutes} pictures={pictures} />
          <div class="story-body">
            <Blocks body={article.body} marks={marks} pictures={pictures} />
          </div>
          <StoryFoot article={article} />
        </article>
        <SelectionBar
          page={page}
          highlights={highlights}
          onQuote={quote}
          onListen={listen.voices.value.length > 0 ? listenFrom : null}
        />
      </main>
      {panel && (
        <aside
          class="reader-panel no-print"
          aria-label={panel === 'look' ? 'Type and colours' : 'Highlights'}
        >
          <h2>{panel === 'look' ? 'Type and colours' : 'Highlights'}</h2>
          {panel === 'look' ? (
            <>
              <LookPanel look={look} columns={columns} onChange={change} />
              {story.pictures && (
                <KeptPictures
                  pictures={story.pictures}
                  budget={state.settings.settings.value.pictureBudget}
                  onBudget={(pictureBudget) => void state.settings.change({ pictureBudget })}
                />
              )}
            </>
          ) : (
            highlights && <HighlightsPanel highlights={highlights} onGo={goTo} />
          )}
        </aside>
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
