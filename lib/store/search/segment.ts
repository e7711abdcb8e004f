import type { Doc } from '../schema.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * A part of the index over some stories: for each word the stories it stands in, and where in them. A segment is
 * never changed. Stories that change are indexed again in a later segment, and small segments are merged into larger
 * ones (the log-structured merge of Lucene), so that recording a story never rewrites the index.
 */
export interface Segment {
  /** The stories, by ordinal. */
  docs: Uint32Array<ArrayBuffer>;
  /** Sorted by code units. */
  terms: string[];
  /** Where each term's postings begin; one more than terms. Likewise for its positions. */
  postingsAt: Uint32Array<ArrayBuffer>;
  positionsAt: Uint32Array<ArrayBuffer>;
  /** For each story of the term: step to its ordinal, where it stands (`Where`), how many times. */
  postings: Uint8Array<ArrayBuffer>;
  /** For each of those times: step to its position. */
  positions: Uint8Array<ArrayBuffer>;
}

/** In which parts of the story a word stands: bits. */
export const WHERE = { headline: 1, names: 2, deck: 4, text: 8 } as const;
type Where = (typeof WHERE)[keyof typeof WHERE];

/** From here on, a posting's byte is followed by how many times more than fifteen. */
export const MANY_TIMES = 15 << 4;

/** Between parts, so that no phrase runs from one into the next. */
const GAP = 16;

/** The words of one story, part by part. */
export interface Indexed {
  doc: Doc;
  parts: readonly { where: Where; words: readonly string[] }[];
}

/** Takes the stories of a segment, one after the other. */
export class SegmentBuilder {
  readonly #docs: Doc[] = [];
  readonly #numbers = new Map<string, number>();
  #term = new Uint32Array(1 << 16);
  #ordinal = new Uint32Array(1 << 16);
  #place = new Uint32Array(1 << 16);
  #length = 0;

  get size(): number {
    return this.#docs.length;
  }

