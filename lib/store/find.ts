import type { EntryId, HistoryEntry } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import {
  FACETS,
  type Facet,
  type Facets,
  type FacetValue,
  type Found,
  type FoundStory,
  type StoryQuery,
} from '../model/search.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { live, type Observable } from './live.ts';
import { docOf, entryOf } from './rows.ts';

/** Finding stories again. The three questions of a list are live: they are answered again when something changes. */
export interface Search {
  /** Which stories match, all of them, in order. Cheap enough to be asked with every key. */
  find(query: StoryQuery): Observable<Found>;
  /** The stories that are on screen, with what of them matched; those that are gone are left out. */
  stories(ids: readonly EntryId[], text?: string): Observable<FoundStory[]>;
  facets(query: StoryQuery): Observable<Facets>;
  /** Once, for a page of results: the address bar's suggestions, an export of what was found. */
  search(query: StoryQuery, page?: { offset?: number; limit?: number }): Promise<Result<Results>>;
}

export interface Results {
  stories: FoundStory[];
  /** Of all that match. */
  total: number;
}

export function createSearch(db: Db): Search {
  const matching = async (query: StoryQuery): Promise<HistoryEntry[]> => {
    const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = await db.entries.orderBy('lastRead').reverse().toArray();
    return rows
      .map(entryOf)
      .filter((entry) => (entry.deletedAt !== null) === query.trashed)
      .filter((entry) => !query.saved || entry.saved)
      .filter(({ lastRead }) => lastRead >= (query.after ?? 0) && lastRead < (query.before ?? Infinity))
      .filter((entry) =>
        FACETS.every((facet) => {
          const chosen = query.chosen[facet];
          return chosen.length === 0 || valuesOf(entry, facet).some((value) => chosen.includes(value));
        }),
      )
      .filter((entry) => {
        const text = [
          entry.headline,
          entry.deck,
          entry.site,
          entry.note,
          ...entry.authors,
          ...entry.places,
          ...entry.tags,
        ]
          .join(' ')
          .toLowerCase();
        return words.every((word) => text.includes(word));
      });
  };

  const find = (query: StoryQuery) =>
    attempt(async () => {
      const entries = await matching(query);
      if (query.sort === 'oldest') entries.reverse();
      if (query.sort === 'longest') entries.sort((a, b) => b.words - a.words);
      return {
        ids: entries.map(({ id }) => id),
        times: entries.map(({ lastRead, deletedAt }) => (query.trashed ? (deletedAt ?? 0) : lastRead)),
        complete: true,
      };
    });
  const stories = (ids: readonly EntryId[]) =>
    attempt(async () =>
      (await db.entries.bulkGet(ids.map(docOf))).flatMap((row) =>
        row
          ? [{ entry: entryOf(row), headline: [{ text: row.headline, marked: false }], snippet: null }]
          : [],
      ),
    );
  const facets = (query: StoryQuery) =>
    attempt(async () => {
      const entries = await matching(query);
      const count = (facet: Facet) => countValues(entries.flatMap((entry) => valuesOf(entry, facet)));
      return {
        publication: count('publication'),
        author: count('author'),
        place: count('place'),
        agency: count('agency'),
        language: count('language'),
        tag: count('tag'),
      };
    });

  return {
    find: (query) => live(() => find(query)),
    stories: (ids) => live(() => stories(ids)),
    facets: (query) => live(() => facets(query)),
    async search(query, { offset = 0, limit = 50 } = {}) {
      const found = await find(query);
      if (!found.ok) return found;
      const page = await stories(found.value.ids.slice(offset, offset + limit));
      return page.ok ? success({ stories: page.value, total: found.value.ids.length }) : page;
    },
  };
}

export function valuesOf(entry: HistoryEntry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'publication':
      return [entry.site];
    case 'author':
      return entry.authors;
    case 'place':
      return entry.places;
    case 'agency':
      return entry.agency ? [entry.agency] : [];
    case 'language':
      return entry.language ? [entry.language] : [];
    case 'tag':
      return entry.tags;
  }
}

/** @returns the most frequent first, then by name */
export function countValues(values: Iterable<string>): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, stories]) => ({ value, stories }))
    .sort((a, b) => b.stories - a.stories || a.value.localeCompare(b.value));
}
