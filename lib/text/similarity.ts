/**
 * @returns letters and digits only, case folded, compatibility forms and combining marks made one: what two
 *   spellings of one text share
 */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  // Most lines are plain Latin, for which this is several times faster.
  if (!BEYOND_LATIN.test(lower)) return lower.replace(/[^a-z0-9\u00df-\u00f6\u00f8-\u017f]+/g, '');
  return lower.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

const BEYOND_LATIN = /[^\0-\u017f\u2010-\u203a\u20ac\u2212]/;

/**
 * How alike two texts are by their pairs of neighbouring letters (Dice's coefficient), in any script.
 * @returns 0 (nothing shared, or one is five times as long) to 1 (same letters)
 */
export function likeness(a: string, b: string): number {
  return likenessToAny([a])(b);
}

/**
 * The same for many texts, each of which is compared with all of a few.
 * @returns how alike a text is to the one that it is most like; 0 where there are none
 */
export function likenessToAny(few: readonly string[]): (text: string) => number {
  const known = few.map(comparedOf);
  return (text) => {
    const one = comparedOf(text);
    return known.reduce((most, other) => Math.max(most, dice(one, other)), 0);
  };
}

/** A text as it is compared, read no further than is asked. */
interface Compared {
  text: string;
  letters: string | null;
  pairs: Map<number, number> | null;
}

const comparedOf = (text: string): Compared => ({ text, letters: null, pairs: null });

function dice(a: Compared, b: Compared): number {
  const [{ length }, { length: other }] = [a.text, b.text];
  if (Math.min(length, other) < Math.max(length, other) / 5) return 0;
  a.letters ??= letters(a.text.slice(0, 400));
  b.letters ??= letters(b.text.slice(0, 400));
  if (!a.letters || !b.letters) return 0;
  if (a.letters === b.letters) return 1;
  a.pairs ??= pairsOf(a.letters);
  b.pairs ??= pairsOf(b.letters);
  let shared = 0;
  const others = b.pairs;
  // By `forEach`, which makes nothing of each of them.
  a.pairs.forEach((count, pair) => {
    shared += Math.min(count, others.get(pair) ?? 0);
  });
  return (2 * shared) / Math.max(1, a.letters.length + b.letters.length - 2);
}

/** Pairs of neighbouring letters, each with how often it comes. */
function pairsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = pairAt(text, i);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Two code units as one number, which is cheaper to look up than a string. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