  add({ doc, parts }: Indexed): void {
    const ordinal = this.#docs.push(doc) - 1;
    let position = 0;
    for (const { where, words } of parts) {
      for (const word of words) {
        let number = this.#numbers.get(word);
        if (number === undefined) {
          number = this.#numbers.size;
          this.#numbers.set(word, number);
        }
        if (this.#length === this.#term.length) this.#grow();
        this.#term[this.#length] = number;
        this.#ordinal[this.#length] = ordinal;
        this.#place[this.#length] = position * 16 + where;
        this.#length += 1;
        position += 1;
      }
      position += GAP;
    }
  }

  build(): Segment {
    const terms = [...this.#numbers.keys()].sort(byCodeUnits);
    const rank = new Uint32Array(terms.length);
    terms.forEach((term, at) => {
      rank[this.#numbers.get(term) ?? 0] = at;
    });
    // Counting sort by term; stories and positions stay in order.
    const starts = new Uint32Array(terms.length + 1);
    for (let at = 0; at < this.#length; at++) {
      const slot = (rank[this.#term[at] ?? 0] ?? 0) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    for (let at = 1; at <= terms.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    const order = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const slot = rank[this.#term[at] ?? 0] ?? 0;
      const to = next[slot] ?? 0;
      order[to] = at;
      next[slot] = to + 1;
    }

    const writer = new SegmentWriter(this.#docs);
    for (let term = 0; term < terms.length; term++) {
      writer.begin(terms[term] ?? '');
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; ) {
        const ordinal = this.#ordinal[order[at] ?? 0] ?? 0;
        const first = at;
        let where = 0;
        for (; at < end && this.#ordinal[order[at] ?? 0] === ordinal; at++)
          where |= (this.#place[order[at] ?? 0] ?? 0) & 15;
        writer.posting(ordinal, where, at - first);
        let last = 0;
        for (let one = first; one < at; one++) {
          const position = (this.#place[order[one] ?? 0] ?? 0) >>> 4;
          writer.position(position - last);
          last = position;
        }
      }
    }
    return writer.done();
  }

  #grow(): void {
    const larger = (from: Uint32Array) => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#term = larger(this.#term);
    this.#ordinal = larger(this.#ordinal);
    this.#place = larger(this.#place);
  }
}

/** Writes a segment term by term, in order. */
class SegmentWriter {
  readonly #docs: Uint32Array<ArrayBuffer>;
  readonly #terms: string[] = [];
  readonly #postingsAt: number[] = [];
  readonly #positionsAt: number[] = [];
  readonly #postings = new ByteWriter();
  readonly #positions = new ByteWriter();
  #ordinal = 0;

  constructor(docs: ArrayLike<number>) {
    this.#docs = Uint32Array.from(docs);
  }

  begin(term: string): void {
    this.#terms.push(term);
    this.#postingsAt.push(this.#postings.length);
    this.#positionsAt.push(this.#positions.length);
    this.#ordinal = 0;
  }

  posting(ordinal: number, where: number, times: number): void {
    this.#postings.number(ordinal - this.#ordinal);
    // The where-bits take four bits of the byte, and small counts (nearly all) the other four.
    this.#postings.byte(where | (Math.min(times, 15) << 4));
    if (times >= 15) this.#postings.number(times - 15);
    this.#ordinal = ordinal;
  }

  position(step: number): void {
    this.#positions.number(step);
  }

  copyPositions(from: Uint8Array, start: number, end: number): void {
    this.#positions.copy(from, start, end);
  }

  done(): Segment {
    return {
      docs: this.#docs,
      terms: this.#terms,
      postingsAt: Uint32Array.from([...this.#postingsAt, this.#postings.length]),
      positionsAt: Uint32Array.from([...this.#positionsAt, this.#positions.length]),
      postings: this.#postings.done(),
      positions: this.#positions.done(),
    };
  }
}

/**
 * Calls back with each story of a term.
 * @param visit gets the ordinal, the where-bits, how many times, and where the story's positions begin
 */
function eachPosting(
  segment: Segment,
  term: number,
  visit: (ordinal: number, where: number, times: number) => void,
): void {
  const reader = new ByteReader(segment.postings, segment.postingsAt[term] ?? 0);
  const end = segment.postingsAt[term + 1] ?? 0;
  let ordinal = 0;
  while (reader.at < end) {
    ordinal += reader.number();
    const packed = reader.byte();
    const times = packed >>> 4;
    visit(ordinal, packed & 15, times === 15 ? 15 + reader.number() : times);
  }
}

/** @returns where the term stands among the terms, or where it would */
export function placeOf(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param keep whether the story of this ordinal is still to be found there (not deleted, not indexed again later)
 * @returns one segment with what was kept of all
 */
export function mergeSegments<S extends Segment>(
  segments: readonly S[],
  keep: (segment: S, ordinal: number) => boolean,
): Segment {
  const docs: Doc[] = [];
  /** New ordinals, by segment and old ordinal; -1 for what goes. */
  const moved = segments.map((segment) =>
    Int32Array.from(segment.docs, (doc, at) => (keep(segment, at) ? docs.push(doc) - 1 : -1)),
  );
  const writer = new SegmentWriter(docs);
  const next = segments.map(() => 0);
  for (;;) {
    let term: string | null = null;
    segments.forEach((segment, at) => {
      const candidate = segment.terms[next[at] ?? 0];
      if (candidate !== undefined && (term === null || candidate < term)) term = candidate;
    });
    if (term === null) return writer.done();
    let begun = false;
    segments.forEach((segment, at) => {
      const number = next[at] ?? 0;
      if (segment.terms[number] !== term) return;
      next[at] = number + 1;
      const reader = new ByteReader(segment.positions, segment.positionsAt[number] ?? 0);
      eachPosting(segment, number, (ordinal, where, times) => {
        const start = reader.at;
        reader.skip(times);
        const to = moved[at]?.[ordinal] ?? -1;
        if (to < 0) return;
        if (!begun && term !== null) writer.begin(term);
        begun = true;
        writer.posting(to, where, times);
        writer.copyPositions(segment.positions, start, reader.at);
      });
    });
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
