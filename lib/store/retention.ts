import type { Retention, RetentionPreview } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import { type Db, highlightsOf, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { packArticle, unpackArticle } from './pack.ts';
import { idOf } from './rows.ts';
import type { Doc, EntryRow, VersionRow } from './schema.ts';
import { allTablesOfStories, deleteStories } from './trash.ts';

/** What goes by itself, by rules that the reader set. */
export interface Keeping {
  /** @returns what `applyRetention` would take away now */
  previewRetention(rules: Retention): Promise<Result<RetentionPreview>>;
  /**
   * Takes texts away (the record stays), moves entries into the trash and deletes what has lain there long enough.
   * @returns what went
   */
  applyRetention(rules: Retention): Promise<Result<RetentionPreview>>;
}

const DAY = 86_400_000;
/** Stories that are changed in one transaction. */
const BATCH = 200;

/**
 * What is free to go goes in batches, each a transaction of its own.
 * @param clock epoch milliseconds, from which days are counted back
 */
export function createKeeping(db: Db, clock: () => number): Keeping {
  const before = (days: number | null): number => (days === null ? 0 : clock() - days * DAY);

  /** Saved, noted, tagged or marked: the reader means to keep it. */
  async function free(rows: readonly EntryRow[]): Promise<EntryRow[]> {
    const plain = rows.filter(({ saved, note, tags }) => !saved && note === '' && tags.length === 0);
    const marked = await highlightsOf(
      db,
      plain.map(({ doc }) => doc),
    );
    const kept = new Set(marked.map(({ doc }) => doc));
    return plain.filter(({ doc }) => !kept.has(doc));
  }

  async function due(rules: Retention): Promise<{ texts: Doc[]; entries: Doc[]; trash: Doc[] }> {
    const old = await db.entries.where('lastRead').below(before(rules.entries)).toArray();
    const entries = await free(old.filter(({ deletedAt }) => deletedAt === null));
    const going = new Set(entries.map(({ doc }) => doc));
    const trash = await db.entries.where('deletedAt').between(1, before(rules.trash)).primaryKeys();
    const texts: Doc[] = [];
    const limit = before(rules.texts);
    const whole = limit > 0 ? await db.versions.where('whole').equals(1).primaryKeys() : [];
    const docs = [...new Set(whole.map(([doc]) => doc))];
    for (let at = 0; at < docs.length; at += BATCH) {
      const rows = (await db.entries.bulkGet(docs.slice(at, at + BATCH))).filter((row) => row !== undefined);
      const aged = rows.filter(
        ({ doc, lastRead, deletedAt }) => lastRead < limit && deletedAt === null && !going.has(doc),
      );
      for (const { doc } of await free(aged)) texts.push(doc);
    }
    return { texts, entries: [...going], trash };
  }

  const preview = ({ texts, entries, trash }: Record<'texts' | 'entries' | 'trash', Doc[]>) => ({
    texts: texts.map(idOf),
    entries: entries.map(idOf),
    trash: trash.map(idOf),
  });

  return {
    previewRetention: (rules) => attempt(async () => preview(await due(rules))),

    applyRetention: (rules) =>
      attempt(async () => {
        const going = await due(rules);
        for (const docs of slices(going.texts)) {
          await db.dexie.transaction('rw', [db.entries, db.versions, db.changes], async () => {
            for (const doc of docs) await dropTexts(db, doc);
          });
        }
        for (const docs of slices(going.entries)) {
          await db.dexie.transaction('rw', [db.entries, db.changes], async () => {
            const deletedAt = clock();
            for (const doc of docs) await db.entries.update(doc, { deletedAt });
            await db.changes.bulkAdd(docs.map((doc) => ({ doc, what: 'row' as const })));
          });
        }
        for (const docs of slices(going.trash)) {
          await db.dexie.transaction('rw', allTablesOfStories(db), async () => {
            await deleteStories(db, docs);
          });
        }
        return preview(going);
      }),
  };
}

/** Of several versions the newest stays, as a record; the others were kept for their words alone. */
async function dropTexts(db: Db, doc: Doc): Promise<void> {
  const rows = await ofDoc(db.versions, doc).toArray();
  const newest = rows.at(-1);
  const article = newest && unpackArticle(newest.article);
  if (!newest || !article?.ok) return;
  const record: VersionRow = { ...newest, whole: null, article: packArticle({ ...article.value, body: [] }) };
  await ofDoc(db.versions, doc).delete();
  await db.versions.put(record);
  await db.changes.add({ doc, what: 'words' });
}

function slices(docs: readonly Doc[]): Doc[][] {
  return Array.from({ length: Math.ceil(docs.length / BATCH) }, (_, at) =>
    docs.slice(at * BATCH, (at + 1) * BATCH),
  );
}
