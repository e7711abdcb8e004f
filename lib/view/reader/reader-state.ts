import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reading } from '../../messages/messages.ts';
import { type EntryId, entryId, type HistoryEntry } from '../../model/history.ts';
import { type Failure, failure, type Result } from '../../model/result.ts';
import type { SettingsState } from '../settings-state.ts';
import { createToasts, type Toasts } from '../toasts.ts';
import {
  createReaderStory,
  type ReaderLibrary,
  type ReaderStory,
  type StoryTools,
  type ToShow,
} from './reader-story.ts';

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

export interface ReaderParts extends Omit<StoryTools, 'toasts'> {
  library(): Promise<Result<ReaderLibrary>>;
  /** Asks the background to read a tab's page. */
  readTab(tabId: number): Promise<Result<Pick<Reading, 'article' | 'entry'>>>;
}

/** Milliseconds until "loading" is worth a word. */
const PATIENCE = 300;

/**
 * @returns the state of the reader, which shows nothing until a source is opened; opening another closes the one
 * before
 */
export function createReaderState(parts: ReaderParts): ReaderState {
  const { library, readTab, settings } = parts;
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

  function shown(told: ToShow): ReaderView {
    const { story, ...ends } = createReaderStory(told, { ...parts, toasts });
    ({ flush, close } = ends);
    return { state: 'story', story };
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
