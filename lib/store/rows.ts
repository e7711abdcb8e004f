import type { Article } from '../model/article.ts';
import { type EntryId, entryId, type HistoryEntry } from '../model/history.ts';
import { placeInHistory } from '../model/place-in-history.ts';
import { shownHost } from '../model/shown-host.ts';
import { Abandoned } from './failures.ts';
import type { Doc, EntryRow } from './schema.ts';

/** An `EntryId` is the row's number in base 36: short in addresses, and nothing needs to be looked up. */
export function idOf(doc: Doc): EntryId {
  IDS[doc] ??= entryId(doc.toString(36));
  return IDS[doc];
}

/** A list of everything is asked for at each letter that is typed: each id is made once. */
const IDS: EntryId[] = [];

/**
 * @returns the row's number; 0, which no row has, where the id is none of ours
 */
export function docOf(id: EntryId): Doc {
  const doc = /^[0-9a-z]{1,10}$/.test(id) ? Number.parseInt(id, 36) : 0;
  return Number.isSafeInteger(doc) ? doc : 0;
}

/** @returns the entry as everyone outside the store knows it */
export function entryOf({ doc, ...row }: EntryRow): HistoryEntry {
  return { id: idOf(doc), ...row };
}

/** @returns the row, or ends the transaction with `not-in-history` */
export function present<T>(row: T | undefined): T {
  if (row === undefined) throw new Abandoned({ kind: 'not-in-history' });
  return row;
}

/** The part of a row that follows from the story. */
type Described = Pick<
  EntryRow,
  | 'url'
  | 'headline'
  | 'deck'
  | 'site'
  | 'host'
  | 'section'
  | 'language'
  | 'direction'
  | 'authors'
  | 'agency'
  | 'places'
  | 'published'
  | 'words'
>;

/** @returns what lists, filters and counts need of a story */
export function describe(article: Article): Described {
  const writers = article.byline?.authors.filter(({ contribution }) => contribution === 'writing') ?? [];
  return {
    url: article.url,
    headline: article.headline,
    deck: article.deck,
    site: article.site.name || shownHost(article.site.host),
    host: article.site.host,
    section: article.section,
    language: article.language,
    direction: article.direction,
    authors: distinct(writers.map(({ name }) => name)),
    agency: article.agency?.name ?? null,
    places: distinct(article.dateline?.places.map(placeInHistory) ?? []),
    published: article.published,
    words: article.words,
  };
}

const distinct = (names: string[]): string[] => [...new Set(names.filter(Boolean))];
