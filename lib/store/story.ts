import { applyCorrections } from '../correct/correct.ts';
import type { Article } from '../model/article.ts';
import type { EntryId, ReadingPosition, Story, Version } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import { correctionsFrom } from './corrections.ts';
import { setVersionAside } from './damaged.ts';
import { type Db, ofDoc } from './db.ts';
import { attempt } from './failures.ts';
import { unpackArticle } from './pack.ts';
import { docOf, entryOf, present } from './rows.ts';
import type { Doc, VersionRow } from './schema.ts';

/** One story with all that is kept of it. */
export interface Stories {
  /** @returns the story, its newest version with the reader's corrections; `not-in-history` */
  get(id: EntryId): Promise<Result<Story>>;
  /** @returns oldest first */
  versions(id: EntryId): Promise<Result<Version[]>>;
  /** @returns one version as the page had it, without corrections; `not-in-history`, `article-not-valid` */
  version(id: EntryId, version: number): Promise<Result<Article>>;
  /** Remembers where the reader stopped. */
  setPosition(id: EntryId, position: Omit<ReadingPosition, 'at'>): Promise<Result<null>>;
}

export function createStories(db: Db, clock: () => number): Stories {
  async function get(id: EntryId): Promise<Result<Story>> {
    const read = await readStory(docOf(id));
    if (!read.ok) return read;
    const { row, newest, versions, highlights, position, corrections } = read.value;
    const article = newest ? unpackArticle(newest.article) : null;
    if (newest && !article?.ok) {
      // An earlier version may be whole; else the story is what the list has of it.
      const other = await attempt(() => setVersionAside(db, newest, clock()));
      if (!other.ok) return other;
      if (other.value) return get(id);
    }
    const corrected = correctionsFrom(corrections);
    return success({
      entry: entryOf(row),
      article: article?.ok ? applyCorrections(article.value, corrected) : null,
      text: !article?.ok ? 'damaged' : newest?.whole ? 'kept' : 'dropped',
      versions: versions.map(versionOf),
      highlights: highlights.map(({ doc: _doc, ...highlight }) => highlight),
      position: position ? positionOf(position) : null,
      corrections: corrected,
    });
  }

  const readStory = (doc: Doc) =>
    attempt(() =>
      db.dexie.transaction(
        'r',
        [db.entries, db.versions, db.highlights, db.positions, db.corrections],
        async () => {
          const row = present(await db.entries.get(doc));
          return {
            row,
            newest: await db.versions.get([doc, row.version]),
            versions: await ofDoc(db.versions, doc).toArray(),
            highlights: await db.highlights.where('doc').equals(doc).toArray(),
            position: await db.positions.get(doc),
            corrections: await ofDoc(db.corrections, doc).toArray(),
          };
        },
      ),
    );

  return {
    get,

    versions: (id) =>
      attempt(async () => {
        const { doc } = present(await db.entries.get(docOf(id)));
        return (await ofDoc(db.versions, doc).toArray()).map(versionOf);
      }),

    async version(id, version) {
      const row = await attempt(async () => present(await db.versions.get([docOf(id), version])));
      return row.ok ? unpackArticle(row.value.article) : row;
    },

    setPosition: (id, { block, offset, progress }) =>
      attempt(() =>
        db.dexie.transaction('rw', [db.entries, db.positions, db.changes], async () => {
          const row = present(await db.entries.get(docOf(id)));
          await db.positions.put({ doc: row.doc, block, offset, progress, at: clock() });
          if (progress > row.progress) {
            await db.entries.update(row.doc, { progress });
            await db.changes.add({ doc: row.doc, what: 'row' });
          }
          return null;
        }),
      ),
  };
}

const versionOf = ({ version, at, headline, words }: VersionRow): Version => ({
  version,
  at,
  headline,
  words,
});

const positionOf = ({ block, offset, progress, at }: ReadingPosition): ReadingPosition => ({
  block,
  offset,
  progress,
  at,
});
