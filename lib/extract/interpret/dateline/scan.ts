/**
 * The smallest parsers: each looks at one place of a text and says where what it found ends, or -1.
 * All expressions are sticky and read forward only; no part of one can match in two ways.
 */

/** "LA", "Coeur", "D'Alene", "Stoke-on-Trent", "’s-Hertogenbosch", "St.", "N.Y.", "W.Va." */
const WORD = /['’]?\p{L}[\p{L}\p{M}\u200c\u200d]*(?:['’-][\p{L}\p{M}]+)*/uy;
const DOTTED = /W\. ?V[aA]\.?|(?:\p{L}\.){1,5}\p{L}(?![\p{L}\p{M}])\.?/uy;
const DASH = /\s*(?:—|–|―|‒|-{1,3}|_)/y;

/** Places whose first word is cut: St. Louis, Ft. Worth, Mt. Vernon, Sta. Cruz. */
const CUT = /^(?:st|ste|sts|ft|mt|sta|sto|pt|sankt|gen|pto|cd)$/i;

export interface Word {
  text: string;
  end: number;
}

function run(expression: RegExp, text: string, at: number): string | null {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? null;
}

/** End of a match of a sticky expression at a place, or -1. */
export function past(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** The word that begins here, with the full stop that belongs to it. */
export function wordAt(text: string, at: number): Word | null {
  const dotted = run(DOTTED, text, at);
  if (dotted) return { text: dotted, end: at + dotted.length };
  const word = run(WORD, text, at);
  if (!word) return null;
  const end = at + word.length;
  return CUT.test(word) && text[end] === '.' ? { text: `${word}.`, end: end + 1 } : { text: word, end };
}

/** Past white space. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? '')) end++;
  return end;
}

/** Past a dash of any kind, with the space before it; -1 where there is none. */
export function pastDash(text: string, at: number): number {
  return past(DASH, text, at);
}

/** The first letter is a capital. */
export function startsUpper(word: string): boolean {
  return /^['’]?\p{Lu}/u.test(word);
}

/** A script without capitals and small letters: Arabic, Hebrew, Devanagari … */
export function isCaseless(word: string): boolean {
  return /^\p{Lo}/u.test(word);
}
