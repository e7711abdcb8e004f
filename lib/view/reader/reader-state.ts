import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { spokenScript } from '../../listen/script.ts';
import type { Speech } from '../../listen/speech.ts';
import type { Reading } from '../../messages/messages.ts';
import type { Article } from '../../model/article.ts';
import { type EntryId, entryId, type HistoryEntry, type ReadingPosition } from '../../model/history.ts';
import { blockText } from '../../model/plain-text.ts';
import { type Failure, failure, type Result, unexpected } from '../../model/result.ts';
import type { Library } from '../../store/library.ts';
import { minutesToRead } from '../../text/reading-time.ts';
import { type Live, live } from '../live.ts';
import { createSaver } from '../saver.ts';
import type { SettingsState } from '../settings-state.ts';
import { createToasts, type Toasts } from '../toasts.ts';
import { createFindState, type FindState } from './find-state.ts';
import { createHighlightsState, type HighlightKeeper, type HighlightsState } from './highlights-state.ts';
import { createListenState, type ListenState } from './listen-state.ts';
import {
  createPicturesState,
  type FetchPicture,
  type PictureKeeper,
  type PicturesState,
} from './pictures-state.ts';
import { createReadingMeter, type MeasureReading } from './reading-meter.ts';

/** Which story is to be shown. */
export type ReaderSource =
  /** `version`: an earlier reading, as the page had it then; null for the newest. */
  { from: 'history'; id: EntryId; version: number | null } | { from: 'tab'; tabId: number };

type ReaderView =
  /** `late`: it has taken so long that the reader wants to know. */
  | { state: 'loading'; late: boolean }
  | { state: 'story'; story: ReaderStory }
  /** The record is there, the words are not: by the rules of retention, or since they were damaged. */
  | { state: 'no-text'; entry: HistoryEntry; why: 'dropped' | 'damaged' }
  | { state: 'failed'; failure: Failure };

/** A story on screen. */
export interface ReaderStory {
  article: Article;
  minutes: number;
  /** Its row, live; null where the story is in no history. */
  entry: ReadonlySignal<Live<HistoryEntry | null>>;
  /** An earlier reading is shown, not the newest. */
  version: number | null;
  /** Where the reader stopped the last time; null at the first time, and in an earlier reading. */
  position: ReadingPosition | null;
  /** Null where the story is in no history, and in an earlier reading: there is nothing to keep them with. */
  highlights: HighlightsState | null;
  /** Null where the story is in no history. */
  pictures: PicturesState | null;
  find: FindState;
  listen: ListenState;
  /** How much of the story has been on screen, 0 to 1. */
  seen(part: number): void;
  /** Told often, kept now and then. */
  reached(position: Omit<ReadingPosition, 'at'>): void;
  toggleSaved(): Promise<void>;
  /** Copies words of the story as a quotation with its source. */
  quote(words: string): Promise<void>;
}

export interface ReaderState {
  view: ReadonlySignal<ReaderView>;
  settings: SettingsState;
  toasts: Toasts;
  /** Shows a story; a source that is none is shown as its failure. */
  open(source: Result<ReaderSource>): Promise<void>;
  retry(): Promise<void>;
  /** Keeps what is not kept yet; for when the page goes away. */
  flush(): void;
}

export type ReaderLibrary = HighlightKeeper &
  PictureKeeper &
  Pick<Library, 'get' | 'version' | 'entry' | 'watch' | 'setPosition' | 'setSaved' | 'recordVisit'>;

export interface ReaderParts {
  library(): Promise<Result<ReaderLibrary>>;
  /** Asks the background to read a tab's page. */
  readTab(tabId: number): Promise<Result<Pick<Reading, 'article' | 'entry'>>>;
  settings: SettingsState;
  speech: Speech | null;
  fetchPicture: FetchPicture;
  measure: MeasureReading;
  writeClipboard(text: string): Promise<void>;
}

/** Milliseconds until "loading" is worth a word, and between two times that the position is kept. */
const PATIENCE = 300;
const POSITION_EVERY = 1_000;

/**
 * @returns the state of the reader, which shows nothing until a source is opened; opening another closes the one
 * before
 */
