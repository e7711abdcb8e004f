import { followPhrase, Places } from './phrase.ts';
import { MANY_TIMES, type Segment, WHERE } from './segment.ts';
import { forgiven } from './slips.ts';
import { type Meant, termExactly, termsBeginning, termsNear } from './terms.ts';

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
 * The walk of `followPhrase` without its places, written out: with one letter typed it goes over a million postings.
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
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  for (const segment of index.segments) {
    const ends = open ? termsBeginning(segment, last) : termExactly(segment, last);
    if (before.length === 0) addHits(segment, ends, scores);
    else addPhrase(segment, before, ends, scores);
  }
  return scores;
}

/** A phrase says more than its words do one by one. */
const PHRASE = 1.5;

function addPhrase(
  segment: LiveSegment,
  words: readonly string[],
  ends: readonly Meant[],
  scores: Scores,
): void {
  const { docs, alive } = segment;
  const worth = new Float32Array(docs.length);
  let places: Places | null = null;
  for (const word of words) {
    const [meant] = termExactly(segment, word);
    if (!meant) return;
    const weight = rarityOf(segment, meant.term);
    const next: Places = new Places(segment, meant.term);
    followPhrase(segment, meant.term, places, next, (ordinal, packed) => {
      worth[ordinal] = (worth[ordinal] ?? 0) + (WORTH[packed] ?? 0) * weight;
    });
    places = next;
  }
  for (const { term, fit } of ends) {
    const weight = fit * rarityOf(segment, term);
    followPhrase(segment, term, places, null, (ordinal, packed) => {
      if (alive[ordinal] === 0) return;
      const doc = docs[ordinal] ?? 0;
      const score = PHRASE * ((worth[ordinal] ?? 0) + (WORTH[packed] ?? 0) * weight);
      if (score > (scores[doc] ?? 0)) scores[doc] = score;
    });
  }
}
