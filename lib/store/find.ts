import type { EntryId } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import { FACETS, type Facets, type Found, type FoundStory, type StoryQuery } from '../model/search.ts';
import { isEntryRow } from './damaged.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { followChanges, live, type Observable, outside } from './live.ts';
import { docOf, entryOf, idOf } from './rows.ts';
import type { EntryRow } from './schema.ts';
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

/** Rows that are shown at once while the index is still being loaded. */
const FIRST_ROWS = 50;
const MOST_FIRST_ROWS = 1_000;

export function createSearch(db: Db, engine: () => Engine): Search {
  /** Whether the engine has answered once: from then on it is as quick as the database. */
  let warm = false;

  const find = (query: StoryQuery) =>
    attempt(async (): Promise<Found> => {
      await follow(db);
      const { docs, times } = await outside(engine().find(query));
      warm = true;
      return { ids: Array.from(docs, idOf), times, complete: true };
    });
  const stories = (ids: readonly EntryId[], text = '') =>
    attempt(async () => {
      await follow(db);
      return outside(engine().stories(ids.map(docOf), text));
    });
  const plainStories = (ids: readonly EntryId[]) =>
    attempt(async () =>
      (await db.entries.bulkGet(ids.map(docOf))).flatMap((row) =>
        row && isEntryRow(row) ? [unmarked(row)] : [],
      ),
    );
  const facets = (query: StoryQuery) =>
    attempt(async () => {
      await follow(db);
      return outside(engine().facets(query));
    });

  /** Straight from the database's index of times: the latest days, as many as a screen can show. */
  const firstRows = () =>
    attempt(async (): Promise<Found> => {
      const latest = (await db.entries.orderBy('lastRead').last())?.lastRead ?? 0;
      let rows: EntryRow[] = [];
      for (let days = 2; rows.length < FIRST_ROWS && days < 40_000; days *= 8) {
        const range = db.entries.where('lastRead').above(latest - days * 86_400_000);
        const count = await range.count();
        // A day of very many (an import) must not be read whole; a screen without headstart is the lesser harm.
        if (count > MOST_FIRST_ROWS) break;
        rows = (await range.toArray()).filter(({ deletedAt }) => deletedAt === null);
      }
      rows = rows.reverse().slice(0, FIRST_ROWS);
      return {
        ids: rows.map(({ doc }) => idOf(doc)),
        times: rows.map(({ lastRead }) => lastRead),
        complete: false,
      };
    });

  return {
    find: (query) => ({
      subscribe(observer) {
        let open = true;
        let following: { unsubscribe(): void } | null = null;
        const follow = () => {
          if (open) following = live(() => find(query)).subscribe(observer);
        };
        if (warm || !isPlain(query)) follow();
        else
          void firstRows().then((rows) => {
            if (open && rows.ok && rows.value.ids.length > 0) observer.next(rows.value);
            follow();
          });
        return {
          unsubscribe() {
            open = false;
            following?.unsubscribe();
          },
        };
      },
    }),
    stories: (ids, text = '') => live(() => (text.trim() === '' ? plainStories(ids) : stories(ids, text))),
    facets: (query) => live(() => facets(query)),
    async search(query, { offset = 0, limit = 50 } = {}) {
      const found = await find(query);
      if (!found.ok) return found;
      const page = await stories(found.value.ids.slice(offset, offset + limit), query.text);
      return page.ok ? success({ stories: page.value, total: found.value.ids.length }) : page;
    },
  };
}

/** Asked again when a story changes, and when more can be found by words. */
async function follow(db: Db): Promise<void> {
  await followChanges(db);
  await followIndex(db);
}

const isPlain = (query: StoryQuery): boolean =>
  query.text.trim() === '' &&
  query.sort === 'newest' &&
  !query.saved &&
  !query.trashed &&
  query.after === null &&
  query.before === null &&
  FACETS.every((facet) => query.chosen[facet].length === 0);

const unmarked = (row: EntryRow): FoundStory => ({
  entry: entryOf(row),
  headline: [{ text: row.headline, marked: false }],
  snippet: null,
});
