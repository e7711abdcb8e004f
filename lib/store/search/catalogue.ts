import type { Facet } from '../../model/search.ts';
import type { Doc, EntryRow } from '../schema.ts';
import { Dictionary } from './dictionary.ts';

/**
 * What filters, orders and counts need of every story, in columns: some 100 bytes for each, where rows as objects
 * take a kilobyte. A story's place in the columns is its number.
 */
export class Catalogue {
  /** One past the highest number. */
  size = 0;
  /** `PRESENT`, `SAVED`, … ; 0: no such story. */
  flags = new Uint8Array(0);
  lastRead = new Float64Array(0);
  /** 0: not in the trash. */
  deletedAt = new Float64Array(0);
  words = new Uint32Array(0);
  /** Numbers of names, by story. One name at most: 0 for none, else its number + 1. */
  readonly one = {
    publication: new Uint32Array(0),
    agency: new Uint32Array(0),
    language: new Uint32Array(0),
    section: new Uint32Array(0),
    host: new Uint32Array(0),
  };
  /** Any number of names. */
  readonly many: Record<'author' | 'place' | 'tag', (readonly number[])[]> = {
    author: [],
    place: [],
    tag: [],
  };
  readonly names: Record<Facet | 'section' | 'host', Dictionary> = {
    publication: new Dictionary(),
    author: new Dictionary(),
    place: new Dictionary(),
    agency: new Dictionary(),
    language: new Dictionary(),
    tag: new Dictionary(),
    section: new Dictionary(),
    host: new Dictionary(),
  };

  /** Made when it is asked for; null while what it rests on has changed. */
  #newestFirst: Uint32Array<ArrayBuffer> | null = null;

  /** All stories, the last read first; of equals, the later one first. */
  get newestFirst(): Uint32Array<ArrayBuffer> {
    this.#newestFirst ??= Uint32Array.from({ length: this.size }, (_, at) => at)
      .filter((doc) => this.has(doc))
      .sort((a, b) => (this.lastRead[b] ?? 0) - (this.lastRead[a] ?? 0) || b - a);
    return this.#newestFirst;
  }

  put(row: EntryRow): void {
    const { doc } = row;
    this.#fit(doc + 1);
    if (!this.has(doc) || this.lastRead[doc] !== row.lastRead) this.#newestFirst = null;
    this.flags[doc] =
      PRESENT |
      (row.saved ? SAVED : 0) |
      (row.deletedAt === null ? 0 : TRASHED) |
      (row.note === '' ? 0 : NOTED) |
      (row.tags.length === 0 ? 0 : TAGGED);
    this.lastRead[doc] = row.lastRead;
    this.deletedAt[doc] = row.deletedAt ?? 0;
    this.words[doc] = row.words;
    this.one.publication[doc] = this.#number('publication', row.site);
    this.one.agency[doc] = this.#number('agency', row.agency);
    this.one.language[doc] = this.#number('language', row.language);
    this.one.section[doc] = this.#number('section', row.section);
    this.one.host[doc] = this.#number('host', row.host);
    this.many.author[doc] = this.#numbers('author', row.authors);
    this.many.place[doc] = this.#numbers('place', row.places);
    this.many.tag[doc] = this.#numbers('tag', row.tags);
  }

  remove(doc: Doc): void {
    if (doc >= this.size) return;
    this.flags[doc] = 0;
    this.#newestFirst = null;
  }

  counts(): { entries: number; saved: number } {
    let [entries, saved] = [0, 0];
    for (let doc = 0; doc < this.size; doc++) {
      const flags = this.flags[doc] ?? 0;
      if (flags !== 0) entries += 1;
      if ((flags & SAVED) !== 0) saved += 1;
    }
    return { entries, saved };
  }

  has(doc: Doc): boolean {
    return (this.flags[doc] ?? 0) !== 0;
  }

  #number(kind: keyof Catalogue['names'], name: string | null): number {
    return name === null ? 0 : this.names[kind].add(name) + 1;
  }

  #numbers(kind: keyof Catalogue['names'], names: readonly string[]): readonly number[] {
    if (names.length === 0) return NONE;
    const numbers = names.map((name) => this.names[kind].add(name));
    const [first] = numbers;
    if (numbers.length > 1 || first === undefined) return numbers;
    // Most stories have one author and one place: stories of the same one share the list.
    SINGLE[first] ??= [first];
    return SINGLE[first];
  }

  #fit(size: number): void {
    if (size <= this.size) return;
    this.size = size;
    if (size <= this.flags.length) return;
    const capacity = Math.max(1024, size, this.flags.length * 2);
    const grow = <T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.flags = grow(this.flags, new Uint8Array(capacity));
    this.lastRead = grow(this.lastRead, new Float64Array(capacity));
    this.deletedAt = grow(this.deletedAt, new Float64Array(capacity));
    this.words = grow(this.words, new Uint32Array(capacity));
    for (const kind of ['publication', 'agency', 'language', 'section', 'host'] as const)
      this.one[kind] = grow(this.one[kind], new Uint32Array(capacity));
  }
}

const PRESENT = 1;
export const SAVED = 2;
export const TRASHED = 4;
export const NOTED = 8;
export const TAGGED = 16;

const NONE: readonly number[] = [];
const SINGLE: (readonly number[])[] = [];
