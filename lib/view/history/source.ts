import type { EntryId, HistoryEntry } from '../../model/history.ts';
import type { Result } from '../../model/result.ts';
import type { Observable } from '../live.ts';
import type { Facet, Sort } from './route.ts';

/** What the history page asks of the store; the library answers it, and tests answer it from memory. */
export interface HistorySource {
  /** Which stories match, in order. Cheap enough to be asked with every key. */
  find(query: StoryQuery): Observable<Found>;
  /** The stories that are on screen, with what of them matched. */
  stories(ids: readonly EntryId[], text: string): Observable<FoundStory[]>;
  facets(query: StoryQuery): Observable<Facets>;
  /** Stories by day of reading. */
  days(): Observable<ReadonlyMap<string, number>>;
  trash(ids: readonly EntryId[]): Promise<Result<number>>;
  restore(ids: readonly EntryId[]): Promise<Result<number>>;
  /** For good. */
  erase(ids: readonly EntryId[]): Promise<Result<number>>;
  setSaved(ids: readonly EntryId[], saved: boolean): Promise<Result<number>>;
  tag(ids: readonly EntryId[], change: TagChange): Promise<Result<number>>;
  annotate(id: EntryId, words: { tags: string[]; note: string }): Promise<Result<null>>;
}

export interface StoryQuery {
  /** As typed, with field filters. */
  text: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
  saved: boolean;
  /** Read at or after, and before: epoch milliseconds. */
  after: number | null;
  before: number | null;
  sort: Sort;
  /** In the trash, or not. */
  trashed: boolean;
}

export interface Found {
  ids: readonly EntryId[];
  /** When each was last read (put into the trash, for the trash), epoch milliseconds. */
  times: ArrayLike<number>;
}

export interface FoundStory {
  entry: HistoryEntry;
  /** A passage that matched, where the words are not in the headline alone. */
  snippet: Marked | null;
  headline: Marked;
}

/** Text in pieces, those that matched marked. */
export type Marked = readonly { text: string; marked: boolean }[];

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

export interface FacetValue {
  value: string;
  stories: number;
}

export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}
