import { readLedeArchive } from '../../../lib/import/lede-archive.ts';
import type { ArchiveItem } from '../../../lib/model/archive.ts';
import type { Result } from '../../../lib/model/result.ts';
import { ALL_STORIES, type Found, type FoundStory } from '../../../lib/model/search.ts';
import { openDb } from '../../../lib/store/db.ts';
import { type Library, openLibrary } from '../../../lib/store/library.ts';
import type { Observable } from '../../../lib/store/live.ts';
import { searchWorker } from '../../../lib/store/search/start.ts';
import { authorAt, inventedArticle, inventedStory, wordAt } from './stories.ts';

/** Runs inside a page of the built extension; `run.ts` calls what is exported here. Times are milliseconds. */

/**
 * Stories brought in in one go. A history comes about by small writes over years; one write of all of it leaves the
 * engine a journal as long, which every opening of the database goes through until the engine clears it up, days later.
 */
const AT_ONCE = 50;

/** Brings invented stories in. @returns how long it took */
export async function fill(from: number, until: number, which: 'saved' | 'others'): Promise<number> {
  const library = await opened();
  const items = function* (first: number, end: number): Generator<ArchiveItem> {
    for (let number = first; number < end; number++) {
      const saved = number % 5 === 0;
      if (saved === (which === 'saved'))
        yield { kind: 'story', at: number + 1, story: inventedStory(number, saved) };
    }
  };
  const step = which === 'saved' ? AT_ONCE * 5 : AT_ONCE;
  const started = performance.now();
  for (let at = from; at < until; at += step)
    got(await library.importStories({ total: null, items: items(at, Math.min(until, at + step)) }));
  library.close();
  return performance.now() - started;
}

/** Touches every row: the engine puts in order what is read through often. */
export async function readAll(): Promise<number> {
  const db = got(await openDb('lede'));
  let rows = 0;
  for (const table of db.dexie.tables) rows += await table.count();
  db.dexie.close();
  return rows;
}

/** Waits until every story can be found by its words. @returns how long it took */
export async function index(): Promise<number> {
  const library = await opened();
  const started = performance.now();
  got(await library.search(ALL_STORIES, { limit: 1 }));
  const db = got(await openDb('lede'));
  for (;;) {
    const segments = await db.segments.toArray();
    const indexed = new Set(segments.flatMap(({ docs }) => [...docs])).size;
    if (indexed >= (await db.entries.count())) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  db.dexie.close();
  library.close();
  return performance.now() - started;
}

/** What readers type, letter by letter. */
const QUERIES = [
  wordAt(3),
  wordAt(40),
  wordAt(900),
  wordAt(20_000),
  `${wordAt(12)} ${wordAt(300)}`,
  `"${wordAt(1)} ${wordAt(2)}"`,
  authorAt(5),
  `by:${authorAt(9).split(' ')[1] ?? ''} ${wordAt(8)}`,
  `${wordAt(5_000).slice(0, -2)}x`,
  `is:saved ${wordAt(70)} after:2018`,
];

/** Types the queries. @returns for each key, how long until the rows that are shown were there */
export async function searchKeys(): Promise<number[]> {
  const library = await opened();
  got(await library.search(ALL_STORIES, { limit: 1 }));
  const times: number[] = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      const started = performance.now();
      const found = await first<Found>(library.find({ ...ALL_STORIES, text, sort: 'relevance' }));
      await first<FoundStory[]>(library.stories(found.ids.slice(0, 50), text));
      times.push(performance.now() - started);
    }
  }
  library.close();
  return times;
}

/** Records new stories, one after the other. @returns how long each took */
export async function record(from: number, count: number): Promise<number[]> {
  const library = await opened();
  const times: number[] = [];
  for (let number = from; number < from + count; number++) {
    const article = inventedArticle(number, true);
    const started = performance.now();
    got(await library.record(article));
    times.push(performance.now() - started);
  }
  library.close();
  return times;
}

/** Backs everything up and brings it back, into a history of its own. @returns seconds, bytes of the file, longest block of the page */
export async function backupAndRestore() {
  const library = await opened();
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ entryTypes: ['longtask'] });
  const started = performance.now();
  const file = await new Response(library.backup()).blob();
  const backupS = (performance.now() - started) / 1000;
  library.close();

  const other = got(await openLibrary({ name: 'lede-restored', searchWorker }));
  const restarted = performance.now();
  const source = got(await readLedeArchive(file.stream()));
  const { added, leftOut } = got(await other.importStories(source, { mode: 'replace' }));
  const restoreS = (performance.now() - restarted) / 1000;
  other.close();
  watch.disconnect();
  indexedDB.deleteDatabase('lede-restored');
  return { backupS, restoreS, bytes: file.size, added, leftOut, longestBlockMs: longest };
}

const opened = async (): Promise<Library> => got(await openLibrary({ searchWorker }));

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** @returns the first whole answer */
const first = <T>(source: Observable<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let done = false;
    const following = source.subscribe({
      next(value) {
        done = true;
        resolve(value);
        queueMicrotask(() => following.unsubscribe());
      },
      error: reject,
    });
    if (done) following.unsubscribe();
  });
