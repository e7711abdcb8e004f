import type { EntryId } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import type { Facets, Found, FoundStory, StoryQuery } from '../model/search.ts';
import { isEntryRow } from './damaged.ts';
import type { Db } from './db.ts';
import type { EarlyRows } from './early-rows.ts';
import { attempt } from './failures.ts';
import { type AtHand, drawn, isPlain, readFirstRows, takeAtHand, unmarkedStories } from './first-rows.ts';
import { followChanges, live, type Observable, outside } from './live.ts';
import { docOf, idOf } from './rows.ts';
import type { Engine } from './search/engine.ts';
import { followIndex } from './search/keep.ts';

/** Finding stories again. The three questions of a list are live: they are answered again when something changes. */
export interface Search {
  /** Which stories match, all of them, in order. Cheap enough to be asked with every key. */
  find(query: StoryQuery): Observable<Found>;
  /** The stories that are on screen, with what of them matched; those that are gone are left out. */
  stories(ids: readonly EntryId[], text?: string): Observable<FoundStory[]>;
  facets(query: StoryQuery): Observable<Facets>;
  /** Once, for a page of results: the address bar's suggestions, an export of what was found. */
  search(query: StoryQuery, page?: { offset?: number; limit?: number }): Promise<Result<Results>>;
}

interface Results {
  stories: FoundStory[];
  /** Of all that match. */
  total: number;
}

interface Patient {
  /** @returns the source, which is not asked while the first rows of a list are on their way to the screen */
  afterFirstRows<T>(source: Observable<T>): Observable<T>;
}

/** @param early the beginning of the history, where it has just been read */
export function createSearch(db: Db, engine: () => Engine, early: EarlyRows | null): Search & Patient {
  /** Whether the engine has answered once: from then on it is as quick as the database. */
  let warm = false;
  /** While the first rows are on their way to the screen, what counts and sorts waits for them. */
  let headStart: Promise<void> = Promise.resolve();
  let atHand: AtHand = new Map();
  /** Good for the first question, which comes as soon as it was read; no longer true for a later one. */
  let justRead = early;

  /**
   * Asked again when a story changes, and when more can be found by words. What happens while the engine answers is
   * noticed too, so that nothing is waited for before it is asked.
   */
  const followed = async <T>(answer: Promise<T>): Promise<T> => {
    const [value] = await Promise.all([outside(answer), followChanges(db), followIndex(db)]);
    return value;
  };

  const find = (query: StoryQuery) =>
    attempt(async (): Promise<Found> => {
      const { docs, times } = await followed(engine().find(query));
      warm = true;
      return { ids: Array.from(docs, idOf), times, complete: true };
    });
  const stories = (ids: readonly EntryId[], text = '') =>
    attempt(() => followed(engine().stories(ids.map(docOf), text)));
  const plainStories = (ids: readonly EntryId[]) =>
    attempt(async () => {
      const rows = (await db.entries.bulkGet(ids.map(docOf))).filter((row) => row !== undefined);
      // Live questions cannot write: the engine sets damaged rows aside.
      if (!rows.every(isEntryRow)) return outside(engine().stories(ids.map(docOf), ''));
      return unmarkedStories(db, rows);
    });
  const facets = (query: StoryQuery) => attempt(() => followed(engine().facets(query)));

  /** The beginning of the list, and after it, once it is drawn, what `then` starts. */
  const beginWithFirstRows = async (
    known: EarlyRows | null,
    observer: { next(found: Found): void },
    then: () => void,
  ) => {
    const first = await attempt(() => readFirstRows(db, known));
    if (first.ok && first.value.stories.length > 0) {
      atHand = new Map(first.value.stories.map((story) => [story.entry.id, story]));
      observer.next(first.value.found);
      await drawn();
    }
    then();
    atHand = new Map();
  };

  const afterFirstRows = <T>(source: Observable<T>): Observable<T> =>
    later((_, follow) => {
      if (warm) follow();
      else void headStart.then(follow);
    }, source);

  return {
    afterFirstRows,
    find: (query) =>
      later(
        (observer, follow) => {
          const known = justRead;
          justRead = null;
          if (warm || !isPlain(query)) follow();
          else headStart = beginWithFirstRows(known, observer, follow);
        },
        live(() => find(query)),
      ),
    stories: (ids, text = '') => {
      if (text.trim() !== '') return live(() => stories(ids, text));
      return later<FoundStory[]>(
        (observer, follow) => {
          const known = takeAtHand(atHand, ids);
          if (known === null) return follow();
          observer.next(known);
          // None: nothing of it can change.
          if (ids.length > 0) void headStart.then(follow);
        },
        live(() => plainStories(ids)),
      );
    },
    facets: (query) => afterFirstRows(live(() => facets(query))),
    async search(query, { offset = 0, limit = 50 } = {}) {
      const found = await find(query);
      if (!found.ok) return found;
      const page = await stories(found.value.ids.slice(offset, offset + limit), query.text);
      return page.ok ? success({ stories: page.value, total: found.value.ids.length }) : page;
    },
  };
}

/**
 * @param begin may answer at once, and starts the source when it is time
 * @returns the source, which is not asked before
 */
const later = <T>(
  begin: (observer: { next(value: T): void }, follow: () => void) => void,
  source: Observable<T>,
): Observable<T> => ({
  subscribe(observer) {
    let open = true;
    let following: { unsubscribe(): void } | null = null;
    const next = (value: T) => {
      if (open) observer.next(value);
    };
    begin({ next }, () => {
      if (open) following = source.subscribe(observer);
    });
    return {
      unsubscribe() {
        open = false;
        following?.unsubscribe();
      },
    };
  },
});
