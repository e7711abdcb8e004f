import type { StoryPast } from '../model/archive.ts';
import type { EntryId } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import { type Db, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { unpackArticle } from './pack.ts';
import { docOf, present } from './rows.ts';

/** What stands behind a story as it is shown. */
export interface Past {
  /** @returns what an export needs beside `get` to be brought in again without loss; `not-in-history` */
  past(id: EntryId): Promise<Result<StoryPast>>;
}

export function createPast(db: Db): Past {
  const read = (id: EntryId) =>
    db.dexie.transaction(
      'r',
      [db.entries, db.versions, db.visits, db.positions, db.corrections],
      async () => {
        const row = present(await db.entries.get(docOf(id)));
        return {
          row,
          versions: await ofDoc(db.versions, row.doc).toArray(),
          visits: await ofDoc(db.visits, row.doc).toArray(),
          position: await db.positions.get(row.doc),
          corrections: await ofDoc(db.corrections, row.doc).toArray(),
        };
      },
    );

  return {
    past: (id) =>
      attempt(async () => {
        const { row, versions, visits, position, corrections } = await read(id);
        const newest = present(versions.find(({ version }) => version === row.version));
        const printed = corrections.length > 0 ? unpackArticle(newest.article) : null;
        return {
          at: newest.at,
          dropped: !newest.whole,
          printed: printed?.ok ? printed.value : null,
          earlier: versions.flatMap(({ version, at, whole, article }) => {
            const earlier = version === row.version ? null : unpackArticle(article);
            return earlier?.ok ? [{ at, dropped: !whole, article: earlier.value }] : [];
          }),
          visits: visits.map(({ at, readingTime, progress }) => ({ at, readingTime, progress })),
          position: position
            ? {
                block: position.block,
                offset: position.offset,
                progress: position.progress,
                at: position.at,
              }
            : null,
          corrections: corrections.map(({ field, typed, at }) => ({ field, typed, at })),
        };
      }),
  };
}
