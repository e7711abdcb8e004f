import { ALL_STORIES, FACETS, type Facet, SORTS, type Sort } from '../../model/search.ts';

/**
 * What the history page shows, as its address says it: every filter lives there, so that Back, bookmarks and links
 * to an author's or a place's page work.
 */

export const SCREENS = ['stories', 'calendar', 'numbers', 'trash', 'data'] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen;
  /** As typed, with field filters (`by:lind`). */
  query: string;
  /** Values chosen, by facet: one of a facet's values must hold, and every facet. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Only stories kept for offline reading. */
  saved: boolean;
  /** Only stories with passages that the reader marked. */
  highlighted: boolean;
  /** First and last day of reading, yyyy-mm-dd in the reader's zone, both inclusive. */
  from: string | null;
  until: string | null;
  /** Null: newest first, and by relevance while there is a query. */
  sort: Sort | null;
}

const NOTHING_CHOSEN = ALL_STORIES.chosen;

export const START: Route = {
  screen: 'stories',
  query: '',
  chosen: NOTHING_CHOSEN,
  saved: false,
  highlighted: false,
  from: null,
  until: null,
  sort: null,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @param search the address's query, with or without `?`
 * @returns what it asks for; what it does not know or cannot read is left out
 */
export function parseRoute(search: string): Route {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [...new Set(params.getAll(facet).filter((value) => value.trim() !== ''))];
  return {
    screen: oneOf(SCREENS, params.get('view')) ?? 'stories',
    query: params.get('q') ?? '',
    chosen: {
      publication: values('publication'),
      author: values('author'),
      place: values('place'),
      agency: values('agency'),
      language: values('language'),
      tag: values('tag'),
    },
    saved: params.getAll('is').includes('saved'),
    highlighted: params.getAll('is').includes('highlighted'),
    from: day(params.get('from')),
    until: day(params.get('until')),
    sort: oneOf(SORTS, params.get('sort')),
  };
}

/** @returns the address's query for a route, with `?`, or the empty string; `parseRoute` reads it back. */
export function printRoute(route: Route): string {
  const params = new URLSearchParams();
  if (route.screen !== 'stories') params.set('view', route.screen);
  if (route.query !== '') params.set('q', route.query);
  for (const facet of FACETS) {
    for (const value of route.chosen[facet]) params.append(facet, value);
  }
  if (route.saved) params.append('is', 'saved');
  if (route.highlighted) params.append('is', 'highlighted');
  if (route.from) params.set('from', route.from);
  if (route.until) params.set('until', route.until);
  if (route.sort) params.set('sort', route.sort);
  const printed = params.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** @returns the page of everything read by, from or about one name: `?author=Marta+Lind` */
export function subjectRoute(facet: Facet, value: string): Route {
  return { ...START, chosen: { ...NOTHING_CHOSEN, [facet]: [value] } };
}

/** @returns the route with a facet's value chosen, or let go where it was chosen. */
export function toggleFacet(route: Route, facet: Facet, value: string): Route {
  const now = route.chosen[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...route, chosen: { ...route.chosen, [facet]: next } };
}

/** @returns the route without any filter; screen and order stay. */
export function clearFilters(route: Route): Route {
  return { ...START, screen: route.screen, sort: route.sort === 'relevance' ? null : route.sort };
}

/** @returns whether anything narrows the list. */
export function isFiltered(route: Route): boolean {
  return (
    route.query.trim() !== '' ||
    route.saved ||
    route.highlighted ||
    route.from !== null ||
    route.until !== null ||
    FACETS.some((facet) => route.chosen[facet].length > 0)
  );
}

export interface Subject {
  facet: Facet;
  value: string;
}

/** @returns the one name that the page is about, where a single value of a single facet is chosen. */
export function subjectOf(route: Route): Subject | null {
  const all = FACETS.flatMap((facet) => route.chosen[facet].map((value) => ({ facet, value })));
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** @returns whether nothing but that one name narrows the list. */
export function isSubjectAlone(route: Route): boolean {
  return subjectOf(route) !== null && !isFiltered({ ...route, chosen: NOTHING_CHOSEN });
}

/** @returns the order in force. */
export function sortOf(route: Route): Sort {
  if (route.sort === 'relevance' && route.query.trim() === '') return 'newest';
  return route.sort ?? (route.query.trim() === '' ? 'newest' : 'relevance');
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null;

/** A day that exists: 2026-02-30 does not. */
function day(value: string | null): string | null {
  if (value === null || !DAY.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value;
}
