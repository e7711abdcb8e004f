import type { Marked } from '../../model/search.ts';
import { isSlip } from './slips.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What of a text is marked for a query. */
export interface Wanted {
  words: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** Of a snippet, in characters. */
const LENGTH = 180;

/** @returns the text in pieces, matching words marked */
export function markText(text: string, wanted: Wanted): Marked {
  return pieces(text, marksIn(tokensOf(text), wanted), 0, text.length);
}

/** @returns the passage with most of what was sought, with its marks; null where nothing of it stands in the text */
export function snippetOf(text: string, wanted: Wanted): Marked | null {
  const tokens = tokensOf(text);
  const marks = marksIn(tokens, wanted);
  if (marks.length === 0) return null;
  let best = marks[0];
  let most = 0;
  for (let at = 0; at < marks.length; at++) {
    const from = marks[at];
    if (!from) continue;
    const within = new Set<string>();
    for (let to = at; to < marks.length; to++) {
      const mark = marks[to];
      if (!mark || mark.end - from.start > LENGTH * 0.8) break;
      within.add(mark.word);
    }
    if (within.size > most) [best, most] = [from, within.size];
  }
  const start = best ? wordStart(text, best.start - LENGTH * 0.25) : 0;
  const end = wordEnd(text, start + LENGTH);
  const cut = pieces(text, marks, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function marksIn(tokens: readonly Token[], { words, phrases }: Wanted): Token[] {
  const marked = new Set<number>();
  tokens.forEach(({ word }, at) => {
    if (words.some((sought) => word.startsWith(sought))) marked.add(at);
    for (const phrase of phrases) {
      const last = phrase.length - 1;
      const fits = phrase.every((sought, step) => {
        const own = tokens[at + step]?.word;
        return step === last ? own?.startsWith(sought) : own === sought;
      });
      if (fits) phrase.forEach((_, step) => void marked.add(at + step));
    }
  });
  // Only where no word fits as typed was it taken for a slip.
  if (marked.size === 0) {
    tokens.forEach(({ word }, at) => {
      if (words.some((sought) => isSlip(word, sought))) marked.add(at);
    });
  }
  return tokens.filter((_, at) => marked.has(at));
}

function pieces(
  text: string,
  marks: readonly Token[],
  from: number,
  to: number,
): { text: string; marked: boolean }[] {
  const all: { text: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) all.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return all;
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const blank = text.lastIndexOf(' ', near);
  return near - blank > 30 ? Math.floor(near) : blank + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const blank = text.indexOf(' ', near);
  return blank < 0 || blank - near > 30 ? Math.floor(near) : blank;
}
