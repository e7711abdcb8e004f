/** What the history keeps beside the stories themselves. Times are epoch milliseconds. */

export type EntryId = string & { readonly __brand: 'EntryId' };

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
