import { MANY_TIMES, type Segment } from './segment.ts';

/** Where a phrase has got to, by story: its words so far end at the places from `begin` up to `end` in `all`. */
export class Places {
  readonly begin: Uint32Array;
  readonly end: Uint32Array;
  readonly all: Uint32Array;

  /** Room for all places of a word. */
  constructor({ docs, positionsAt }: Segment, term: number) {
    this.begin = new Uint32Array(docs.length);
    this.end = new Uint32Array(docs.length);
    // No more places than bytes.
    this.all = new Uint32Array((positionsAt[term + 1] ?? 0) - (positionsAt[term] ?? 0));
  }
}

/**
 * Follows a phrase by one word: of the places where the word stands, those right behind the words before it. Both are
 * in order, so that they are gone through once, side by side.
 * @param before where the words before it end; null for the first word
 * @param after where the words end with this one, to be filled in; null for the last word
 * @param visit gets each story (its ordinal) in which there is such a place, and the byte of its posting
 */
export function followPhrase(
  segment: Segment,
  term: number,
  before: Places | null,
  after: Places | null,
  visit: (ordinal: number, packed: number) => void,
): void {
  const { postings, postingsAt, positions, positionsAt } = segment;
  let length = 0;
  let ordinal = 0;
  let from = positionsAt[term] ?? 0;
  const last = postingsAt[term + 1] ?? 0;
  for (let at = postingsAt[term] ?? 0; at < last; ) {
    let byte = postings[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    ordinal += step;
    const packed = postings[at++] ?? 0;
    let left = packed >>> 4;
    if (packed >= MANY_TIMES) {
      for (let shift = 0; ; shift += 7) {
        byte = postings[at++] ?? 0;
        left += (byte & 127) << shift;
        if (byte < 128) break;
      }
    }
    let near = before ? (before.begin[ordinal] ?? 0) : 0;
    const stop = before ? (before.end[ordinal] ?? 0) : 1;
    if (near === stop) {
      for (; left > 0; left--) while ((positions[from++] ?? 0) > 127);
      continue;
    }
    const first = length;
    let place = 0;
    for (; left > 0; left--) {
      byte = positions[from++] ?? 0;
      step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = positions[from++] ?? 0;
        step |= (byte & 127) << shift;
      }
      place += step;
      if (before) {
        while (near < stop && (before.all[near] ?? 0) < place - 1) near++;
        if (near === stop || before.all[near] !== place - 1) continue;
      }
      if (after) after.all[length] = place;
      length += 1;
    }
    if (length === first) continue;
    if (after) {
      after.begin[ordinal] = first;
      after.end[ordinal] = length;
    }
    visit(ordinal, packed);
  }
}
