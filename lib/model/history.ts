import type { Article } from './article.ts';
import type { CorrectableField } from './correctable.ts';
import type { Highlight } from './highlight.ts';

/** What the history keeps beside the stories themselves. Times are epoch milliseconds. */

export type EntryId = string & { readonly __brand: 'EntryId' };

/** @returns a string from an address or a file as the id that it claims to be; the store says whether it exists. */
export const entryId = (text: string): EntryId => text as EntryId;

/** A row of the history list: all that lists, filters and counts need, without the body. */
export interface HistoryEntry {
  id: EntryId;
  /** What makes two openings one story: the canonical address without scheme, `www.`/`m.`/`amp.`, tracking. Unique. */
  urlKey: string;
  url: string;
  headline: string;
  deck: string | null;
  site: string;
  host: string;
  section: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  authors: string[];
  agency: string | null;
  /** As the dateline names them: "Guatire, Venezuela", "Paris". */
  places: string[];
  published: string | null;
  firstRead: number;
  lastRead: number;
  visits: number;
  /** Kept whole, for offline reading. */
  saved: boolean;
  /** Furthest point of the story reached, 0 to 1. */
  progress: number;
  /** Milliseconds of visible, active reading. */
  readingTime: number;
  tags: string[];
  note: string;
  words: number;
  /** Newest row of `versions`. */
  version: number;
  /** In the trash since; null when not. */
  deletedAt: number | null;
}

/** One visit to a story. */
export interface Visit {
  entry: EntryId;
  at: number;
  readingTime: number;
  progress: number;
}

/** How far a story was read in one visit, so far. Told again as it grows; `url` and `visit` name the visit. */
export interface VisitMeasure {
  url: string;
  /** When the visit began. */
  visit: number;
  readingTime: number;
  progress: number;
}

/** One reading of a story whose words differ from the reading before. */
export interface Version {
  /** Counts from 1. */
  version: number;
  /** When it was first seen so. */
  at: number;
  headline: string;
  words: number;
}

/** Where the reader stopped: a block of the body, and how far into its text. */
export interface ReadingPosition {
  /** Index into `article.body`. */
  block: number;
  /** UTF-16 offset into the block's plain text. */
  offset: number;
  /** Of the whole story, 0 to 1. */
  progress: number;
  at: number;
}

/** What the reader put right: by field, in the words of `correctArticle`. */
export type Corrections = Partial<Record<CorrectableField, string>>;

/** All that is kept of one story. */
export interface Story {
  entry: HistoryEntry;
  /** The newest version with the reader's corrections. Its body is empty where `text` is `dropped`. Null where damaged. */
  article: Article | null;
  /** `dropped`: only the record is kept, by the rules of retention. `damaged`: it could not be read from the disk. */
  text: 'kept' | 'dropped' | 'damaged';
  /** Oldest first. */
  versions: Version[];
  highlights: Highlight[];
  position: ReadingPosition | null;
  corrections: Corrections;
}

/** Tags given and taken, to many stories at once. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** What became of the tags of one story: hand it back to undo the change. */
export interface Retagged {
  id: EntryId;
  before: string[];
  after: string[];
}

/** How long what is kept. Days; null: for ever. Saved stories, and stories with a note or highlights, are never touched. */
export interface Retention {
  /** The full text of stories that are not saved; their record stays. */
  texts: number | null;
  /** Whole entries that are not saved, counted from the last reading. */
  entries: number | null;
  /** What lies in the trash. */
  trash: number | null;
}

/** What the rules of retention would take away now. */
export interface RetentionPreview {
  texts: EntryId[];
  entries: EntryId[];
  trash: EntryId[];
}

/** What the history takes up. Bytes. */
export interface StorageUse {
  used: number;
  /** What the browser would grant at most; null where it does not say. */
  available: number | null;
  /** Whether the browser promised not to clear it when space is short. */
  persistent: boolean;
  entries: number;
  saved: number;
}

/** A record that could not be read; it was set aside so that the rest works. */
export interface DamagedRecord {
  id: number;
  table: string;
  /** As much of the record as could be read, for a report. */
  record: unknown;
  why: string;
  at: number;
}

/** Sentences of the story, verbatim, in story order (or the browser model's words, marked as such). */
export interface Summary {
  sentences: SummarySentence[];
  maker: 'extractive' | 'browser model';
}

export interface SummarySentence {
  text: string;
  /** Index into `article.body`; null for the browser model's sentences. */
  block: number | null;
}
