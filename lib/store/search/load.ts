import { isEntryRow } from '../damaged.ts';
import { type Db, highlightCounts } from '../db.ts';
import type { ChangeRow, EntryRow } from '../schema.ts';
import { Catalogue } from './catalogue.ts';
import { readSnapshot } from './snapshot.ts';

export interface LoadedCatalogue {
  catalogue: Catalogue;
  /** Changes up to this one are in it. */
  revision: number;
  /** The revision of the snapshot that it began with; null where there was none. */
  kept: number | null;
  /** Rows that are no whole rows. */
  broken: EntryRow[];
}

/** Rows read in one go. */
const ROWS = 5_000;

/** @returns the catalogue: as it was kept, with what changed since, else from all rows */
export async function loadCatalogue(db: Db): Promise<LoadedCatalogue> {
  return db.dexie.transaction('r', [db.entries, db.highlights, db.changes, db.meta], async () => {
    const revision = (await db.changes.orderBy('revision').last())?.revision ?? 0;
    const snapshot = await readSnapshot(db);
    if (snapshot && snapshot.revision <= revision) {
      const { catalogue, revision: kept } = snapshot;
      const changes = await db.changes.where('revision').above(kept).toArray();
      const isToldWhole = changes.length === revision - kept && changes.every(({ what }) => what !== 'all');
      if (isToldWhole) {
        const broken = await putChanged(db, catalogue, changes);
        return { catalogue, revision, kept, broken };
      }
    }
    return { ...(await readRows(db)), revision, kept: null };
  });
}

async function readRows(db: Db): Promise<Pick<LoadedCatalogue, 'catalogue' | 'broken'>> {
  const catalogue = new Catalogue();
  const broken: EntryRow[] = [];
  const highlighted = new Set(await db.highlights.orderBy('doc').uniqueKeys());
  for (let from = 0; ; ) {
    const rows = await db.entries.where('doc').above(from).limit(ROWS).toArray();
    for (const row of rows) {
      if (isEntryRow(row)) catalogue.put(row, highlighted.has(row.doc));
      else broken.push(row);
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return { catalogue, broken };
    from = last.doc;
  }
}

/** Brings the catalogue up to what the log tells. @returns rows that are no whole rows */
export async function putChanged(
  db: Db,
  catalogue: Catalogue,
  changes: readonly ChangeRow[],
): Promise<EntryRow[]> {
  const docs = [...new Set(changes.map(({ doc }) => doc))];
  const [rows, highlights] = await Promise.all([db.entries.bulkGet(docs), highlightCounts(db, docs)]);
  const broken: EntryRow[] = [];
  docs.forEach((doc, at) => {
    const row = rows[at];
    if (row && isEntryRow(row)) catalogue.put(row, highlights.has(doc));
    else catalogue.remove(doc);
    if (row && !isEntryRow(row)) broken.push(row);
  });
  return broken;
}
