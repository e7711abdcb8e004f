import type { StoryPast } from '../model/archive.ts';
import type { EntryId, Story } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import { type Db, ofDoc } from './db.ts';
import { unpackArticle } from './pack.ts';
import { type KeptPicture, keptOf } from './pictures.ts';
import { docOf } from './rows.ts';
import type { VersionRow, VisitRow } from './schema.ts';
import { positionOf, readStory, type StoryRows, storyRows, storyTables } from './story.ts';

/** A story with what stands behind it as it is shown, and the pictures kept with it. */
export interface WholeStory {
  story: Story;
  /** What an export needs beside the story to be brought in again without loss; null where its text is damaged. */
  past: StoryPast | null;
  pictures: KeptPicture[];
}

/** Stories as an export takes them out, one after the other: all of each in one journey to the database. */
export interface Whole {
  /** @returns `not-in-history` */
  whole(id: EntryId): Promise<Result<WholeStory>>;
}

/** @param clock epoch milliseconds, for versions that cannot be read and are set aside */
export function createWhole(db: Db, clock: () => number): Whole {
  const rowsOf = (id: EntryId) =>
    db.dexie.transaction('r', [...storyTables(db), db.visits, db.pictures], async () => {
      const doc = docOf(id);
      const [rows, visits, pictures] = await Promise.all([
        storyRows(db, doc),
        ofDoc(db.visits, doc).toArray(),
        ofDoc(db.pictures, doc).toArray(),
      ]);
      return { ...rows, visits, pictures };
    });

  return {
    async whole(id) {
      const read = await readStory(db, clock, () => rowsOf(id));
      if (!read.ok) return read;
      const { story, rows } = read.value;
      const newest = rows.versions.find(({ version }) => version === rows.row.version);
      return success({
        story,
        past: story.article && newest ? pastOf(newest, rows) : null,
        pictures: rows.pictures.map(keptOf),
      });
    },
  };
}

function pastOf(
  newest: VersionRow,
  { versions, visits, position, corrections }: StoryRows & { visits: VisitRow[] },
): StoryPast {
  const printed = corrections.length > 0 ? unpackArticle(newest.article) : null;
  return {
    at: newest.at,
    dropped: !newest.whole,
    printed: printed?.ok ? printed.value : null,
    earlier: versions.flatMap(({ version, at, whole, article }) => {
      const earlier = version === newest.version ? null : unpackArticle(article);
      return earlier?.ok ? [{ at, dropped: !whole, article: earlier.value }] : [];
    }),
    visits: visits.map(({ at, readingTime, progress }) => ({ at, readingTime, progress })),
    position: position ? positionOf(position) : null,
    corrections: corrections.map(({ field, typed, at }) => ({ field, typed, at })),
  };
}