export function createReaderState(parts: ReaderParts): ReaderState {
  const { library, readTab, settings, speech, fetchPicture, measure, writeClipboard } = parts;
  const view = signal<ReaderView>({ state: 'loading', late: false });
  const toasts = createToasts();
  let source: Result<ReaderSource> | null = null;
  let close = () => {};
  let flush = () => {};

  async function open(next: Result<ReaderSource>): Promise<void> {
    source = next;
    flush();
    close();
    view.value = { state: 'loading', late: false };
    const timer = setTimeout(() => {
      if (view.value.state === 'loading') view.value = { state: 'loading', late: true };
    }, PATIENCE);
    const loaded = next.ok ? await load(next.value) : failed(next.error);
    clearTimeout(timer);
    view.value = loaded;
  }

  async function load(from: ReaderSource): Promise<ReaderView> {
    const opened = await library();
    if (from.from === 'tab') {
      const reading = await readTab(from.tabId);
      if (!reading.ok) return failed(reading.error);
      const { article, entry } = reading.value;
      return shown({
        article,
        id: entry,
        library: opened.ok ? opened.value : null,
        position: null,
        version: null,
      });
    }
    if (!opened.ok) return failed(opened.error);
    return fromHistory(opened.value, from.id, from.version);
  }

  async function fromHistory(kept: ReaderLibrary, id: EntryId, version: number | null): Promise<ReaderView> {
    const found = await kept.get(id);
    if (!found.ok) return failed(found.error);
    const { entry, article, text, position } = found.value;
    if (version !== null && version !== entry.version) {
      const earlier = await kept.version(id, version);
      return earlier.ok
        ? shown({ article: earlier.value, id, library: kept, position: null, version })
        : failed(earlier.error);
    }
    if (!article || text !== 'kept') {
      return { state: 'no-text', entry, why: text === 'dropped' ? 'dropped' : 'damaged' };
    }
    return shown({ article, id, library: kept, position, version: null });
  }

  interface Shown {
    article: Article;
    id: EntryId | null;
    library: ReaderLibrary | null;
    position: ReadingPosition | null;
    version: number | null;
  }

  function shown({ article, id, library: kept, position, version }: Shown): ReaderView {
    const inHistory = id !== null && kept !== null ? { id, kept } : null;
    const row = inHistory && live(() => inHistory.kept.watch(inHistory.id));
    const highlights =
      inHistory && version === null
        ? createHighlightsState({ body: article.body, entry: inHistory.id, keeper: inHistory.kept, toasts })
        : null;
    const pictures =
      inHistory &&
      createPicturesState({
        article,
        entry: inHistory.id,
        keeper: inHistory.kept,
        fetchPicture,
        settings,
        toasts,
      });
    const listen = createListenState({
      speech,
      script: spokenScript(article),
      language: article.language,
      settings,
    });
    const entry = computed(
      (): Live<HistoryEntry | null> => row?.value.value ?? { state: 'ready', value: null },
    );
    const keep = keeperOfPosition((reached) => {
      if (inHistory && version === null) void inHistory.kept.setPosition(inHistory.id, reached);
    });
    const meter =
      inHistory && version === null
        ? createReadingMeter({
            url: article.url,
            settings: settings.settings.peek(),
            measure,
            record: (figures) => void inHistory.kept.recordVisit({ url: article.url, ...figures }),
          })
        : null;
    const save = inHistory && createSaver(toasts, (saved) => inHistory.kept.setSaved([inHistory.id], saved));
    flush = keep.flush;
    close = () => {
      meter?.close();
      row?.stop();
      highlights?.close();
      pictures?.close();
      listen.close();
    };
    return {
      state: 'story',
      story: {
        article,
        minutes: minutesToRead(article.words, article.language),
        entry,
        version,
        position,
        highlights,
        pictures,
        find: createFindState(article.body.map(blockText)),
        listen,
        seen: (part) => meter?.seen(part),
        reached: keep.reached,
        async toggleSaved() {
          const now = entry.value;
          if (now.state === 'ready') await save?.(now.value?.saved !== true);
        },
        async quote(words) {
          try {
            const { toQuotation } = await import('../../export/quotation.ts');
            await writeClipboard(toQuotation(article, words));
            toasts.show('Quotation copied, with its source');
          } catch (error) {
            toasts.fail(unexpected(error));
          }
        },
      },
    };
  }

  return {
    view,
    settings,
    toasts,
    open,
    retry: async () => (source ? open(source) : undefined),
    flush: () => flush(),
  };
}

const failed = (why: Failure): ReaderView => ({ state: 'failed', failure: why });

/** The address of the reader says which story: `?id=…`, `?id=…&version=2` or `?tab=7`. */
export function readerSource(search: string): Result<ReaderSource> {
  const asked = new URLSearchParams(search);
  const id = asked.get('id');
  const version = Number(asked.get('version') || Number.NaN);
  const tabId = Number(asked.get('tab') || Number.NaN);
  if (id) {
    return {
      ok: true,
      value: { from: 'history', id: entryId(id), version: Number.isInteger(version) ? version : null },
    };
  }
  return Number.isInteger(tabId)
    ? { ok: true, value: { from: 'tab', tabId } }
    : failure({ kind: 'not-in-history' });
}

/** Keeps the last position a while after it was told, so that scrolling does not write all the time. */
function keeperOfPosition(keep: (position: Omit<ReadingPosition, 'at'>) => void) {
  let waiting: Omit<ReadingPosition, 'at'> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (waiting) keep(waiting);
    waiting = null;
  };
  return {
    flush,
    reached(position: Omit<ReadingPosition, 'at'>) {
      waiting = position;
      timer ??= setTimeout(flush, POSITION_EVERY);
    },
  };
}
