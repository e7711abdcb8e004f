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
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) / 5) return 0;
  const [one, other] = [letters(a.slice(0, 400)), letters(b.slice(0, 400))];
  if (!one || !other) return 0;
  if (one === other) return 1;
  const left = pairsOf(one);
  let shared = 0;
  for (let i = 0; i + 2 <= other.length; i++) {
    const pair = pairAt(other, i);
    const count = left.get(pair);
    if (!count) continue;
    shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
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
