import * as v from 'valibot';
import type { Article } from './article.ts';
import { HIGHLIGHT_COLOURS, type HighlightId } from './highlight.ts';
import { parseArticle } from './parse-article.ts';
import { type Failure, failure, type Result, success } from './result.ts';

/**
 * What a backup holds of one story, and what files of other services are turned into. `docs/backup-format.md` has the
 * file around it. Times are epoch milliseconds.
 */
export interface ArchiveStory {
  firstRead: number;
  lastRead: number;
  saved: boolean;
  /** 0 to 1. */
  progress: number;
  tags: string[];
  note: string;
  /** In the trash since; null when not. */
  deletedAt: number | null;
  /** At least one, oldest first; `dropped`: only the record is kept, the article's body is empty. */
  versions: { at: number; dropped: boolean; article: Article }[];
  visits: { at: number; readingTime: number; progress: number }[];
  highlights: ArchiveHighlight[];
  position: { block: number; offset: number; progress: number; at: number } | null;
  corrections: { field: 'headline' | 'byline' | 'dateline' | 'published'; typed: string; at: number }[];
  /** Pictures kept with the story; the data as base64. */
  pictures: { src: string; type: string; data: string; at: number }[];
}

/**
 * What the history keeps of a story behind its newest form, as the reader put it right: with it, an exported story can be
 * brought in again and nothing but kept pictures is missing.
 */
export interface StoryPast extends Pick<ArchiveStory, 'visits' | 'position' | 'corrections'> {
  /** When the newest version was first seen. */
  at: number;
  /** Whether retention took the text. */
  dropped: boolean;
  /** The newest version as its page had it, where the reader put something right; else null. */
  printed: Article | null;
  /** Oldest first. */
  earlier: ArchiveStory['versions'];
}

type ArchiveHighlight = v.InferOutput<typeof highlight>;

/** The first line of a backup. */
export interface ArchiveHeader {
  format: 'lede-archive';
  version: 1;
  created: number;
  stories: number;
}

/** The last line of a backup. */
export interface ArchiveEnd {
  end: true;
  stories: number;
  /** SHA-256 of all lines before, each with its line feed; hexadecimal. */
  sha256: string;
}

/** One piece of a file with stories, in the file's order. */
export type ArchiveItem =
  | { kind: 'story'; at: number; story: ArchiveStory }
  /** One story that could not be understood, or is none (a folder, a link to a picture); the rest goes on. */
  | { kind: 'left-out'; at: number; title: string; why: LeftOut }
  /** The file as a whole cannot be trusted: nothing of it is taken. */
  | { kind: 'broken'; failure: Failure };

/** `no-address`: without one, or of a kind that is no page. `not-valid`: a field is not as it must be. */
export type LeftOut = 'no-address' | 'not-valid';

/** A file with stories, read piece by piece. `total` is null where it is not known beforehand. */
export interface ArchiveSource {
  total: number | null;
  items: AsyncIterable<ArchiveItem> | Iterable<ArchiveItem>;
}

/** What would become of one story of a file, or what has become of it. */
export interface ImportOutcome {
  /** Line, or place in the file, from 1. */
  at: number;
  title: string;
  /** `same`: the history has all of it already. */
  outcome: 'added' | 'merged' | 'same' | 'left-out';
  why: LeftOut | null;
}

/** What an import would do (a dry run), or has done. In the file's order. */
export interface ImportReport {
  added: number;
  merged: number;
  same: number;
  leftOut: number;
  items: ImportOutcome[];
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const prose = v.pipe(v.string(), v.maxLength(1_000_000));

const highlight = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,64}$/),
    v.transform((id) => id as HighlightId),
  ),
  quotation: prose,
  prefix: prose,
  suffix: prose,
  position: v.object({ block: count, start: count, end: count }),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  note: prose,
  created: time,
});

const story = v.object({
  firstRead: time,
  lastRead: time,
  saved: v.boolean(),
  progress: part,
  tags: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))), v.maxLength(1_000)),
  note: prose,
  deletedAt: v.nullable(time),
  versions: v.pipe(
    v.array(v.object({ at: time, dropped: v.boolean(), article: v.unknown() })),
    v.minLength(1),
  ),
  visits: v.array(v.object({ at: time, readingTime: time, progress: part })),
  highlights: v.array(highlight),
  position: v.nullable(v.object({ block: count, offset: count, progress: part, at: time })),
  corrections: v.array(
    v.object({ field: v.picklist(['headline', 'byline', 'dateline', 'published']), typed: prose, at: time }),
  ),
  pictures: v.array(
    v.object({
      src: v.pipe(v.string(), v.maxLength(20_000)),
      type: v.pipe(v.string(), v.regex(/^image\/[\w.+-]+$/)),
      data: v.pipe(v.string(), v.base64()),
      at: time,
    }),
  ),
});

/** @returns the story, checked to the last field; `article-not-valid` with the path of the first wrong one */
export function parseArchiveStory(value: unknown): Result<ArchiveStory> {
  const parsed = v.safeParse(story, value, { abortEarly: true });
  if (!parsed.success)
    return failure({ kind: 'article-not-valid', path: v.getDotPath(parsed.issues[0]) ?? '' });
  const versions: ArchiveStory['versions'] = [];
  for (const version of parsed.output.versions) {
    const article = parseArticle(version.article);
    if (!article.ok) return article;
    versions.push({ ...version, article: article.value });
  }
  return success({ ...parsed.output, versions });
}

const ARCHIVE_VERSION = 1;

const header = v.object({
  format: v.literal('lede-archive'),
  version: v.literal(ARCHIVE_VERSION),
  created: time,
  stories: count,
});

const laterHeader = v.object({
  format: v.literal('lede-archive'),
  version: v.pipe(v.number(), v.minValue(ARCHIVE_VERSION + 1)),
});

const end = v.object({
  end: v.literal(true),
  stories: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** @returns the header; null where it is none, or of a version that this program does not know */
export const parseArchiveHeader = (value: unknown): ArchiveHeader | null =>
  v.is(header, value) ? value : null;

/** @returns whether it is the header of a backup of a later version than this program knows */
export const isLaterArchive = (value: unknown): boolean => v.is(laterHeader, value);

/** @returns the last line of a backup; null where it is none */
export const parseArchiveEnd = (value: unknown): ArchiveEnd | null => (v.is(end, value) ? value : null);
