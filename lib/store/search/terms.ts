import { placeOf, type Segment } from './segment.ts';
import { fillRow, firstRow } from './slips.ts';

/** A term of the index that a typed word may have meant, and how well it fits: 0 to 1. */
export interface Meant {
  term: number;
  fit: number;
}

/** @returns the word itself, and the words that begin with it */
export function termsBeginning(segment: Segment, word: string): Meant[] {
  const { terms } = segment;
  const found: Meant[] = [];
  for (let at = placeOf(terms, word); at < terms.length; at++) {
    const term = terms[at] ?? '';
    if (!term.startsWith(word)) break;
    found.push({ term: at, fit: term.length === word.length ? 1 : 0.4 + (0.4 * word.length) / term.length });
  }
  return found;
}

/** @returns the word itself, if any story has it */
export function termExactly(segment: Segment, word: string): Meant[] {
  const at = placeOf(segment.terms, word);
  return segment.terms[at] === word ? [{ term: at, fit: 1 }] : [];
}

/**
 * Words that differ from the typed one by a few letters wrong, missing, too many or swapped; the first letter is
 * taken as right, as it nearly always is. The terms are sorted, so that what two neighbours have in common is
 * compared once.
 */
export function termsNear(segment: Segment, word: string, most: number): Meant[] {
  const found: Meant[] = [];
  const rows = firstRow(word);
  const { terms } = segment;
  const first = word.slice(0, 1);
  let before = '';
  for (let at = placeOf(terms, first); at < terms.length; at++) {
    const term = terms[at] ?? '';
    if (!term.startsWith(first)) break;
    if (Math.abs(term.length - word.length) > most) continue;
    let row = commonStart(before, term, rows.length - 1);
    before = term;
    let hopeless = false;
    for (; row < term.length && !hopeless; row++) hopeless = fillRow(rows, row + 1, term, word) > most;
    rows.length = Math.max(1, row + 1);
    const distance = rows[term.length]?.[word.length] ?? most + 1;
    if (distance > 0 && distance <= most) found.push({ term: at, fit: 0.35 / distance });
  }
  return found;
}

function commonStart(a: string, b: string, most: number): number {
  let at = 0;
  while (at < most && at < b.length && a[at] === b[at]) at++;
  return at;
}
