import type { EntryId } from '../model/history.ts';
import { FACETS, type Found, type FoundStory, type StoryQuery } from '../model/search.ts';
import { isEntryRow } from './damaged.ts';
import { type Db, highlightCounts } from './db.ts';
import { type EarlyRows, FIRST_ROWS } from './early-rows.ts';
import { entryOf, idOf } from './rows.ts';
import type { EntryRow } from './schema.ts';

/**
 * The beginning of the whole history, straight from the database's index of times, in one question: what a page shows
 * before anything is counted, sorted or loaded.
 * @param early what was read of it before the database was open, which is not waited for then
 * @returns as both answers that a list asks for
 */
export async function readFirstRows(
  db: Db,
  early: EarlyRows | null,
): Promise<{ found: Found; stories: FoundStory[] }> {
  const latest = () => db.entries.orderBy('lastRead').reverse();
  const isShown = (row: EntryRow) => row.deletedAt === null && isEntryRow(row);
  // Unfiltered, the engine gives all of them at once; filtered, one after the other.
  const known = await early;
  let rows = known?.map(({ row }) => row) ?? (await latest().limit(FIRST_ROWS).toArray());
  const areShown = rows.every(isShown);
  if (!areShown) rows = await latest().filter(isShown).limit(FIRST_ROWS).toArray();
  return {
    found: {
      ids: rows.map(({ doc }) => idOf(doc)),
      times: rows.map(({ lastRead }) => lastRead),
      complete: rows.length < FIRST_ROWS,
    },
    stories:
      known && areShown
        ? known.map(({ row, highlights }) => unmarked(row, highlights))
        : await unmarkedStories(db, rows),
  };
}

/** @returns whether a question is the one that `readFirstRows` knows the beginning of */
export const isPlain = (query: StoryQuery): boolean =>
  query.text.trim() === '' &&
  query.sort === 'newest' &&
  !query.saved &&
  !query.highlighted &&
  !query.trashed &&
  query.after === null &&
  query.before === null &&
  FACETS.every((facet) => query.chosen[facet].length === 0);

/** @returns the rows as they are shown where nothing was sought in them */
export async function unmarkedStories(db: Db, rows: readonly EntryRow[]): Promise<FoundStory[]> {
  const counts = await highlightCounts(
    db,
    rows.map(({ doc }) => doc),
  );
  return rows.map((row) => unmarked(row, counts.get(row.doc) ?? 0));
}

const unmarked = (row: EntryRow, highlights: number): FoundStory => ({
  entry: entryOf(row),
  headline: [{ text: row.headline, marked: false }],
  highlights,
  snippet: null,
});

/**
 * What is heavy waits until the first rows are drawn: it would share the database and the processor with them.
 * A page in the background draws nothing; then a moment is enough.
 */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 250);
    if (typeof requestAnimationFrame === 'function')
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Stories that were read together with the first answer. */
export type AtHand = ReadonlyMap<EntryId, FoundStory>;

/** @returns these stories; null where not all are at hand */
export function takeAtHand(atHand: AtHand, ids: readonly EntryId[]): FoundStory[] | null {
  const found = ids.flatMap((id) => atHand.get(id) ?? []);
  return found.length === ids.length ? found : null;
}
