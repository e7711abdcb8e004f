import { FACETS, type Facet, type Facets, type FacetValue, type StoryQuery } from '../../model/search.ts';
import type { Doc } from '../schema.ts';
import type { Catalogue } from './catalogue.ts';
import { facetTests, filterOf } from './filter.ts';
import { type Index, matchPhrase, matchWord, type Scores } from './match.ts';
import type { Clause, ParsedQuery } from './query.ts';
import { sortedBy } from './sorted.ts';

/** The numbers of what was found, in order, and their times. */
export interface Order {
  docs: Uint32Array<ArrayBuffer>;
  times: Float64Array<ArrayBuffer>;
}

/** Which stories have the words of a query: what takes longest, and is the same for the list and its counts. */
export interface Matched {
  /** How well, by story; null where no word is asked for. */
  scores: Scores | null;
  excluded: readonly Scores[];
}

/** @returns the stories in which the words, phrases and exclusions of a query are met, filters aside */
export function matchWords(index: Index, parsed: ParsedQuery): Matched {
  let scores: Scores | null = null;
  const excluded: Scores[] = [];
  for (const clause of parsed.clauses) {
    const matched = matchClause(index, clause);
    if (!matched) continue;
    if (clause.not) excluded.push(matched);
    else scores = scores ? both(scores, matched) : matched;
  }
  return { scores, excluded };
}

/** @returns which stories match, in the order asked for */
export function findStories(
  catalogue: Catalogue,
  matched: Matched,
  query: StoryQuery,
  parsed: ParsedQuery,
): Order {
  const matches = matcher(catalogue, matched, query, parsed);
  const chosen = facetTests(catalogue, query).map(({ test }) => test);
  const order = catalogue.newestFirst;
  const found = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const doc = order[at] ?? 0;
    if (matches(doc) && (chosen.length === 0 || chosen.every((test) => test(doc)))) found[count++] = doc;
  }
  const newest = found.slice(0, count);
  const time = query.trashed ? catalogue.deletedAt : catalogue.lastRead;
  const key = keyOf(query, catalogue, time, matched.scores);
  const docs = key ? sortedBy(newest, key) : newest;
  if (query.sort === 'oldest') docs.reverse();
  const times = new Float64Array(count);
  for (let at = 0; at < count; at++) times[at] = time[docs[at] ?? 0] ?? 0;
  return { docs, times };
}

/** @returns the most frequent names of what matches; a facet's own chosen values do not narrow its counts */
export function countFacets(
  catalogue: Catalogue,
  matched: Matched,
  query: StoryQuery,
  parsed: ParsedQuery,
  most: number,
): Facets {
  const matches = matcher(catalogue, matched, query, parsed);
  const tests = facetTests(catalogue, query);
  const counts = (facet: Facet) => new Uint32Array(catalogue.names[facet].names.length);
  const all: Record<Facet, Uint32Array> = {
    publication: counts('publication'),
    author: counts('author'),
    place: counts('place'),
    agency: counts('agency'),
    language: counts('language'),
    tag: counts('tag'),
  };
  for (let doc = 0; doc < catalogue.size; doc++) {
    if (!matches(doc)) continue;
    let [failing, last] = [0, -1];
    for (let at = 0; at < tests.length; at++) {
      if (tests[at]?.test(doc)) continue;
      failing += 1;
      last = at;
    }
    if (failing > 1) continue;
    const only = tests[last];
    for (const facet of FACETS)
      if (!only || only.facet === facet) countDoc(catalogue, facet, doc, all[facet]);
  }
  const values = (facet: Facet) =>
    frequent(catalogue.names[facet].names, all[facet], query.chosen[facet], most);
  return {
    publication: values('publication'),
    author: values('author'),
    place: values('place'),
    agency: values('agency'),
    language: values('language'),
    tag: values('tag'),
  };
}

function countDoc(catalogue: Catalogue, facet: Facet, doc: Doc, counts: Uint32Array): void {
  if (facet === 'author' || facet === 'place' || facet === 'tag') {
    for (const number of catalogue.many[facet][doc] ?? []) counts[number] = (counts[number] ?? 0) + 1;
    return;
  }
  const number = (catalogue.one[facet][doc] ?? 0) - 1;
  if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
}

/** Chosen values stay in the list even where nothing is left of them, so that they can be let go. */
function frequent(
  names: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
  most: number,
): FacetValue[] {
  const values = names.flatMap((value, number) => {
    const stories = counts[number] ?? 0;
    return stories > 0 || chosen.includes(value) ? [{ value, stories }] : [];
  });
  values.sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
  const shown = values.slice(0, most);
  return [...shown, ...values.slice(most).filter(({ value }) => chosen.includes(value))];
}

function matcher(
  catalogue: Catalogue,
  { scores, excluded }: Matched,
  query: StoryQuery,
  parsed: ParsedQuery,
): (doc: Doc) => boolean {
  const filter = filterOf(catalogue, query, parsed);
  if (scores === null && excluded.length === 0) return filter;
  return (doc) =>
    (scores === null || (scores[doc] ?? 0) > 0) &&
    (excluded.length === 0 || excluded.every((out) => (out[doc] ?? 0) === 0)) &&
    filter(doc);
}

function matchClause(index: Index, clause: Clause): Scores | null {
  if (clause.kind === 'phrase') return matchPhrase(index, clause.words, clause.open);
  if (clause.kind !== 'word') return null;
  return clause.not ? matchPhrase(index, [clause.word], false) : matchWord(index, clause.word, clause.near);
}

function both(a: Scores, b: Scores): Scores {
  for (let doc = 0; doc < a.length; doc++) {
    const [left, right] = [a[doc] ?? 0, b[doc] ?? 0];
    a[doc] = left > 0 && right > 0 ? left + right : 0;
  }
  return a;
}

/** What to sort by, larger first; null where the order of last reading is the one asked for. */
function keyOf(
  { sort, trashed }: StoryQuery,
  catalogue: Catalogue,
  time: Float64Array,
  scores: Scores | null,
): ((doc: Doc) => number) | null {
  if (sort === 'longest') return (doc) => catalogue.words[doc] ?? 0;
  if (sort !== 'relevance' || !scores) return trashed ? (doc) => time[doc] ?? 0 : null;
  const latest = time[catalogue.newestFirst[0] ?? 0] ?? 0;
  return (doc) => (scores[doc] ?? 0) * (0.8 + 0.2 * freshness(latest - (time[doc] ?? 0)));
}

/** Of two stories that match alike, the one read lately is more likely meant: half lost in five years. */
const HALF = 5 * 365 * 86_400_000;
/** By week of the last forty years. */
const WEEK = 7 * 86_400_000;
const FRESHNESS = Float64Array.from({ length: 40 * 52 }, (_, week) => 2 ** ((-week * WEEK) / HALF));
const freshness = (age: number): number => FRESHNESS[Math.floor(Math.max(0, age) / WEEK)] ?? 0;
