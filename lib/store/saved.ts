import type { EntryId, Retagged, TagChange } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { docOf, idOf, present } from './rows.ts';
import type { EntryRow } from './schema.ts';

/** What the reader does with stories. Each call is one transaction: all of them, or none. */
export interface Shelf {
  /** Keeps stories whole for offline reading, or no longer. @returns those for which that is new */
  setSaved(ids: readonly EntryId[], saved: boolean): Promise<Result<EntryId[]>>;
  /** @returns the stories whose tags changed: hand them to `untag` to undo */
  tag(ids: readonly EntryId[], change: TagChange): Promise<Result<Retagged[]>>;
  /** Takes a change of tags back; what the reader did to the tags since then stays. @returns how many there were */
  untag(changes: readonly Retagged[]): Promise<Result<number>>;
  /** Replaces tags and note of one story; `not-in-history` */
  annotate(id: EntryId, words: { tags: readonly string[]; note: string }): Promise<Result<null>>;
}

/** Of many stories those that are not there any more are passed over; to note one that is not is a failure. */
export function createShelf(db: Db): Shelf {
  /** @returns the stories that changed, as they were and as they are */
  const changeAll = (
    ids: readonly EntryId[],
    what: 'words' | 'row',
    change: (row: EntryRow) => Partial<EntryRow> | null,
  ): Promise<Result<{ before: EntryRow; after: EntryRow }[]>> =>
    attempt(() =>
      db.dexie.transaction('rw', [db.entries, db.changes], async () => {
        const rows = (await db.entries.bulkGet(ids.map(docOf))).filter((row) => row !== undefined);
        const changed = rows.flatMap((before) => {
          const changes = change(before);
          return changes ? [{ before, after: { ...before, ...changes } }] : [];
        });
        await db.entries.bulkPut(changed.map(({ after }) => after));
        await db.changes.bulkAdd(changed.map(({ after: { doc } }) => ({ doc, what })));
        return changed;
      }),
    );

  return {
    async setSaved(ids, saved) {
      const changed = await changeAll(ids, 'row', (row) => (row.saved === saved ? null : { saved }));
      return changed.ok ? success(changed.value.map(({ after }) => idOf(after.doc))) : changed;
    },
    async tag(ids, change) {
      const changed = await changeAll(ids, 'words', ({ tags }) => tagsIfNew(tags, retag(tags, change)));
      if (!changed.ok) return changed;
      return success(
        changed.value.map(({ before, after }) => ({
          id: idOf(after.doc),
          before: before.tags,
          after: after.tags,
        })),
      );
    },
    async untag(changes) {
      const byDoc = new Map(changes.map((change) => [docOf(change.id), change]));
      const changed = await changeAll(
        changes.map(({ id }) => id),
        'words',
        ({ doc, tags }) => {
          const change = byDoc.get(doc);
          return change ? tagsIfNew(tags, restoredTags(tags, change)) : null;
        },
      );
      return changed.ok ? success(changed.value.length) : changed;
    },
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

const retag = (tags: readonly string[], { add, remove }: TagChange): string[] =>
  tidyTags([...tags.filter((tag) => !remove.includes(tag)), ...add]);

/** In their old order, where nothing else has changed since. */
function restoredTags(tags: readonly string[], { before, after }: Retagged): string[] {
  if (sameTags(tags, after)) return before;
  return retag(tags, {
    add: before.filter((tag) => !after.includes(tag)),
    remove: after.filter((tag) => !before.includes(tag)),
  });
}

const sameTags = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((tag, at) => tag === b[at]);

/** @returns the change of a row; null where its tags are the same already */
const tagsIfNew = (tags: readonly string[], next: string[]): Pick<EntryRow, 'tags'> | null =>
  sameTags(tags, next) ? null : { tags: next };
