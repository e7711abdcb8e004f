import type { Highlight, HighlightId } from '../model/highlight.ts';
import type { EntryId } from '../model/history.ts';
import { failure, type Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { docOf, idOf, present } from './rows.ts';

/** Passages that the reader marked. */
export interface Highlights {
  /** @returns of one story, or of all (newest first) */
  highlights(id?: EntryId): Promise<Result<(Highlight & { entry: EntryId })[]>>;
  addHighlight(entry: EntryId, highlight: Omit<Highlight, 'id' | 'created'>): Promise<Result<Highlight>>;
  /** Changes colour, note or place; `not-in-history` where it is gone. */
  changeHighlight(id: HighlightId, change: Partial<Omit<Highlight, 'id' | 'created'>>): Promise<Result<null>>;
  removeHighlight(id: HighlightId): Promise<Result<null>>;
  /** Takes a removal back. */
  restoreHighlight(entry: EntryId, highlight: Highlight): Promise<Result<null>>;
}

/**
 * Each change is one transaction that tells the index, too, as notes are searched.
 * @param clock epoch milliseconds
 */
export function createHighlights(db: Db, clock: () => number): Highlights {
  const put = (entry: EntryId, highlight: Highlight) =>
    attempt(() =>
      db.dexie.transaction('rw', [db.entries, db.highlights, db.changes], async () => {
        const { doc } = present(await db.entries.get(docOf(entry)));
        await db.highlights.put({ ...highlight, doc });
        await db.changes.add({ doc, what: 'words' });
        return null;
      }),
    );

  return {
    highlights: (id) =>
      attempt(async () => {
        const rows = id
          ? await db.highlights.where('doc').equals(docOf(id)).toArray()
          : (await db.highlights.toArray()).sort((a, b) => b.created - a.created);
        return rows.map(({ doc, ...highlight }) => ({ ...highlight, entry: idOf(doc) }));
      }),

    async addHighlight(entry, given) {
      const highlight: Highlight = { ...given, id: crypto.randomUUID() as HighlightId, created: clock() };
      const done = await put(entry, highlight);
      return done.ok ? { ok: true, value: highlight } : done;
    },

    async changeHighlight(id, change) {
      const done = await attempt(() =>
        db.dexie.transaction('rw', [db.highlights, db.changes], async () => {
          const row = present(await db.highlights.get(id));
          await db.highlights.put({ ...row, ...change, id });
          await db.changes.add({ doc: row.doc, what: 'words' });
          return null;
        }),
      );
      return done.ok ? done : failure(done.error);
    },

    removeHighlight: (id) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.highlights, db.changes], async () => {
          const row = await db.highlights.get(id);
          if (!row) return null;
          await db.highlights.delete(id);
          await db.changes.add({ doc: row.doc, what: 'words' });
          return null;
        }),
      ),

    restoreHighlight: put,
  };
}
