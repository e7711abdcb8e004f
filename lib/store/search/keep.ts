import type { Db } from '../db.ts';
import type { SegmentRow } from '../schema.ts';
import type { Segment } from './segment.ts';
import { SNAPSHOT } from './snapshot.ts';

/** The index in the database: what would take long to make again. It can always be made again from the stories. */

export interface KeptIndex {
  segments: { id: number; segment: Segment }[];
  /** Changes up to this one are in the segments. */
  revision: number;
}

/** Of the words' order in stories and segments. Another number: what is kept is of no use and is made again. */
const FORMAT = 1;
const KEY = 'index';

interface Mark {
  format: number;
  revision: number;
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

/** @returns what is kept of the index, inside a transaction; null where it is damaged */
export async function loadIndex(db: Db): Promise<KeptIndex | null> {
  const mark = (await db.meta.get(KEY))?.value;
  if (!isMark(mark)) return { segments: [], revision: 0 };
  const rows = await db.segments.toArray();
  if (!rows.every(isWhole)) return null;
  const segments = rows.map(({ id, terms, ...rest }) => ({
    id,
    segment: { ...rest, terms: termsOf(terms) },
  }));
  return { segments, revision: mark.revision };
}

const termsOf = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));

function isWhole({ docs, terms, postingsAt, positionsAt, postings, positions }: SegmentRow): boolean {
  if (!(docs instanceof Uint32Array && postings instanceof Uint8Array && positions instanceof Uint8Array))
    return false;
  const count = typeof terms === 'string' ? termsOf(terms).length : -1;
  const fits = (at: Uint32Array, end: number) => at?.length === count + 1 && at.at(-1) === end;
  return fits(postingsAt, postings.length) && fits(positionsAt, positions.length);
}

/**
 * Puts a segment in place of others, in one transaction.
 * @param known rows that the index in memory rests on: where another page has changed them meanwhile, nothing is done
 * @returns the new row's id; null where nothing was done
 */
export async function replaceSegments(
  db: Db,
  change: { known: readonly number[]; gone: readonly number[]; added: Segment; revision: number },
): Promise<number | null> {
  return db.dexie.transaction('rw', [db.segments, db.meta], async () => {
    const mark = (await db.meta.get(KEY))?.value;
    if (!isMark(mark)) await db.segments.clear();
    const rows = await db.segments.toCollection().primaryKeys();
    if (rows.length !== change.known.length || rows.some((id, at) => id !== change.known[at])) return null;
    await db.segments.bulkDelete([...change.gone]);
    const { docs, terms, postingsAt, positionsAt, postings, positions } = change.added;
    const row = { docs, terms: terms.join('\n'), postingsAt, positionsAt, postings, positions };
    const id = await db.segments.add(row);
    const value: Mark = { format: FORMAT, revision: change.revision };
    await db.meta.put({ key: KEY, value });
    return id;
  });
}

/** Throws the index and the kept catalogue away, inside a transaction over `segments` and `meta`. */
export async function forgetIndex(db: Db): Promise<void> {
  await db.segments.clear();
  await db.meta.bulkDelete([KEY, SNAPSHOT]);
}

/** Throws a damaged index away: it is made again from the stories, beside the answers. */
export async function startIndexAnew(db: Db): Promise<KeptIndex> {
  await db.dexie.transaction('rw', [db.segments, db.meta], async () => {
    await db.segments.clear();
    await db.meta.delete(KEY);
  });
  return { segments: [], revision: 0 };
}

/** Waits for a change of the kept index, inside a live query: more can be found now. */
export const followIndex = async (db: Db): Promise<void> => void (await db.meta.get(KEY));
