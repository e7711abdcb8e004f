import type { Db } from '../db.ts';
import { Catalogue, type Columns } from './catalogue.ts';

/**
 * The catalogue as it was at some change, in one row: a history of 100,000 stories is then open in a moment, where
 * reading each story's row takes seconds. What changed since is read from the log. It can always be made again.
 */
interface Snapshot {
  format: number;
  /** Changes up to this one are in it. */
  revision: number;
  columns: Columns;
}

/** Of the columns. Another number: what is kept is of no use. */
const FORMAT = 2;
export const SNAPSHOT = 'catalogue';
/** Of fewer stories the rows are read as quickly. */
const WORTH_KEEPING = 1_000;
/** So many changes may come after it before it is taken anew. */
const BEHIND = 500;

/** @returns the catalogue as it was kept, inside a transaction over `meta`; null where there is none, or a damaged one */
export async function readSnapshot(db: Db): Promise<{ catalogue: Catalogue; revision: number } | null> {
  const value = (await db.meta.get(SNAPSHOT))?.value;
  if (!isSnapshot(value)) return null;
  const catalogue = Catalogue.of(value.columns);
  return catalogue && { catalogue, revision: value.revision };
}

/**
 * @param kept the revision of the last one; null where there is none
 * @returns the revision of what is kept now
 */
export async function keepSnapshot(
  db: Db,
  catalogue: Catalogue,
  revision: number,
  kept: number | null,
): Promise<number | null> {
  if (catalogue.size < WORTH_KEEPING || (kept !== null && revision - kept < BEHIND)) return kept;
  const value: Snapshot = { format: FORMAT, revision, columns: catalogue.columns() };
  await db.meta.put({ key: SNAPSHOT, value });
  return revision;
}

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === FORMAT &&
  'revision' in value &&
  typeof value.revision === 'number' &&
  'columns' in value;
