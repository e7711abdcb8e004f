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
import type { CorrectionRow, Doc, EntryRow, HighlightRow, PositionRow, VersionRow } from './schema.ts';

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

/**
 * A version that cannot be read is set aside; an earlier one that can stands in its place.
 * @param clock epoch milliseconds, for what is set aside and for positions
 */
export function createStories(db: Db, clock: () => number): Stories {
  return {
    async get(id) {
      const read = await readStory(db, clock, () =>
        db.dexie.transaction('r', storyTables(db), () => storyRows(db, docOf(id))),
      );
      return read.ok ? success(read.value.story) : read;
    },

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

/** The rows that a story is made of. */
export interface StoryRows {
  row: EntryRow;
  versions: VersionRow[];
  highlights: HighlightRow[];
  position: PositionRow | undefined;
  corrections: CorrectionRow[];
}

/** What `storyRows` reads. */
export const storyTables = (db: Db) => [db.entries, db.versions, db.highlights, db.positions, db.corrections];

/** Inside a transaction over `storyTables`. @throws Abandoned `not-in-history` */
export async function storyRows(db: Db, doc: Doc): Promise<StoryRows> {
  // Asked at once: each question waits for the one before it, but not for its answer's way back.
  const [row, versions, highlights, position, corrections] = await Promise.all([
    db.entries.get(doc),
    ofDoc(db.versions, doc).toArray(),
    db.highlights.where('doc').equals(doc).toArray(),
    db.positions.get(doc),
    ofDoc(db.corrections, doc).toArray(),
  ]);
  return { row: present(row), versions, highlights, position, corrections };
}

/**
 * @param read gives a story's rows, in a transaction of its own
 * @returns the story, its newest version that is whole with the reader's corrections, and the rows it was made of; a
 * version that is not whole is set aside
 */
export async function readStory<Rows extends StoryRows>(
  db: Db,
  clock: () => number,
  read: () => PromiseLike<Rows>,
): Promise<Result<{ story: Story; rows: Rows }>> {
  const rows = await attempt(read);
  if (!rows.ok) return rows;
  const { row, versions, highlights, position, corrections } = rows.value;
  const newest = versions.find(({ version }) => version === row.version);
  const article = newest ? unpackArticle(newest.article) : null;
  if (newest && !article?.ok) {
    // An earlier version may be whole; else the story is what the list has of it.
    const other = await attempt(() => setVersionAside(db, newest, clock()));
    if (!other.ok) return other;
    if (other.value) return readStory(db, clock, read);
  }
  const corrected = correctionsFrom(corrections);
  const story: Story = {
    entry: entryOf(row),
    article: article?.ok ? applyCorrections(article.value, corrected) : null,
    text: !article?.ok ? 'damaged' : newest?.whole ? 'kept' : 'dropped',
    versions: versions.map(versionOf),
    highlights: highlights.map(({ doc: _doc, ...highlight }) => highlight),
    position: position ? positionOf(position) : null,
    corrections: corrected,
  };
  return success({ story, rows: rows.value });
}

const versionOf = ({ version, at, headline, words }: VersionRow): Version => ({
  version,
  at,
  headline,
  words,
});

/** @returns a row, or another object with more in it, as the position alone */
export const positionOf = ({ block, offset, progress, at }: ReadingPosition): ReadingPosition => ({
  block,
  offset,
  progress,
  at,
});
