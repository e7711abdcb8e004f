import { expect, test } from 'vitest';
import { parseQuery } from '../../../lib/store/search/query.ts';

const clauses = (text: string) => parseQuery(text).clauses;

test('words, phrases and exclusions', () => {
  expect(clauses('Ferry "opening day" -draft')).toEqual([
    { kind: 'word', word: 'ferry', near: true, not: false },
    { kind: 'phrase', words: ['opening', 'day'], open: false, not: false },
    { kind: 'word', word: 'draft', near: true, not: true },
  ]);
});

test('fields by their names and by the names that others use', () => {
  expect(clauses('by:Lind author:"Ana Ruiz" from:post place:"Port Ellery" -tag:sport')).toEqual([
    { kind: 'field', field: 'by', words: ['lind'], not: false },
    { kind: 'field', field: 'by', words: ['ana', 'ruiz'], not: false },
    { kind: 'field', field: 'from', words: ['post'], not: false },
    { kind: 'field', field: 'place', words: ['port', 'ellery'], not: false },
    { kind: 'field', field: 'tag', words: ['sport'], not: true },
  ]);
});

test('accents and case do not matter', () => {
  expect(clauses('ŁÓDŹ Straße Ærø')).toMatchObject([{ word: 'lodz' }, { word: 'strasse' }, { word: 'aero' }]);
});

test.each([
  ['after:2026', new Date(2026, 0, 1), null],
  ['before:2026-03', null, new Date(2026, 2, 1)],
  ['after:2025-12-24 before:2026-1-6', new Date(2025, 11, 24), new Date(2026, 0, 6)],
  ['after:2025 after:2026', new Date(2026, 0, 1), null],
])('%s', (text, after, before) => {
  expect(parseQuery(text)).toEqual({
    clauses: [],
    after: after?.getTime() ?? null,
    before: before?.getTime() ?? null,
    slips: [],
  });
});

test.each(['by:', 'is:', 'is:sa', 'before:', 'before:20', 'after:2026-', '"', '-', ':', '  '])(
  'what is only begun narrows nothing: %j',
  (text) => {
    expect(parseQuery(text)).toEqual({ clauses: [], after: null, before: null, slips: [] });
  },
);

test.each([
  ['note:this', ['note', 'this']],
  ['12:30', ['12', '30']],
])('what is no field is words: %s', (text, words) => {
  expect(clauses(text)).toEqual([{ kind: 'phrase', words, open: true, not: false }]);
});

test.each([
  ['is:nonsense', 'state'],
  ['before:lunch', 'day'],
  ['before:2026-13', 'day'],
  ['after:2026-02-30', 'day'],
])('what is no state and no day narrows nothing, and is told: %s', (typed, kind) => {
  expect(parseQuery(`ferry ${typed}`)).toEqual({
    clauses: clauses('ferry'),
    after: null,
    before: null,
    slips: [{ kind, typed }],
  });
});

test.each([
  ['colour:blue', [{ kind: 'field', typed: 'colour:blue' }]],
  ['https://post.example/', []],
  ['Update: ferry', []],
  ['12:30', []],
])('a field that is none is told, but not what was pasted: %s', (text, slips) => {
  expect(parseQuery(text).slips).toEqual(slips);
});

test('a phrase that is not closed yet may end in part of a word', () => {
  expect(clauses('"opening d')).toEqual([
    { kind: 'phrase', words: ['opening', 'd'], open: true, not: false },
  ]);
});

test('scripts without spaces: a row of characters is a phrase of characters', () => {
  expect(clauses('東京')).toEqual([{ kind: 'phrase', words: ['東', '京'], open: true, not: false }]);
});
