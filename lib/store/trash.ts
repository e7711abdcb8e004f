import { Dexie } from 'dexie';
import type { EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import { type Db, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { docOf, idOf } from './rows.ts';
import type { Doc, EntryRow } from './schema.ts';

/** Deleting in two steps: into the trash, which can be undone at any later time, and for good. */
export interface Trash {
  /** Moves stories into the trash. @returns those that were not in it yet: hand them to `restore` to undo */
  remove(ids: readonly EntryId[]): Promise<Result<EntryId[]>>;
  /** Takes stories out of the trash. @returns how many there were */
  restore(ids: readonly EntryId[]): Promise<Result<number>>;
  /** Deletes stories for good, with everything kept of them. @returns how many there were */
  purge(ids: readonly EntryId[]): Promise<Result<number>>;
  emptyTrash(): Promise<Result<number>>;
  /** Moves everything read on a site, or on the sites below it, into the trash. */
  forgetSite(host: string): Promise<Result<EntryId[]>>;
  /**
   * "Forget the last hour": what was first read since then moves into the trash; of what was known before, the
   * visits since then are deleted, for good.
   * @param since epoch milliseconds
   */
  forgetSince(since: number): Promise<Result<EntryId[]>>;
}

/**
 * Each call is one transaction: all of the stories, or none.
 * @param clock epoch milliseconds: when they went into the trash
 */
export function createTrash(db: Db, clock: () => number): Trash {
  /** Inside a transaction over `entries` and `changes`. */
  async function discard(rows: EntryRow[]): Promise<EntryId[]> {
    const kept = rows.filter(({ deletedAt }) => deletedAt === null);
    const deletedAt = clock();
    await db.entries.bulkPut(kept.map((row) => ({ ...row, deletedAt })));
    await db.changes.bulkAdd(kept.map(({ doc }) => ({ doc, what: 'row' as const })));
    return kept.map(({ doc }) => idOf(doc));
  }

  const purgeDocs = (docs: readonly Doc[]) =>
    attempt(() =>
      db.dexie.transaction('rw', allTablesOfStories(db), async () => {
        const present = (await db.entries.bulkGet([...docs])).flatMap((row) => (row ? [row.doc] : []));
        await deleteStories(db, present);
        return present.length;
      }),
    );

  return {
    remove: (ids) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.changes], async () =>
          discard((await db.entries.bulkGet(ids.map(docOf))).filter((row) => row !== undefined)),
        ),
      ),

    restore: (ids) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.changes], async () => {
          const rows = (await db.entries.bulkGet(ids.map(docOf))).filter((row) => row !== undefined);
          const back = rows.filter(({ deletedAt }) => deletedAt !== null);
          await db.entries.bulkPut(back.map((row) => ({ ...row, deletedAt: null })));
          await db.changes.bulkAdd(back.map(({ doc }) => ({ doc, what: 'row' as const })));
          return back.length;
        }),
      ),

    purge: (ids) => purgeDocs(ids.map(docOf)),

    async emptyTrash() {
      const docs = await attempt(() => db.entries.where('deletedAt').above(0).primaryKeys());
      return docs.ok ? purgeDocs(docs.value) : docs;
    },

    forgetSite: (host) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.changes], async () => {
          const site = host.toLowerCase().replace(/^www\./, '');
          const isOfSite = (row: EntryRow) => row.host === site || row.host.endsWith(`.${site}`);
          return discard(await db.entries.filter(isOfSite).toArray());
        }),
      ),

    forgetSince: (since) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.visits, db.changes], async () => {
          const rows = await db.entries.where('lastRead').aboveOrEqual(since).toArray();
          for (const row of rows.filter(({ firstRead }) => firstRead < since)) {
            await ofDoc(db.visits, row.doc)
              .filter(({ at }) => at >= since)
              .delete();
            const visits = await ofDoc(db.visits, row.doc).toArray();
            await db.entries.update(row.doc, {
              lastRead: visits.at(-1)?.at ?? row.firstRead,
              visits: visits.length,
              readingTime: visits.reduce((sum, { readingTime }) => sum + readingTime, 0),
            });
            await db.changes.add({ doc: row.doc, what: 'row' });
          }
          return discard(rows.filter(({ firstRead }) => firstRead >= since));
        }),
      ),
  };
}

/** Every table that holds something of a story. */
export const allTablesOfStories = (db: Db) => [
  db.entries,
  db.addresses,
  db.versions,
  db.visits,
  db.highlights,
  db.positions,
  db.corrections,
  db.pictures,
  db.changes,
];

/** Deletes everything that is kept of these stories; inside a transaction over `allTablesOfStories`. */
export async function deleteStories(db: Db, docs: readonly Doc[]): Promise<void> {
  await db.entries.bulkDelete([...docs]);
  await db.addresses.where('doc').anyOf(docs).delete();
  await db.highlights.where('doc').anyOf(docs).delete();
  await db.positions.bulkDelete([...docs]);
  for (const doc of docs) {
    for (const table of [db.versions, db.visits, db.corrections, db.pictures])
      await table.where(':id').between([doc, Dexie.minKey], [doc, Dexie.maxKey]).delete();
  }
  await db.changes.bulkAdd(docs.map((doc) => ({ doc, what: 'words' as const })));
}
