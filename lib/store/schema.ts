import type { CorrectableField } from '../model/correctable.ts';
import type { Highlight } from '../model/highlight.ts';
import type { HistoryEntry, ReadingPosition } from '../model/history.ts';
import type { IncomingStory } from './incoming.ts';

/**
 * The tables, by released version of the schema. A released version is never changed: a later one is added with its
 * upgrade, and `tests/store/released/` holds a database of each to prove it.
 */
export const SCHEMAS: readonly { version: number; tables: Record<string, string> }[] = [
  {
    version: 1,
    tables: {
      entries: '++doc, &urlKey, lastRead, deletedAt',
      addresses: 'key, doc',
      versions: '[doc+version], whole',
      visits: '[doc+at]',
      highlights: 'id, doc',
      positions: 'doc',
      corrections: '[doc+field]',
      pictures: '[doc+src]',
      changes: '++revision',
      segments: '++id',
      incoming: '++seq',
      damaged: '++id',
      meta: 'key',
    },
  },
];

/** The number behind an `EntryId`; grows by one with each story, so that the index can pack it. */
export type Doc = number;

export type EntryRow = Omit<HistoryEntry, 'id'> & { doc: Doc };

/** Another address under which a story was opened (a redirect, a share link). */
export interface AddressRow {
  key: string;
  doc: Doc;
}

export interface VersionRow {
  doc: Doc;
  version: number;
  at: number;
  headline: string;
  words: number;
  /** SHA-256 of what a reader would see, base64. */
  hash: string;
  /** The `Article` as JSON, deflated. */
  article: Uint8Array<ArrayBuffer>;
  /** 1: with its text. Null, which no index has: retention took the text, only the record is kept. */
  whole: 1 | null;
}

export interface VisitRow {
  doc: Doc;
  at: number;
  readingTime: number;
  progress: number;
}

export type HighlightRow = Highlight & { doc: Doc };

export type PositionRow = ReadingPosition & { doc: Doc };

export interface CorrectionRow {
  doc: Doc;
  field: CorrectableField;
  /** In the words of `correctArticle`. */
  typed: string;
  at: number;
}

/** A picture kept with a saved story. */
export interface PictureRow {
  doc: Doc;
  src: string;
  picture: Blob;
  at: number;
}

/** What happened to which story, in order; the search index reads it to catch up, live queries to notice. */
export interface ChangeRow {
  revision: number;
  doc: Doc;
  /** `words`: what can be searched changed. `row`: only figures and marks did. `all`: everything may have (`doc` is 0). */
  what: 'words' | 'row' | 'all';
}

/**
 * A part of the search index (`search/segment.ts` says what is in it); its terms as one text, a line each, which takes
 * less room and time than many texts.
 */
export interface SegmentRow {
  id: number;
  docs: Uint32Array<ArrayBuffer>;
  terms: string;
  postingsAt: Uint32Array<ArrayBuffer>;
  positionsAt: Uint32Array<ArrayBuffer>;
  postings: Uint8Array<ArrayBuffer>;
  positions: Uint8Array<ArrayBuffer>;
}

/** Stories of a file, checked and made ready, on their way into the history. */
export interface IncomingRow {
  seq: number;
  /** `at`: place in the file. */
  stories: { at: number; rows: IncomingStory }[];
}

export interface DamagedRow {
  id: number;
  table: string;
  record: unknown;
  why: string;
  at: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}
