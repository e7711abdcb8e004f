import { eachPosting, positionsOf, type Segment, WHERE } from './segment.ts';
import { forgiven, type Meant, termExactly, termsBeginning, termsNear } from './terms.ts';

/** The segments, and which stories of each still count. */
export interface Index {
  segments: readonly LiveSegment[];
  /** One past the highest story's number. */
  size: number;
}

export interface LiveSegment extends Segment {
  /** By ordinal: 0 for a story that was indexed again in a later segment. */
  alive: Uint8Array;
}

/** By story: how well it matches; 0 where it does not. */
export type Scores = Float32Array<ArrayBuffer>;

/** A word that few stories have says more; below so many hits, near words are tried as well. */
const FEW = 3;

/** What a hit is worth by where it stands, by the byte that postings have. */
const WORTH = Float32Array.from({ length: 256 }, (_, packed) => {
  const where = packed & 15;
  const times = packed >>> 4;
  return (
    (where & WHERE.headline ? 5 : 0) +
    (where & WHERE.names ? 4 : 0) +
    (where & WHERE.deck ? 2 : 0) +
    (where & WHERE.text ? 1 : 0) +
    0.5 * Math.log2(1 + times)
  );
});

/** @returns stories with the word, with words that begin with it and, where there are few, with words like it */
export function matchWord(index: Index, word: string, near: boolean): Scores {
  const scores: Scores = new Float32Array(index.size);
  let hits = 0;
  for (const segment of index.segments) hits += addHits(segment, termsBeginning(segment, word), scores);
  const most = near && hits < FEW ? forgiven(word) : 0;
  if (most > 0) {
    for (const segment of index.segments) addHits(segment, termsNear(segment, word, most), scores);
  }
  return scores;
}

/**
 * The same walk as `eachPosting`, written out: with one letter typed it goes over a million postings.
 * @returns how many hits there were
 */
function addHits(segment: LiveSegment, meant: readonly Meant[], scores: Scores): number {
  let hits = 0;
  const { docs, alive, postings, postingsAt } = segment;
  for (const { term, fit } of meant) {
    const weight = fit * rarityOf(segment, term);
    const end = postingsAt[term + 1] ?? 0;
    let ordinal = 0;
    for (let at = postingsAt[term] ?? 0; at < end; ) {
      let byte = postings[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      ordinal += step;
      const packed = postings[at++] ?? 0;
      if (packed >= MANY_TIMES) while ((postings[at++] ?? 0) > 127);
      if (alive[ordinal] === 0) continue;
      hits += 1;
      const doc = docs[ordinal] ?? 0;
      const score = (WORTH[packed] ?? 0) * weight;
      if (score > (scores[doc] ?? 0)) scores[doc] = score;
    }
  }
  return hits;
}

/** From here on, the byte is followed by how many times more than fifteen. */
const MANY_TIMES = 15 << 4;

/** Between 1, for a word in every story, and about 4; by the bytes of its postings, so that nothing is counted. */
function rarityOf(segment: Segment, term: number): number {
  const stories = ((segment.postingsAt[term + 1] ?? 0) - (segment.postingsAt[term] ?? 0)) / 2 + 1;
  return 1 + Math.max(0, Math.log10((segment.docs.length + 1) / stories));
}

/**
 * @param open the last word may be only begun
 * @returns stories in which the words stand side by side
 */
export function matchPhrase(index: Index, words: readonly string[], open: boolean): Scores {
  const scores: Scores = new Float32Array(index.size);
  const last = words.length - 1;
  for (const segment of index.segments) {
    const meant = words.map((word, at) =>
      at === last && open ? termsBeginning(segment, word) : termExactly(segment, word),
    );
    if (meant.some((terms) => terms.length === 0)) continue;
    addPhrase(segment, meant, scores);
  }
  return scores;
}

function addPhrase(segment: LiveSegment, meant: readonly Meant[][], scores: Scores): void {
  const { docs, alive } = segment;
  // How many of the words a story has; positions are looked at only where it has all.
  const counts = new Uint8Array(docs.length);
  const worth = new Float32Array(docs.length);
  meant.forEach((terms, word) => {
    for (const { term, fit } of terms) {
      const rarity = rarityOf(segment, term);
      eachPosting(segment, term, (ordinal, where, times) => {
        if (counts[ordinal] === word) counts[ordinal] = word + 1;
        else if (counts[ordinal] !== word + 1) return;
        worth[ordinal] =
          (worth[ordinal] ?? 0) + (WORTH[where | (Math.min(times, 15) << 4)] ?? 0) * fit * rarity;
      });
    }
  });
  const wanted = (ordinal: number) => counts[ordinal] === meant.length && alive[ordinal] !== 0;

  /** By story: where the words so far end. */
  let ends: Map<number, Set<number>> | null = null;
  for (const terms of meant) {
    const next = new Map<number, Set<number>>();
    for (const { term } of terms) {
      const before: Map<number, Set<number>> | null = ends;
      for (const [ordinal, positions] of positionsOf(
        segment,
        term,
        before ? (one) => before.has(one) : wanted,
      )) {
        const fitting = before ? positions.filter((at) => before.get(ordinal)?.has(at - 1)) : positions;
        if (fitting.length === 0) continue;
        const known = next.get(ordinal);
        if (known) for (const at of fitting) known.add(at);
        else next.set(ordinal, new Set(fitting));
      }
    }
    ends = next;
  }
  for (const ordinal of ends?.keys() ?? []) {
    const doc = docs[ordinal] ?? 0;
    scores[doc] = Math.max(scores[doc] ?? 0, 1.5 * (worth[ordinal] ?? 0));
  }
}
