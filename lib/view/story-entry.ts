import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { NotRecorded, Reading } from '../messages/messages.ts';
import type { Article } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import type { EntryId, HistoryEntry, Story } from '../model/history.ts';
import type { Failure, Result } from '../model/result.ts';
import { type Live, type LiveSignal, live, type Observable } from './live.ts';

/** What the history does for one story. */
export interface Keeper {
  watch(entry: EntryId): Observable<HistoryEntry | null>;
  /** Puts a story into the history that is not there yet. */
  record(article: Article): Promise<Result<EntryId>>;
  /** Keeps it whole for offline reading, or no longer. */
  setSaved(entry: EntryId, saved: boolean): Promise<Result<unknown>>;
  /** Keeps what the reader put right, in the words of `correctArticle`; null takes it back. */
  correct(entry: EntryId, field: CorrectableField, typed: string | null): Promise<Result<unknown>>;
  get(entry: EntryId): Promise<Result<Story>>;
}

/** Where a story on screen stands in the history. */
export interface StoryEntry {
  /** Null where it is in none, or until it is known. */
  id: ReadonlySignal<EntryId | null>;
  /** The row, live. */
  row: ReadonlySignal<Live<HistoryEntry | null>>;
  notRecorded: ReadonlySignal<NotRecorded | null>;
  /** Learns what the background made of the story; asked once. */
  learn(): Promise<void>;
  /** Follows the row and @returns the story as it is kept; null where it is in no history, or cannot be read. */
  follow(): Promise<Story | null>;
  /** Does something with the entry, which is made first where the story is in no history yet. */
  use<T>(deed: (keeper: Keeper, entry: EntryId) => Promise<Result<T>>): Promise<Result<T>>;
  stop(): void;
}

interface Parts {
  /** What became of the story in the history, once it is known. */
  recorded(): Promise<Result<Reading>>;
  /** Opened when it is first needed. */
  keeper(): Promise<Result<Keeper>>;
  /** The story as it stands now, to be recorded. */
  article(): Article;
}

/** @returns the entry of one story. What goes wrong with the history is told in place of its row. */
export function createStoryEntry(parts: Parts): StoryEntry {
  const id = signal<EntryId | null>(null);
  const notRecorded = signal<NotRecorded | null>(null);
  const known = signal(false);
  const watched = signal<LiveSignal<HistoryEntry | null> | null>(null);
  const trouble = signal<Failure | null>(null);

  const row = computed((): Live<HistoryEntry | null> => {
    if (trouble.value) return { state: 'failed', failure: trouble.value };
    if (id.value === null) return known.value ? { state: 'ready', value: null } : { state: 'loading' };
    return watched.value?.value.value ?? { state: 'loading' };
  });

  async function withKeeper<T>(deed: (keeper: Keeper) => Promise<Result<T>>): Promise<Result<T>> {
    const keeper = await parts.keeper();
    if (!keeper.ok) trouble.value = keeper.error;
    return keeper.ok ? deed(keeper.value) : keeper;
  }

  let asked: Promise<void> | null = null;
  function learn(): Promise<void> {
    asked ??= parts.recorded().then((reading) => {
      known.value = true;
      if (!reading.ok) trouble.value = reading.error;
      else {
        id.value = reading.value.entry;
        notRecorded.value = reading.value.notRecorded;
      }
    });
    return asked;
  }

  function watch(keeper: Keeper, entry: EntryId): void {
    watched.value?.stop();
    watched.value = live(() => keeper.watch(entry));
  }

  async function ensured(keeper: Keeper): Promise<Result<EntryId>> {
    await learn();
    if (id.value !== null) return { ok: true, value: id.value };
    const recorded = await keeper.record(parts.article());
    if (recorded.ok) {
      id.value = recorded.value;
      watch(keeper, recorded.value);
    }
    return recorded;
  }

  return {
    id,
    row,
    notRecorded,
    learn,
    async follow() {
      await learn();
      const entry = id.value;
      if (entry === null) return null;
      const story = await withKeeper((keeper) => {
        watch(keeper, entry);
        return keeper.get(entry);
      });
      return story.ok ? story.value : null;
    },
    use: (deed) =>
      withKeeper(async (keeper) => {
        const entry = await ensured(keeper);
        return entry.ok ? deed(keeper, entry.value) : entry;
      }),
    stop: () => watched.value?.stop(),
  };
}
