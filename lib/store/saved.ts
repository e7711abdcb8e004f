import type { EntryId, TagChange } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { docOf, present } from './rows.ts';
import type { EntryRow } from './schema.ts';

/** What the reader does with stories. Each call is one transaction: all of them, or none. */
export interface Shelf {
  /** Keeps stories whole for offline reading, or no longer. @returns how many there were to change */
  setSaved(ids: readonly EntryId[], saved: boolean): Promise<Result<number>>;
  tag(ids: readonly EntryId[], change: TagChange): Promise<Result<number>>;
  /** Replaces tags and note of one story; `not-in-history` */
  annotate(id: EntryId, words: { tags: readonly string[]; note: string }): Promise<Result<null>>;
}

export function createShelf(db: Db): Shelf {
  /** @returns how many stories changed */
  const changeAll = (
    ids: readonly EntryId[],
    what: 'words' | 'row',
    change: (row: EntryRow) => Partial<EntryRow> | null,
  ): Promise<Result<number>> =>
    attempt(() =>
      db.dexie.transaction('rw', [db.entries, db.changes], async () => {
        const rows = (await db.entries.bulkGet(ids.map(docOf))).filter((row) => row !== undefined);
        const changed = rows.flatMap((row) => {
          const changes = change(row);
          return changes ? [{ ...row, ...changes }] : [];
        });
        await db.entries.bulkPut(changed);
        await db.changes.bulkAdd(changed.map(({ doc }) => ({ doc, what })));
        return changed.length;
      }),
    );

  return {
    setSaved: (ids, saved) => changeAll(ids, 'row', (row) => (row.saved === saved ? null : { saved })),
    tag: (ids, { add, remove }) =>
      changeAll(ids, 'words', ({ tags }) => {
        const next = tidyTags([...tags.filter((tag) => !remove.includes(tag)), ...add]);
        return next.length === tags.length && next.every((tag, at) => tag === tags[at])
          ? null
          : { tags: next };
      }),
    annotate: (id, { tags, note }) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.changes], async () => {
          const { doc } = present(await db.entries.get(docOf(id)));
          await db.entries.update(doc, { tags: tidyTags(tags), note: note.trim() });
          await db.changes.add({ doc, what: 'words' });
          return null;
        }),
      ),
  };
}

/** @returns tags without `#`, blanks around and repeats, in the order given */
function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.replace(/\s+/g, ' ').trim().replace(/^#+/, '')).filter(Boolean))];
}
