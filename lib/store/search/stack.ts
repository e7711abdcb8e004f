import type { Doc } from '../schema.ts';
import type { Index, LiveSegment } from './match.ts';
import { mergeSegments, type Segment } from './segment.ts';

/** A segment in memory, and its row in the database once it has one. */
export interface Stacked extends LiveSegment {
  row: number | null;
}

/** A segment is merged with the one before it while that one has less than so many times its stories. */
const STEP = 3;

/** The segments of the index, oldest first. Of a story that stands in several, the latest counts. */
export class SegmentStack {
  readonly #stack: Stacked[] = [];
  /** By story: its segment, and its ordinal there. */
  readonly #segments: (Stacked | undefined)[] = [];
  readonly #ordinals: number[] = [];

  index(size: number): Index {
    return { segments: this.#stack, size };
  }

  has(doc: Doc): boolean {
    return this.#segments[doc] !== undefined;
  }

  /** Stories in segments that the database does not have yet. */
  get unsaved(): number {
    return this.#stack.reduce((sum, { row, docs }) => sum + (row === null ? docs.length : 0), 0);
  }

  push(segment: Segment, row: number | null = null): void {
    const stacked: Stacked = { ...segment, row, alive: new Uint8Array(segment.docs.length).fill(1) };
    this.#stack.push(stacked);
    this.#claim(stacked);
  }

  /** Rows of the database that the stack rests on, oldest first. */
  get rows(): number[] {
    return this.#stack.flatMap(({ row }) => row ?? []);
  }

  /** Keeps the number of segments small that only memory has. */
  compact(keep: (doc: Doc) => boolean): void {
    for (;;) {
      const [last, before] = [this.#stack.at(-1), this.#stack.at(-2)];
      if (!before || !last || before.row !== null || before.docs.length >= STEP * last.docs.length) return;
      this.replace([before, last], this.#merge([before, last], keep), null);
    }
  }

  /**
   * What to write: all that only memory has, with the segments before it that are not much larger.
   * @param keep whether a story still exists
   */
  toSave(keep: (doc: Doc) => boolean): { from: Stacked[]; into: Segment } {
    const from = this.#stack.filter(({ row }) => row === null);
    let size = from.reduce((sum, { docs }) => sum + docs.length, 0);
    for (let at = this.#stack.length - from.length - 1; at >= 0; at--) {
      const before = this.#stack[at];
      if (!before || before.docs.length >= STEP * size) break;
      from.unshift(before);
      size += before.docs.length;
    }
    return { from, into: this.#merge(from, keep) };
  }

  /** Puts one segment in place of neighbours that it was merged from. */
  replace(from: readonly Stacked[], into: Segment, row: number | null): void {
    const [first] = from;
    const at = first ? this.#stack.indexOf(first) : -1;
    if (at < 0) return;
    const stacked: Stacked = { ...into, row, alive: new Uint8Array(into.docs.length) };
    stacked.docs.forEach((doc, ordinal) => {
      const before = this.#segments[doc];
      // Indexed again meanwhile: the later segment keeps the say.
      if (!before || !from.includes(before)) return;
      stacked.alive[ordinal] = 1;
      this.#place(doc, stacked, ordinal);
    });
    this.#stack.splice(at, from.length, stacked);
  }

  #merge(from: readonly Stacked[], keep: (doc: Doc) => boolean): Segment {
    return mergeSegments(
      from,
      (segment, ordinal) => segment.alive[ordinal] !== 0 && keep(segment.docs[ordinal] ?? 0),
    );
  }

  #claim(segment: Stacked): void {
    segment.docs.forEach((doc, ordinal) => {
      const before = this.#segments[doc];
      if (before) before.alive[this.#ordinals[doc] ?? 0] = 0;
      this.#place(doc, segment, ordinal);
    });
  }

  #place(doc: Doc, segment: Stacked, ordinal: number): void {
    // Without holes, an array of numbers is as small as a column.
    for (let next = this.#segments.length; next < doc; next++) {
      this.#segments[next] = undefined;
      this.#ordinals[next] = 0;
    }
    this.#segments[doc] = segment;
    this.#ordinals[doc] = ordinal;
  }
}
