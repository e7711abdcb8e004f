import { Dexie, type Table } from 'dexie';
import { failure, type Result, success } from '../model/result.ts';
import { toFailure } from './failures.ts';
import {
  type AddressRow,
  type ChangeRow,
  type CorrectionRow,
  type DamagedRow,
  type Doc,
  type EntryRow,
  type HighlightRow,
  type IncomingRow,
  type MetaRow,
  type PictureRow,
  type PositionRow,
  SCHEMAS,
  type SegmentRow,
  type VersionRow,
  type VisitRow,
} from './schema.ts';

/** The open database. */
export type Db = ReturnType<typeof createDb>;

/** @returns the open database; `storage-unavailable` where the browser has none for us (some private windows) */
export async function openDb(name: string): Promise<Result<Db>> {
  const db = createDb(name);
  try {
    if (await isNewer(name))
      return failure({ kind: 'storage-unavailable', detail: 'written by a newer version of this program' });
    await db.dexie.open();
    return success(db);
  } catch (error) {
    const why = toFailure(error);
    return failure(why.kind === 'unexpected' ? { kind: 'storage-unavailable', detail: why.detail } : why);
  }
}

/** Dexie would open a database of a later schema all the same, and change it to what it knows. */
async function isNewer(name: string): Promise<boolean> {
  const known = Math.max(...SCHEMAS.map(({ version }) => version));
  const present = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  // Dexie counts in tenths.
  return present >= (known + 1) * 10;
}

/** @returns the database, which opens with the first question that it is asked */
export function createDb(name: string) {
  const dexie = new Dexie(name, {
    // A write is done when it is on the disk, not when the system has promised to put it there.
    chromeTransactionDurability: 'strict',
    // Lists are read in pieces and change often: a second copy in memory would only cost.
    cache: 'disabled',
  });
  for (const { version, tables } of SCHEMAS) dexie.version(version).stores(tables);
  return {
    dexie,
    entries: dexie.table<EntryRow, Doc, Omit<EntryRow, 'doc'> & { doc?: Doc }>('entries'),
    addresses: dexie.table<AddressRow, string>('addresses'),
    versions: dexie.table<VersionRow, [Doc, number]>('versions'),
    visits: dexie.table<VisitRow, [Doc, number]>('visits'),
    highlights: dexie.table<HighlightRow, string>('highlights'),
    positions: dexie.table<PositionRow, Doc>('positions'),
    corrections: dexie.table<CorrectionRow, [Doc, string]>('corrections'),
    pictures: dexie.table<PictureRow, [Doc, string]>('pictures'),
    changes: dexie.table<ChangeRow, number, Omit<ChangeRow, 'revision'>>('changes'),
    segments: dexie.table<SegmentRow, number, Omit<SegmentRow, 'id'>>('segments'),
    incoming: dexie.table<IncomingRow, number, Omit<IncomingRow, 'seq'>>('incoming'),
    damaged: dexie.table<DamagedRow, number, Omit<DamagedRow, 'id'>>('damaged'),
    meta: dexie.table<MetaRow, string>('meta'),
  };
}

/** @returns all rows of a table whose compound key begins with this story */
export const ofDoc = <Row, Second extends string | number>(table: Table<Row, [Doc, Second]>, doc: Doc) =>
  table.where(':id').between([doc, Dexie.minKey], [doc, Dexie.maxKey]);

/** @returns how many highlights these stories have, for those that have any: few, so their index is gone through once */
export async function highlightCounts(db: Db, docs: readonly Doc[]): Promise<ReadonlyMap<Doc, number>> {
  const counts = new Map<Doc, number>();
  for (const doc of await db.highlights.where('doc').anyOf(docs).keys())
    if (typeof doc === 'number') counts.set(doc, (counts.get(doc) ?? 0) + 1);
  return counts;
}

/** @returns the highlights of these stories. Side by side: a cursor that jumps from story to story waits for each. */
export async function highlightsOf(db: Db, docs: readonly Doc[]): Promise<HighlightRow[]> {
  return (await Promise.all(docs.map((doc) => db.highlights.where('doc').equals(doc).toArray()))).flat();
}
