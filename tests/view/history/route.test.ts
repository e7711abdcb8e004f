import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, SORTS } from '../../../lib/model/search.ts';
import {
  clearFilters,
  isFiltered,
  parseRoute,
  printRoute,
  type Route,
  SCREENS,
  START,
  sortOf,
  subjectOf,
  subjectRoute,
  toggleFacet,
} from '../../../lib/view/history/route.ts';

test('a bare address is the list, newest first', () => {
  expect(parseRoute('')).toEqual(START);
  expect(sortOf(START)).toBe('newest');
  expect(printRoute(START)).toBe('');
});

test('every filter is read from the address', () => {
  const route = parseRoute(
    '?view=calendar&q=by%3Alind+ferry&author=Marta+Lind&author=Jon+Aker&tag=sea&is=saved&is=highlighted&from=2026-03-01&until=2026-03-31&sort=oldest',
  );
  expect(route).toEqual({
    screen: 'calendar',
    query: 'by:lind ferry',
    chosen: {
      publication: [],
      author: ['Marta Lind', 'Jon Aker'],
      place: [],
      agency: [],
      language: [],
      tag: ['sea'],
    },
    saved: true,
    highlighted: true,
    from: '2026-03-01',
    until: '2026-03-31',
    sort: 'oldest',
  });
});

test.each([
  ['?view=admin', START],
  ['?sort=random', START],
  ['?from=yesterday', START],
  ['?from=2026-02-30', START],
  ['?until=2026-3-1', START],
  ['?author=&author=%20', START],
  ['?is=deleted', START],
])('%s asks for nothing that exists', (search, route) => {
  expect(parseRoute(search)).toEqual(route);
});

test('a value given twice counts once', () => {
  expect(parseRoute('?tag=sea&tag=sea').chosen.tag).toEqual(['sea']);
});

test('whatever is printed is read back', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const values = fc.uniqueArray(
    fc.string({ minLength: 1 }).filter((value) => value.trim() !== ''),
    { maxLength: 3 },
  );
  const routes: fc.Arbitrary<Route> = fc.record({
    screen: fc.constantFrom(...SCREENS),
    query: fc.string(),
    chosen: fc.record({
      publication: values,
      author: values,
      place: values,
      agency: values,
      language: values,
      tag: values,
    }),
    saved: fc.boolean(),
    highlighted: fc.boolean(),
    from: fc.option(day),
    until: fc.option(day),
    sort: fc.option(fc.constantFrom(...SORTS)),
  });
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(printRoute(route))).toEqual(route);
    }),
  );
});

test('choosing a value twice lets it go', () => {
  const once = toggleFacet(START, 'place', 'Guatire');
  expect(once.chosen.place).toEqual(['Guatire']);
  expect(isFiltered(once)).toBe(true);
  expect(toggleFacet(once, 'place', 'Guatire')).toEqual(START);
});

test('one chosen name is what the page is about; two are a filter', () => {
  const one = subjectRoute('author', 'Marta Lind');
  expect(printRoute(one)).toBe('?author=Marta+Lind');
  expect(subjectOf(one)).toEqual({ facet: 'author', value: 'Marta Lind' });
  expect(subjectOf({ ...one, query: 'ferry' })).toEqual({ facet: 'author', value: 'Marta Lind' });
  for (const facet of FACETS) expect(subjectOf(toggleFacet(one, facet, 'other'))).toBeNull();
  expect(subjectOf(START)).toBeNull();
});

test('a query is ordered by relevance unless the reader says otherwise', () => {
  expect(sortOf({ ...START, query: 'ferry' })).toBe('relevance');
  expect(sortOf({ ...START, query: 'ferry', sort: 'oldest' })).toBe('oldest');
  expect(sortOf({ ...START, query: ' ', sort: 'relevance' })).toBe('newest');
});

test('clearing keeps the screen and the order', () => {
  const route: Route = {
    ...subjectRoute('tag', 'sea'),
    screen: 'numbers',
    query: 'x',
    saved: true,
    highlighted: true,
    sort: 'oldest',
  };
  expect(clearFilters(route)).toEqual({ ...START, screen: 'numbers', sort: 'oldest' });
  expect(isFiltered(clearFilters(route))).toBe(false);
});
