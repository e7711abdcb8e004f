import { applyCorrections, correctArticle } from '../correct/correct.ts';
import type { Article } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import type { Corrections, EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import { type Db, ofDoc } from './db.ts';
import { Abandoned, attempt } from './failures.ts';
import { unpackArticle } from './pack.ts';
import { describe, docOf, present } from './rows.ts';
import type { CorrectionRow, Doc } from './schema.ts';

/** What the reader put right. It is kept beside the story, and holds for later versions of it too. */
export interface Corrector {
  /**
   * @param typed in the words of `correctArticle`; null takes the correction back
   * @returns the story as it now reads; `not-in-history`, `article-not-valid` where the words cannot be taken
   */
  correct(id: EntryId, field: CorrectableField, typed: string | null): Promise<Result<Article>>;
}

/**
 * Each correction is one transaction over the story and what is kept of it.
 * @param clock epoch milliseconds: when it was made
 */
export function createCorrector(db: Db, clock: () => number): Corrector {
  return {
    correct: (id, field, typed) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.versions, db.corrections, db.changes], async () => {
          const row = present(await db.entries.get(docOf(id)));
          const { doc } = row;
          const version = present(await db.versions.get([doc, row.version]));
          const printed = unpackArticle(version.article);
          if (!printed.ok) throw new Abandoned(printed.error);
          if (typed === null) await db.corrections.delete([doc, field]);
          else if (correctArticle(printed.value, field, typed) === null)
            throw new Abandoned({ kind: 'article-not-valid', path: field });
          else await db.corrections.put({ doc, field, typed, at: clock() });
          const article = applyCorrections(printed.value, await correctionsOf(db, doc));
          await db.entries.update(doc, describe(article));
          await db.changes.add({ doc, what: 'words' });
          return article;
        }),
      ),
  };
}

/** @returns what the reader put right in a story */
export const correctionsOf = async (db: Db, doc: Doc): Promise<Corrections> =>
  correctionsFrom(await ofDoc(db.corrections, doc).toArray());

/** @returns the reader's words by field */
export const correctionsFrom = (rows: readonly Pick<CorrectionRow, 'field' | 'typed'>[]): Corrections =>
  Object.fromEntries(rows.map(({ field, typed }) => [field, typed]));
