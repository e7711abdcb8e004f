import type { Slip } from '../../model/search.ts';
import { isUnspaced, wordsOf } from './tokens.ts';

/** What a reader types into the search field, understood. */
export interface ParsedQuery {
  clauses: Clause[];
  /** Last read at or after, and before: epoch milliseconds. */
  after: number | null;
  before: number | null;
  /** What was meant as a filter and is none. */
  slips: Slip[];
}

/** `not`: stories that match must be left out. */
export type Clause = { not: boolean } & (
  | { kind: 'word'; word: string; near: boolean }
  /** Words that stand side by side; the last may be only begun, while the reader still types. */
  | { kind: 'phrase'; words: string[]; open: boolean }
  | { kind: 'field'; field: FieldName; words: string[] }
  | { kind: 'state'; state: State }
);

/** Fields with names of their own. Words stand for names that contain them, or words that begin with them. */
export type FieldName = 'by' | 'from' | 'place' | 'agency' | 'tag' | 'language' | 'section';

export type State = 'saved' | 'noted' | 'tagged' | 'highlighted';

/** Other words for the same fields, as readers of mail programs and search engines try them. */
const FIELDS: Record<string, FieldName> = {
  by: 'by',
  author: 'by',
  from: 'from',
  site: 'from',
  publication: 'from',
  place: 'place',
  in: 'place',
  agency: 'agency',
  tag: 'tag',
  lang: 'language',
  language: 'language',
  section: 'section',
};

/** On the way to a day: "20", "2026-", "2026-03-0". */
const BEGUN_DAY = /^(\d{0,3}|\d{4}-0?|\d{4}-(0?[1-9]|1[0-2])-0?)$/;

const STATES: readonly State[] = ['saved', 'noted', 'tagged', 'highlighted'];

/** `-`, then a field's name, then a text in quotation marks (closed or not yet) or up to the next blank. */
const PART = /(-?)(?:(\p{L}+):)?(?:["“”„]([^"“”]*)(["“”]?)|(\S*))/gu;

/**
 * Reads a query. Nothing that can be typed is an error: a lone sign is nothing, a field that is none is searched for as
 * words, and a state or date that is none narrows nothing; both are told as slips.
 *
 * `ferry "opening day" by:lind from:post place:"Port Ellery" agency:ap tag:sea before:2026-03 after:2025-12-24
 * is:saved -draft`
 *
 * @param text as typed; days are days of the reader's zone
 */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { clauses: [], after: null, before: null, slips: [] };
  for (const [part, minus = '', name = '', quoted, closing = '', plain = ''] of text.matchAll(PART)) {
    const not = minus === '-';
    const value = quoted ?? plain;
    if (name === '') {
      parsed.clauses.push(...wordClauses(value, quoted !== undefined, closing !== '', not));
    } else if (!readField(parsed, name.toLowerCase(), value, not)) {
      // "https://…" and "Update: " are pasted from somewhere, not meant for us.
      if (value !== '' && !value.startsWith('/')) parsed.slips.push({ kind: 'field', typed: part });
      parsed.clauses.push(
        ...wordClauses(part.slice(minus.length), quoted !== undefined, closing !== '', not),
      );
    }
  }
  return parsed;
}

/** @returns whether the name is that of a field that can have this value */
function readField(parsed: ParsedQuery, name: string, value: string, not: boolean): boolean {
  const field = FIELDS[name];
  if (field !== undefined) {
    const words = wordsOf(value);
    if (words.length > 0) parsed.clauses.push({ kind: 'field', field, words, not });
    return true;
  }
  if (name === 'is') {
    const state = STATES.find((one) => one === value.toLowerCase());
    if (state) parsed.clauses.push({ kind: 'state', state, not });
    // "is:sav" is on the way to "is:saved".
    else if (!STATES.some((one) => one.startsWith(value.toLowerCase())))
      parsed.slips.push({ kind: 'state', typed: `${name}:${value}` });
    return true;
  }
  if (name !== 'before' && name !== 'after') return false;
  const time = startOf(value);
  if (time === null) {
    if (!BEGUN_DAY.test(value)) parsed.slips.push({ kind: 'day', typed: `${name}:${value}` });
    return true;
  }
  if (name === 'after') parsed.after = Math.max(parsed.after ?? time, time);
  else parsed.before = Math.min(parsed.before ?? time, time);
  return true;
}

function wordClauses(text: string, quoted: boolean, closed: boolean, not: boolean): Clause[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  // "O’Brien", "2026-03" and a row of Chinese characters are one thing to the reader.
  if (quoted || words.length > 1) return [{ kind: 'phrase', words, open: quoted ? !closed : true, not }];
  return words.map((word) => ({ kind: 'word', word, near: !isUnspaced(word), not }));
}

/** @param text `2026`, `2026-03` or `2026-03-04` @returns its first moment; null where there is no such day */
function startOf(text: string): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const exists = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return exists ? date.getTime() : null;
}

/** @returns the words whose places are marked in what is found */
export function wordsToMark({ clauses }: ParsedQuery): { words: string[]; phrases: string[][] } {
  const words: string[] = [];
  const phrases: string[][] = [];
  for (const clause of clauses) {
    if (clause.not) continue;
    if (clause.kind === 'word') words.push(clause.word);
    if (clause.kind === 'phrase') phrases.push(clause.words);
  }
  return { words, phrases };
}
