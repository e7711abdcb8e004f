import { applyCorrections } from '../correct/correct.ts';
import type { ArchiveStory } from '../model/archive.ts';
import { correctionsFrom } from './corrections.ts';
import { fingerprint, packArticle } from './pack.ts';
import { describe } from './rows.ts';
import type {
  CorrectionRow,
  Doc,
  EntryRow,
  HighlightRow,
  PictureRow,
  PositionRow,
  VersionRow,
  VisitRow,
} from './schema.ts';
import { urlKeyOf } from './url-key.ts';

/** The rows of one story as they will be, but for the number that the database gives it. */
export interface IncomingStory {
  entry: Omit<EntryRow, 'doc'>;
  versions: Omit<VersionRow, 'doc'>[];
  visits: Omit<VisitRow, 'doc'>[];
  highlights: Omit<HighlightRow, 'doc'>[];
  position: Omit<PositionRow, 'doc'> | null;
  corrections: Omit<CorrectionRow, 'doc'>[];
  pictures: Omit<PictureRow, 'doc'>[];
}

/** @returns the rows of a story from a file; all that takes time is done here, before any transaction */
export async function rowsOf(story: ArchiveStory): Promise<IncomingStory> {
  const versions = await Promise.all(
    story.versions.map(async ({ at, dropped, article }, index) => ({
      version: index + 1,
      at,
      headline: article.headline,
      words: article.words,
      hash: await fingerprint(article),
      article: packArticle(article),
      whole: dropped ? null : (1 as const),
    })),
  );
  const newest = story.versions.at(-1)?.article;
  if (!newest) throw new RangeError('a story without a version');
  return {
    entry: {
      ...describe(applyCorrections(newest, correctionsFrom(story.corrections))),
      urlKey: urlKeyOf(newest.url),
      firstRead: story.firstRead,
      lastRead: Math.max(story.lastRead, story.firstRead),
      ...totals(story.visits),
      progress: story.progress,
      saved: story.saved,
      tags: story.tags,
      note: story.note,
      version: versions.length,
      deletedAt: story.deletedAt,
    },
    versions,
    visits: story.visits,
    highlights: story.highlights,
    position: story.position,
    corrections: story.corrections,
    pictures: story.pictures.map(({ src, type, data, at }) => ({
      src,
      picture: pictureFrom(type, data),
      at,
    })),
  };
}

/**
 * What a story becomes that the history and a file both have. Nothing that either has is lost; where both say
 * something different of the same, the history's word stands.
 * @returns null where the history has all of it already
 */
export function mergeRows(ours: IncomingStory, theirs: IncomingStory): IncomingStory | null {
  const versions = mergeVersions(ours.versions, theirs.versions);
  const visits = union(ours.visits, theirs.visits, ({ at }) => at).sort((a, b) => a.at - b.at);
  const corrections = union(ours.corrections, theirs.corrections, ({ field }) => field);
  const [mine, other] = [ours.entry, theirs.entry];
  const described = versions.at(-1)?.hash === ours.versions.at(-1)?.hash ? mine : other;
  const merged: IncomingStory = {
    entry: {
      ...described,
      urlKey: mine.urlKey,
      firstRead: Math.min(mine.firstRead, other.firstRead),
      lastRead: Math.max(mine.lastRead, other.lastRead),
      ...totals(visits),
      progress: Math.max(mine.progress, other.progress),
      saved: mine.saved || other.saved,
      tags: [...new Set([...mine.tags, ...other.tags])],
      note: mergeNotes(mine.note, other.note),
      version: versions.length,
      // A story that one of them still has is not in the trash.
      deletedAt: mine.deletedAt !== null && other.deletedAt !== null ? mine.deletedAt : null,
    },
    versions,
    visits,
    highlights: union(ours.highlights, theirs.highlights, ({ id }) => id),
    position: latest(ours.position, theirs.position),
    corrections,
    pictures: union(ours.pictures, theirs.pictures, ({ src }) => src),
  };
  return sameRows(ours, merged) ? null : merged;
}

/** By their words: the same words twice are one version, and whole words win over a mere record. */
function mergeVersions(
  ours: IncomingStory['versions'],
  theirs: IncomingStory['versions'],
): IncomingStory['versions'] {
  const byHash = new Map(ours.map((version) => [version.hash, version]));
  // Words that retention took cannot be compared: such a record is known by its time.
  const recorded = new Set(ours.map(({ at }) => at));
  for (const version of theirs) {
    const mine = byHash.get(version.hash);
    const isNews = mine ? !mine.whole && version.whole : version.whole || !recorded.has(version.at);
    if (isNews) byHash.set(version.hash, version);
  }
  const all = [...byHash.values()].sort((a, b) => a.at - b.at);
  const whole = all.filter((version) => version.whole);
  // A record without text says nothing that a version with text does not.
  return (whole.length > 0 ? whole : all.slice(-1)).map((version, at) => ({ ...version, version: at + 1 }));
}

function mergeNotes(mine: string, other: string): string {
  if (other === '' || mine.includes(other)) return mine;
  return mine === '' || other.includes(mine) ? other : `${mine}\n\n${other}`;
}

const latest = <T extends { at: number }>(a: T | null, b: T | null): T | null =>
  a && b ? (a.at >= b.at ? a : b) : (a ?? b);

function union<T, K>(ours: readonly T[], theirs: readonly T[], keyOf: (one: T) => K): T[] {
  const known = new Set(ours.map(keyOf));
  return [...ours, ...theirs.filter((one) => !known.has(keyOf(one)))];
}

const totals = (visits: readonly { readingTime: number }[]) => ({
  visits: visits.length,
  readingTime: visits.reduce((sum, { readingTime }) => sum + readingTime, 0),
});

function sameRows(ours: IncomingStory, merged: IncomingStory): boolean {
  const outline = (rows: IncomingStory) =>
    JSON.stringify([
      rows.entry,
      rows.versions.map(({ hash, whole }) => [hash, whole]),
      rows.visits.map(({ at }) => at),
      rows.highlights.map(({ id }) => id),
      rows.position?.at ?? null,
      rows.corrections.map(({ field }) => field),
      rows.pictures.map(({ src }) => src),
    ]);
  return outline(ours) === outline(merged);
}

function pictureFrom(type: string, base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type });
}

/** @returns the rows with the story's number in each */
export function numbered(rows: IncomingStory, doc: Doc) {
  const own = <Row>(all: readonly Row[]) => all.map((row) => ({ ...row, doc }));
  return {
    entry: { ...rows.entry, doc },
    versions: own(rows.versions),
    visits: own(rows.visits),
    highlights: own(rows.highlights),
    positions: own(rows.position ? [rows.position] : []),
    corrections: own(rows.corrections),
    pictures: own(rows.pictures),
  };
}
