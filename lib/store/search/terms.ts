import { placeOf, type Segment } from './segment.ts';

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

export function termExactly(segment: Segment, word: string): Meant[] {
  const at = placeOf(segment.terms, word);
  return segment.terms[at] === word ? [{ term: at, fit: 1 }] : [];
}

/** @returns how many wrong letters are forgiven: none in short words, where they would mean another word */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/**
 * Words that differ from the typed one by a few letters wrong, missing, too many or swapped; the first letter is
 * taken as right, as it nearly always is. The terms are sorted, so that what two neighbours have in common is
 * compared once.
 */
export function termsNear(segment: Segment, word: string, most: number): Meant[] {
  const found: Meant[] = [];
  const width = word.length + 1;
  /** Row `n`: distances of the term's first n letters from each beginning of the word. */
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => at)];
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

/** @returns the least distance in the row: it only grows from here */
function fillRow(rows: Uint8Array[], number: number, term: string, word: string): number {
  const above = rows[number - 1] ?? new Uint8Array();
  const twoAbove = rows[number - 2];
  const row = rows[number] ?? new Uint8Array(word.length + 1);
  row[0] = number;
  let least = number;
  for (let at = 1; at <= word.length; at++) {
    const same = term[number - 1] === word[at - 1];
    let distance = Math.min(
      (above[at] ?? 0) + 1,
      (row[at - 1] ?? 0) + 1,
      (above[at - 1] ?? 0) + (same ? 0 : 1),
    );
    if (twoAbove && at > 1 && term[number - 1] === word[at - 2] && term[number - 2] === word[at - 1])
      distance = Math.min(distance, (twoAbove[at - 2] ?? 0) + 1);
    row[at] = distance;
    if (distance < least) least = distance;
  }
  rows[number] = row;
  return least;
}
