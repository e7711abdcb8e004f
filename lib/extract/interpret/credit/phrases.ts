import { fold, withoutMarks } from '../../../text/fold.ts';

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

interface Row<Kind> {
  kind: Kind;
  phrase: string;
  /** The phrase taken apart, once a line has its first word. */
  slots: readonly Slot[] | null;
}

/** The words and colons of a line. */
export class Words {
  readonly written: readonly string[];
  /** The same, as the tables have them, with one space between two. */
  readonly text: string;
  #folded: readonly string[] | null = null;

  constructor(written: readonly string[]) {
    this.written = written;
    // No word has a space: all of them are folded at once.
    this.text = fold(written.join(' '));
  }

  /** The words of `text`: of most lines nobody asks for more than the first. */
  get folded(): readonly string[] {
    this.#folded ??= this.text.split(' ');
    return this.#folded;
  }

  get first(): string {
    const end = this.text.indexOf(' ');
    return end < 0 ? this.text : this.text.slice(0, end);
  }
}

const GAP = 8;
/** As `withoutMarks` leaves "…". */
const GAP_SIGN = '...';
const SIGNS: Readonly<Record<string, Slot['kind']>> = {
  [GAP_SIGN]: 'gap',
  Aa: 'capital',
  '#': 'number',
  $: 'end',
};
const MOST_WORDS = 60;

/** Latin letters and signs without a second spelling (no ligatures, no raised figures): most lines. */
const LATIN =
  /^[\t-~\u00a0-\u00a7\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2027\u2030-\u203a\u20ac]*$/;
const LATIN_WORD = /[A-Za-z0-9'’&@\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]+|:/g;
const WORD = /[\p{L}\p{M}\p{N}'’&@]+|:/gu;

/** @returns the words and colons of a line, up to the sixtieth */
export function wordsOf(line: string): Words {
  const words = LATIN.test(line) ? line.match(LATIN_WORD) : line.normalize('NFKC').match(WORD);
  return new Words((words ?? []).slice(0, MOST_WORDS));
}

/** A table's phrases all say that a line is of this kind. */
export type Table<Kind> = readonly [kind: Kind, phrases: string];

/**
 * Tables of phrases as a question: of which kind is the first phrase, in the order of the tables, that stands in the
 * line? Null where none does. The first page of a session waits for this: a phrase is found by its first word, and
 * taken apart when a line has it.
 */
export class PhraseBook<Kind> {
  readonly #classes: Readonly<Record<string, string>>;
  readonly #rows: Row<Kind>[] = [];
  /** Numbers of the rows that begin with a word: of those that begin a line, and of those that may stand anywhere. */
  readonly #opening = new Map<string, number[]>();
  readonly #anywhere = new Map<string, number[]>();
  /** Finds what the latter begin with, in the words of a line: most lines hold none of it. */
  readonly #leads: RegExp;

  constructor(tables: readonly Table<Kind>[], classes: Readonly<Record<string, string>>) {
    this.#classes = classes;
    const leads: string[] = [];
    for (const [kind, phrases] of tables) {
      for (const written of withoutMarks(phrases)
        .trim()
        .split(/\s*[\n|]\s*/)) {
        const anywhere = written.startsWith(GAP_SIGN);
        const phrase = anywhere ? written.slice(GAP_SIGN.length + 1) : written;
        this.#rows.push({ kind, phrase, slots: null });
        if (anywhere) leads.push(this.#leadOf(phrase));
        const numbers = anywhere ? this.#anywhere : this.#opening;
        for (const word of this.#firstWords(phrase)) {
          const led = numbers.get(word);
          if (led) led.push(this.#rows.length - 1);
          else numbers.set(word, [this.#rows.length - 1]);
        }
      }
    }
    // Without a phrase this would be found in every line.
    this.#leads = new RegExp(leads.length > 0 ? `(?:^| )(?:${leads.join('|')})(?: |$)` : '(?!)');
  }

  kindOf(words: Words): Kind | null {
    let first = this.#rows.length;
    const ask = (led: readonly number[] | undefined, at: number): void => {
      for (const i of led ?? []) {
        const row = this.#rows[i];
        if (!row || i >= first) continue;
        row.slots ??= this.#slotsOf(row.phrase);
        if (matches(row.slots, words, at)) first = i;
      }
    };
    ask(this.#opening.get(words.first), 0);
    if (this.#leads.test(words.text))
      words.folded.forEach((word, at) => {
        ask(this.#anywhere.get(word), at);
      });
    return this.#rows[first]?.kind ?? null;
  }

  /** @returns whether a line that begins with this word can be of any kind: false says that none of its words need be read */
  canBegin(word: string): boolean {
    return this.#anywhere.size > 0 || this.#opening.has(word);
  }

  /** What may come first: the first word, and the next where that may be missing. */
  #firstWords(phrase: string): string[] {
    const words: string[] = [];
    for (const written of phrase.split(' ')) {
      words.push(...this.#alternatives(written.replace(/\?$/, '')));
      if (!written.endsWith('?')) break;
    }
    return words;
  }

  /** The first word, and the second where both must be there, as an expression: "all" is in many lines, "all rights" in few. */
  #leadOf(phrase: string): string {
    const [first = '', second] = phrase.split(' ');
    const anyOf = (words: readonly string[]): string => `(?:${words.map(quoted).join('|')})`;
    if (second === undefined || first.endsWith('?') || second.endsWith('?') || second in SIGNS)
      return anyOf(this.#firstWords(phrase));
    return `${anyOf(this.#alternatives(first))} ${anyOf(this.#alternatives(second))}`;
  }

  #alternatives(word: string): string[] {
    return word.split('/').flatMap((part) => this.#classes[part]?.split('/') ?? part);
  }

  #slotsOf(phrase: string): Slot[] {
    return phrase.split(' ').map((written) => {
      const optional = written.endsWith('?');
      const word = optional ? written.slice(0, -1) : written;
      return { kind: SIGNS[word] ?? 'word', words: new Set(this.#alternatives(word)), optional };
    });
  }
}

/** A word as a part of an expression that stands for itself. */
const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function fits(slot: Slot, { written, folded }: Words, at: number): boolean {
  if (slot.kind === 'capital') return /^\p{Lu}/u.test(written[at] ?? '');
  const word = folded[at] ?? '';
  return slot.kind === 'number' ? /^\d/.test(word) : slot.words.has(word);
}

/** Does the phrase stand in the line, from word `at` on? */
function matches(slots: readonly Slot[], words: Words, at: number, from = 0): boolean {
  const slot = slots[from];
  if (!slot) return true;
  const { length } = words.written;
  if (slot.kind === 'gap') {
    const last = Math.min(at + GAP, length);
    for (let next = at; next <= last; next++) if (matches(slots, words, next, from + 1)) return true;
    return false;
  }
  if (slot.kind === 'end') return at === length;
  const here = at < length && fits(slot, words, at);
  if (here && matches(slots, words, at + 1, from + 1)) return true;
  return slot.optional && matches(slots, words, at, from + 1);
}
