import type { EntryId, HistoryEntry } from '../model/history.ts';
import { failure, type Result, success } from '../model/result.ts';
import { createDb } from './db.ts';
import { toFailure } from './failures.ts';
import { createSearch, type Search } from './find.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { createHistory, type History } from './history.ts';
import { live, type Observable } from './live.ts';
import { createShelf, type Shelf } from './saved.ts';
import { createNumbers, type Numbers } from './stats.ts';
import { createStorage, type Storage } from './storage.ts';
import { createStories, type Stories } from './story.ts';
import { createTrash, type Trash } from './trash.ts';

/** The reading history. Nothing here throws for what can be expected: failures come as values. */
export interface Library extends History, Stories, Shelf, Highlights, Trash, Search, Numbers, Storage {
  /**
   * Asks now, and again whenever what the answer rests on changes, in whichever tab, popup or worker.
   * Errors that the observer gets are `Failure`s.
   */
  live<T>(query: () => Promise<Result<T>>): Observable<T>;
  watch(id: EntryId): Observable<HistoryEntry | null>;
  close(): void;
}

export interface LibraryOptions {
  /** Of the database. */
  name?: string;
  /** Epoch milliseconds. */
  clock?: () => number;
}

/** @returns the history; `storage-unavailable` where the browser has no database for us (some private windows) */
export async function openLibrary(options: LibraryOptions = {}): Promise<Result<Library>> {
  const { name = 'lede', clock = Date.now } = options;
  const db = createDb(name);
  try {
    await db.dexie.open();
  } catch (error) {
    const why = toFailure(error);
    return failure(why.kind === 'unexpected' ? { kind: 'storage-unavailable', detail: why.detail } : why);
  }

  const history = createHistory(db, clock);

  return success({
    ...history,
    ...createStories(db, clock),
    ...createShelf(db),
    ...createHighlights(db, clock),
    ...createTrash(db, clock),
    ...createSearch(db),
    ...createNumbers(db),
    ...createStorage(db),
    live,
    watch: (id) => live(() => history.entry(id)),
    close: () => db.dexie.close(),
  });
}
