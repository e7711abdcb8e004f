import type { EntryId, HistoryEntry } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import { type Backup, createBackup } from './backup.ts';
import { type BackupLogs, createBackupLogs } from './backup-log.ts';
import { type Corrector, createCorrector } from './corrections.ts';
import { createInfirmary, type Infirmary } from './damaged.ts';
import { createDb, openDb } from './db.ts';
import type { EarlyRows } from './early-rows.ts';
import { createSearch, type Search } from './find.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { createHistory, type History } from './history.ts';
import { createImporter, type Importer } from './importer.ts';
import { live, type Observable } from './live.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { remoteCopies } from './remote-copies.ts';
import { createKeeping, type Keeping } from './retention.ts';
import { createShelf, type Shelf } from './saved.ts';
import { createEngine, type Engine } from './search/engine.ts';
import { remoteEngine } from './search/remote.ts';
import { createNumbers, type Numbers } from './stats.ts';
import { createStorage, type Storage } from './storage.ts';
import { createStories, type Stories } from './story.ts';
import { createTrash, type Trash } from './trash.ts';
import { createWhole, type Whole } from './whole.ts';

/** The reading history. Nothing here throws for what can be expected: failures come as values. */
export interface Library
  extends History,
    Stories,
    Whole,
    Corrector,
    Shelf,
    Highlights,
    Pictures,
    Trash,
    Search,
    Numbers,
    Storage,
    Backup,
    BackupLogs,
    Importer,
    Keeping,
    Infirmary {
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
  /**
   * Starts the store's worker (`search/worker.ts`) under the given name. Without one, searches, backups and imports run
   * in this thread: well for a background worker, not for a page.
   */
  searchWorker?: ((name: string) => Worker) | null;
  /** What `readEarly` has just read of this database. */
  earlyRows?: EarlyRows | null;
}

/** @returns the history; `storage-unavailable` where the browser has no database for us (some private windows) */
export async function openLibrary(options: LibraryOptions = {}): Promise<Result<Library>> {
  const { name = 'lede', clock = Date.now, searchWorker = null, earlyRows = null } = options;
  // What could be read is there and of our version: it opens with the first question, of which it need not be asked here.
  const opened = (await earlyRows) ? success(createDb(name)) : await openDb(name);
  if (!opened.ok) return opened;
  const db = opened.value;
  const history = createHistory(db, clock);
  let worker: Worker | null = null;
  const engine = onDemand(() => {
    worker = searchWorker?.(name) ?? null;
    return worker ? remoteEngine(worker) : createEngine(db);
  });

  const { afterFirstRows, ...search } = createSearch(db, engine, earlyRows);

  return success({
    ...history,
    ...createStories(db, clock),
    ...createWhole(db, clock),
    ...createShelf(db),
    ...createHighlights(db, clock),
    ...createPictures(db, clock),
    ...createCorrector(db, clock),
    ...createTrash(db, clock),
    ...search,
    ...createNumbers(db, engine),
    ...createStorage(db, engine),
    ...(searchWorker
      ? remoteCopies(() => searchWorker(name), clock)
      : { ...createBackup(db, clock), ...createImporter(db) }),
    ...createBackupLogs(db),
    ...createKeeping(db, clock),
    ...createInfirmary(db),
    live: (query) => afterFirstRows(live(query)),
    watch: (id) => live(() => history.entry(id)),
    close: () => {
      worker?.terminate();
      db.dexie.close();
    },
  });
}

/** Most callers only record: the index is loaded when somebody searches. */
function onDemand(make: () => Engine): () => Engine {
  let engine: Engine | null = null;
  return () => (engine ??= make());
}
