import type { DamagedRecord } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { beside } from './live.ts';
import { unpackArticle } from './pack.ts';
import type { Doc, EntryRow, VersionRow } from './schema.ts';

/** Records that cannot be read. They are set aside, so that the rest works, and reported; nothing is thrown away. */
export interface Infirmary {
  damaged(): Promise<Result<DamagedRecord[]>>;
  /** Throws away what was set aside. */
  discardDamaged(): Promise<Result<null>>;
}

/** What was set aside (`setEntriesAside`), told and thrown away. */
export function createInfirmary(db: Db): Infirmary {
  return {
    damaged: () => attempt(() => db.damaged.toArray()),
    discardDamaged: () =>
      attempt(async () => {
        await db.damaged.clear();
        return null;
      }),
  };
}

/** @returns whether a row of `entries` is whole: a screen that trusts its type must not fail over one row */
export function isEntryRow(row: EntryRow): boolean {
  const texts: unknown[] = [row.urlKey, row.url, row.headline, row.site, row.host, row.note];
  const numbers: unknown[] = [row.firstRead, row.lastRead, row.visits, row.progress, row.words, row.version];
  const lists: unknown[] = [row.authors, row.places, row.tags];
  return (
    texts.every((text) => typeof text === 'string') &&
    numbers.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
    lists.every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string')) &&
    (row.deletedAt === null || typeof row.deletedAt === 'number')
  );
}

/** Sets rows of the list aside. Their versions stay: the next reading of the story finds its place again. */
export async function setEntriesAside(db: Db, rows: readonly EntryRow[], at: number): Promise<void> {
  if (rows.length === 0) return;
  await beside(() =>
    db.dexie.transaction('rw', [db.entries, db.damaged, db.changes], async () => {
      const why = 'a field is missing or of another kind';
      // Two questions may come upon a row at the same time: it is set aside once.
      const there = (await db.entries.bulkGet(rows.map(({ doc }) => doc))).filter((row) => row !== undefined);
      const broken = there.filter((row) => !isEntryRow(row));
      await db.damaged.bulkAdd(broken.map((record) => ({ table: 'entries', record, why, at })));
      await db.entries.bulkDelete(broken.map(({ doc }) => doc));
      await db.changes.bulkAdd(broken.map(({ doc }) => ({ doc, what: 'words' as const })));
    }),
  );
}

/**
 * Sets a version aside that cannot be unpacked; the story then stands as its latest version that can.
 * @returns whether one can
 */
export async function setVersionAside(db: Db, broken: VersionRow, at: number): Promise<boolean> {
  return beside(() =>
    db.dexie.transaction('rw', [db.entries, db.versions, db.damaged, db.changes], async () => {
      const read = unpackArticle(broken.article);
      const why = read.ok || read.error.kind !== 'article-not-valid' ? '' : read.error.path;
      const key: [Doc, number] = [broken.doc, broken.version];
      // Another question may have been first.
      if (await db.versions.get(key)) await db.damaged.add({ table: 'versions', record: broken, why, at });
      await db.versions.delete(key);
      const rest = await versionsBelow(db, broken.doc, broken.version);
      const whole = rest.findLast(({ article }) => unpackArticle(article).ok);
      if (whole) await db.entries.update(broken.doc, { version: whole.version });
      await db.changes.add({ doc: broken.doc, what: 'words' });
      return whole !== undefined;
    }),
  );
}

const versionsBelow = (db: Db, doc: Doc, version: number): Promise<VersionRow[]> =>
  db.versions.where(':id').between([doc, 0], [doc, version]).toArray();
