import { type Count, MOST_NAMES, type Stats } from '../../model/stats.ts';
import type { Db } from '../db.ts';
import type { VisitRow } from '../schema.ts';
import { type Catalogue, SAVED, TRASHED } from './catalogue.ts';

/** Visits from, and before: epoch milliseconds. */
export interface Span {
  after?: number | null;
  before?: number | null;
}

/** Visits read in one go. */
const BATCH = 10_000;

/** @returns reading in numbers, outside the trash, by what was visited in the span */
export async function countReading(db: Db, catalogue: Catalogue, span: Span): Promise<Stats> {
  const [after, before] = [span.after ?? 0, span.before ?? Number.POSITIVE_INFINITY];
  const tally = new Tally(catalogue);
  for (let from: [number, number] = [0, 0]; ; ) {
    const visits = await db.visits.where(':id').above(from).limit(BATCH).toArray();
    for (const visit of visits) {
      if (visit.at >= after && visit.at < before) tally.add(visit);
    }
    const last = visits.at(-1);
    if (!last || visits.length < BATCH) return tally.done();
    from = [last.doc, last.at];
  }
}

/** Counts visits that come in order of their stories. */
class Tally {
  readonly #catalogue: Catalogue;
  readonly #hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  readonly #days = new Map<string, number>();
  readonly #names = {
    publication: new Map<number, number>(),
    agency: new Map<number, number>(),
    author: new Map<number, number>(),
    section: new Map<number, number>(),
    place: new Map<number, number>(),
    language: new Map<number, number>(),
  };
  readonly #sums = { stories: 0, saved: 0, visits: 0, words: 0, readingTime: 0 };
  #doc = 0;
  /** Days on which the present story was counted. */
  #itsDays = new Set<string>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  add({ doc, at, readingTime }: VisitRow): void {
    const flags = this.#catalogue.flags[doc] ?? 0;
    if (flags === 0 || (flags & TRASHED) !== 0) return;
    if (doc !== this.#doc) this.#begin(doc, flags);
    this.#sums.visits += 1;
    this.#sums.readingTime += readingTime;
    const date = new Date(at);
    const hours = this.#hours[(date.getDay() + 6) % 7];
    if (hours) hours[date.getHours()] = (hours[date.getHours()] ?? 0) + 1;
    const day = dayOf(date);
    if (this.#itsDays.has(day)) return;
    this.#itsDays.add(day);
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
  }

  #begin(doc: number, flags: number): void {
    this.#doc = doc;
    this.#itsDays = new Set();
    this.#sums.stories += 1;
    this.#sums.saved += (flags & SAVED) === 0 ? 0 : 1;
    const { words, one, many } = this.#catalogue;
    this.#sums.words += words[doc] ?? 0;
    for (const kind of ['publication', 'agency', 'section', 'language'] as const)
      raise(this.#names[kind], (one[kind][doc] ?? 0) - 1);
    for (const kind of ['author', 'place'] as const)
      for (const number of many[kind][doc] ?? []) raise(this.#names[kind], number);
  }

  done(): Stats {
    return {
      ...this.#sums,
      days: this.#days,
      hours: this.#hours,
      publications: this.#counts('publication'),
      agencies: this.#counts('agency'),
      authors: this.#counts('author'),
      sections: this.#counts('section'),
      places: this.#counts('place'),
      languages: this.#counts('language'),
    };
  }

  #counts(kind: 'publication' | 'agency' | 'author' | 'section' | 'place' | 'language'): Count[] {
    const { names } = this.#catalogue.names[kind];
    return [...this.#names[kind]]
      .map(([number, stories]) => ({ value: names[number] ?? '', stories }))
      .sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_NAMES);
  }
}

function raise(counts: Map<number, number>, number: number): void {
  if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1);
}

/** @returns yyyy-mm-dd of the reader's zone */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
