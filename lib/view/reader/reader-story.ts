import { computed, type ReadonlySignal } from '@preact/signals';
import { spokenScript } from '../../listen/script.ts';
import type { Speech } from '../../listen/speech.ts';
import type { Article } from '../../model/article.ts';
import type { EntryId, HistoryEntry, ReadingPosition } from '../../model/history.ts';
import { blockText } from '../../model/plain-text.ts';
import { unexpected } from '../../model/result.ts';
import type { Library } from '../../store/library.ts';
import { minutesToRead } from '../../text/reading-time.ts';
import { type Live, live } from '../live.ts';
import { createSaver } from '../saver.ts';
import type { SettingsState } from '../settings-state.ts';
import type { Toasts } from '../toasts.ts';
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
  /** Copies a link that opens the story's page at these words. */
  link(words: string): Promise<void>;
}

export type ReaderLibrary = HighlightKeeper &
  PictureKeeper &
  Pick<Library, 'get' | 'version' | 'entry' | 'watch' | 'setPosition' | 'setSaved' | 'recordVisit'>;

/** A story that is to be shown, and where it is kept. */
export interface ToShow {
  article: Article;
  /** Null where it is in no history. */
  id: EntryId | null;
  /** Null where the history cannot be opened. */
  library: ReaderLibrary | null;
  position: ReadingPosition | null;
  version: number | null;
}

export interface StoryTools {
  settings: SettingsState;
  speech: Speech | null;
  fetchPicture: FetchPicture;
  measure: MeasureReading;
  writeClipboard(text: string): Promise<void>;
  toasts: Toasts;
}

/** Milliseconds between two times that the position is kept. */
const POSITION_EVERY = 1_000;

/**
 * @returns the state of one story on screen; `flush` keeps what is not kept yet, `close` ends what follows the history,
 * measures and speaks
 */
export function createReaderStory(
  { article, id, library, position, version }: ToShow,
  { settings, speech, fetchPicture, measure, writeClipboard, toasts }: StoryTools,
): { story: ReaderStory; flush(): void; close(): void } {
  const kept = id !== null && library !== null ? { entry: id, keeper: library } : null;
  const row = kept && live(() => kept.keeper.watch(kept.entry));
  const entry = computed(
    (): Live<HistoryEntry | null> => row?.value.value ?? { state: 'ready', value: null },
  );
  /** What an earlier reading has none of. */
  const newest = version === null ? kept : null;
  const highlights = newest && createHighlightsState({ body: article.body, ...newest, toasts });
  const pictures = kept && createPicturesState({ article, ...kept, fetchPicture, settings, toasts });
  const listen = createListenState({
    speech,
    script: spokenScript(article),
    language: article.language,
    settings,
  });
  const place = keeperOfPosition((reached) => void newest?.keeper.setPosition(newest.entry, reached));
  const meter =
    newest &&
    createReadingMeter({
      url: article.url,
      settings: settings.settings.peek(),
      measure,
      record: (figures) => void newest.keeper.recordVisit({ url: article.url, ...figures }),
    });
  const save = kept && createSaver(toasts, (saved) => kept.keeper.setSaved([kept.entry], saved));
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      toasts.fail(unexpected(error));
    }
  }

  return {
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
      reached: place.reached,
      async toggleSaved() {
        const now = entry.value;
        if (now.state === 'ready') await save?.(now.value?.saved !== true);
      },
      quote: (words) =>
        attempt(async () => {
          const { toQuotation } = await import('../../export/quotation.ts');
          await writeClipboard(toQuotation(article, words));
          toasts.show('Quotation copied, with its source');
        }),
      link: (words) =>
        attempt(async () => {
          const { toSentenceLink } = await import('../../export/sentence-link.ts');
          const link = toSentenceLink(article.url, words);
          if (link === null) return void toasts.show('Only pages of the web have links that others can open');
          await writeClipboard(link);
          toasts.show('Link to these words copied');
        }),
    },
    flush: place.flush,
    close() {
      meter?.close();
      row?.stop();
      highlights?.close();
      pictures?.close();
      listen.close();
    },
  };
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
