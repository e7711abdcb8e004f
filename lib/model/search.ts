import type { EntryId, HistoryEntry } from './history.ts';

/** What can be asked of the history, and what it answers. */

export const FACETS = ['publication', 'author', 'place', 'agency', 'language', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['newest', 'oldest', 'relevance', 'longest'] as const;
export type Sort = (typeof SORTS)[number];

export interface StoryQuery {
  /** As typed, with field filters: `ferry by:lind is:saved`. */
  text: string;
  /** Values chosen, by facet: one of a facet's values must hold, and every facet. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Only stories kept for offline reading. */
  saved: boolean;
  /** Only stories with passages that the reader marked. */
  highlighted: boolean;
  /** Last read at or after, and before: epoch milliseconds. */
  after: number | null;
  before: number | null;
  sort: Sort;
  /** In the trash, or not. */
  trashed: boolean;
}

/** Everything outside the trash, newest first. */
export const ALL_STORIES: StoryQuery = {
  text: '',
  chosen: { publication: [], author: [], place: [], agency: [], language: [], tag: [] },
  saved: false,
  highlighted: false,
  after: null,
  before: null,
  sort: 'newest',
  trashed: false,
};

/** A part of a search that was meant as a filter and is none; `typed` as the reader wrote it: `is:svaed`, `before:lunch`. */
export interface Slip {
  /** `state` and `day` filter nothing; the words of an unknown `field` are searched for. */
  kind: 'state' | 'day' | 'field';
  typed: string;
}

export interface Found {
  /** In the order asked for. */
  ids: readonly EntryId[];
  /** When each was last read (put into the trash, for the trash), epoch milliseconds. */
  times: ArrayLike<number>;
  /** False for the first rows of a long list, shown while the rest is still being looked up. */
  complete: boolean;
}

/** Text in pieces, those that matched marked. */
export type Marked = readonly { text: string; marked: boolean }[];

export interface FoundStory {
  entry: HistoryEntry;
  headline: Marked;
  /** How many passages of it the reader marked. */
  highlights: number;
  /** A passage that matched, where the words are not in the headline alone. */
  snippet: Marked | null;
}

export interface FacetValue {
  value: string;
  stories: number;
}

/** So many values of a facet are told; what comes after them is searched for. */
export const MOST_FACET_VALUES = 200;

/** The most frequent first. Values chosen in a facet do not narrow that facet's own counts. */
export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;
