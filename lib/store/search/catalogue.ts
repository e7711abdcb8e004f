import type { Facet } from '../../model/search.ts';
import { primaryLanguage } from '../../text/language.ts';
import type { Doc, EntryRow } from '../schema.ts';
import { Dictionary } from './dictionary.ts';

/** A catalogue as it is kept: its columns cut to size, lists of numbers as one list with where each begins. */
export interface Columns {
  flags: Uint8Array<ArrayBuffer>;
  lastRead: Float64Array<ArrayBuffer>;
  deletedAt: Float64Array<ArrayBuffer>;
  words: Uint32Array<ArrayBuffer>;
  one: Record<keyof Catalogue['one'], Uint32Array<ArrayBuffer>>;
  many: Record<keyof Catalogue['many'], { at: Uint32Array<ArrayBuffer>; numbers: Uint32Array<ArrayBuffer> }>;
  names: Record<keyof Catalogue['names'], readonly string[]>;
}

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

  /** @param highlighted whether passages of it are marked, which its row does not say */
  put(row: EntryRow, highlighted: boolean): void {
    const { doc } = row;
    this.#fit(doc + 1);
    if (!this.has(doc) || this.lastRead[doc] !== row.lastRead) this.#newestFirst = null;
    this.flags[doc] =
      PRESENT |
      (row.saved ? SAVED : 0) |
      (row.deletedAt === null ? 0 : TRASHED) |
      (row.note === '' ? 0 : NOTED) |
      (row.tags.length === 0 ? 0 : TAGGED) |
      (highlighted ? HIGHLIGHTED : 0);
    this.lastRead[doc] = row.lastRead;
    this.deletedAt[doc] = row.deletedAt ?? 0;
    this.words[doc] = row.words;
    this.one.publication[doc] = this.#number('publication', row.site);
    this.one.agency[doc] = this.#number('agency', row.agency);
    this.one.language[doc] = this.#number('language', primaryLanguage(row.language));
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

  /** @returns a copy to be kept */
  columns(): Columns {
    const { size, one, many, names } = this;
    const packed = (lists: readonly (readonly number[])[]) => {
      const at = new Uint32Array(size + 1);
      for (let doc = 0; doc < size; doc++) at[doc + 1] = (at[doc] ?? 0) + (lists[doc]?.length ?? 0);
      const numbers = new Uint32Array(at[size] ?? 0);
      for (let doc = 0; doc < size; doc++) numbers.set(lists[doc] ?? NONE, at[doc]);
      return { at, numbers };
    };
    return {
      flags: this.flags.slice(0, size),
      lastRead: this.lastRead.slice(0, size),
      deletedAt: this.deletedAt.slice(0, size),
      words: this.words.slice(0, size),
      one: {
        publication: one.publication.slice(0, size),
        agency: one.agency.slice(0, size),
        language: one.language.slice(0, size),
        section: one.section.slice(0, size),
        host: one.host.slice(0, size),
      },
      many: { author: packed(many.author), place: packed(many.place), tag: packed(many.tag) },
      names: {
        publication: names.publication.names,
        author: names.author.names,
        place: names.place.names,
        agency: names.agency.names,
        language: names.language.names,
        tag: names.tag.names,
        section: names.section.names,
        host: names.host.names,
      },
    };
  }

  /** @returns the catalogue that was kept; null where what was kept is damaged */
  static of(columns: Columns): Catalogue | null {
    try {
      const catalogue = new Catalogue();
      const size = columns.flags.length;
      catalogue.#fit(size);
      catalogue.flags.set(columns.flags);
      catalogue.lastRead.set(whole(columns.lastRead, size));
      catalogue.deletedAt.set(whole(columns.deletedAt, size));
      catalogue.words.set(whole(columns.words, size));
      for (const kind of ONE) catalogue.one[kind].set(whole(columns.one[kind], size));
      for (const kind of MANY) {
        const { at, numbers } = columns.many[kind];
        whole(at, size + 1);
        for (let doc = 0; doc < size; doc++)
          catalogue.many[kind][doc] = listOf(numbers, at[doc] ?? 0, at[doc + 1] ?? 0);
      }
      for (const kind of [...ONE, ...MANY])
        for (const name of columns.names[kind]) catalogue.names[kind].add(name);
      return catalogue;
    } catch (error) {
      // It is made again from the rows.
      console.warn(error);
      return null;
    }
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
    return listOf(numbers, 0, numbers.length);
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
    for (const kind of ONE) this.one[kind] = grow(this.one[kind], new Uint32Array(capacity));
  }
}

const PRESENT = 1;
export const SAVED = 2;
export const TRASHED = 4;
export const NOTED = 8;
export const TAGGED = 16;
export const HIGHLIGHTED = 32;

const ONE = ['publication', 'agency', 'language', 'section', 'host'] as const;
const MANY = ['author', 'place', 'tag'] as const;

const NONE: readonly number[] = [];
const SINGLE: (readonly number[])[] = [];

/** Most stories have one author and one place: stories of the same one share the list. */
function listOf(numbers: ArrayLike<number>, from: number, to: number): readonly number[] {
  if (to <= from) return NONE;
  const first = numbers[from] ?? 0;
  if (to - from > 1) return Array.from({ length: to - from }, (_, at) => numbers[from + at] ?? 0);
  SINGLE[first] ??= [first];
  return SINGLE[first];
}

function whole<T extends { length: number }>(column: T, length: number): T {
  if (column.length !== length) throw new RangeError('a column of the catalogue is cut');
  return column;
}
