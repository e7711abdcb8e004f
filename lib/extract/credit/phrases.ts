import { fold } from '../../text/fold.ts';

/**
 * Phrases as a style guide lists them, one a line. A word with slashes has alternatives ("was/is"), one with a
 * question mark may be missing, "…" stands for up to eight words, "Aa" for any word with a capital, "#" for a
 * figure, "$" for the
 * line's end, a word in capitals for a class of words. A phrase that starts with "…" may stand anywhere in the line, others begin it.
 */
interface Slot {
  kind: 'word' | 'gap' | 'capital' | 'number' | 'end';
  words: ReadonlySet<string>;
  optional: boolean;
}

export interface Phrase<Kind> {
  kind: Kind;
  slots: Slot[];
}

export interface Token {
  text: string;
  capital: boolean;
}

const GAP = 8;
const MOST_TOKENS = 60;

/** The words and colons of a line, folded. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const [word] of line.normalize('NFKC').matchAll(/[\p{L}\p{M}\p{N}'’&@]+|:/gu)) {
    tokens.push({ text: fold(word), capital: /^\p{Lu}/u.test(word) });
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/** Reads a table of phrases for one kind of line. */
export function phrases<Kind>(kind: Kind, table: string, classes: Record<string, string>): Phrase<Kind>[] {
  return table
    .trim()
    .split(/\s*[\n|]\s*/)
    .map((row) => ({ kind, slots: row.split(' ').map((word) => slot(word, classes)) }));
}

function slot(written: string, classes: Record<string, string>): Slot {
  const optional = written.endsWith('?');
  const word = optional ? written.slice(0, -1) : written;
  const kind =
    word === '…'
      ? 'gap'
      : word === 'Aa'
        ? 'capital'
        : word === '#'
          ? 'number'
          : word === '$'
            ? 'end'
            : 'word';
  const words = word.split('/').flatMap((part) => (classes[part] ?? part).split('/'));
  return { kind, words: new Set(words.map(fold)), optional };
}

function fits({ kind, words }: Slot, token: Token): boolean {
  if (kind === 'capital') return token.capital;
  return kind === 'number' ? /^\d/.test(token.text) : words.has(token.text);
}

/** Does the phrase stand in the line, from token `at` on? */
export function matches(slots: readonly Slot[], tokens: readonly Token[], at = 0, from = 0): boolean {
  const slot = slots[from];
  if (!slot) return true;
  if (slot.kind === 'gap') {
    const last = from === 0 ? tokens.length : Math.min(at + GAP, tokens.length);
    for (let next = at; next <= last; next++) if (matches(slots, tokens, next, from + 1)) return true;
    return false;
  }
  if (slot.kind === 'end') return at === tokens.length;
  const token = tokens[at];
  const here = token && fits(slot, token);
  if (here && matches(slots, tokens, at + 1, from + 1)) return true;
  return slot.optional && matches(slots, tokens, at, from + 1);
}
