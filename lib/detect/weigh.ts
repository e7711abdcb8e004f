import type { Reason } from '../model/verdict.ts';
import { readAddress } from './address.ts';
import { readMeta, readStructuredData } from './claims.ts';
import { readHeadline } from './headline.ts';
import { readProse } from './prose.ts';

/** How much each thing speaks for a story (log-odds, fitted on labelled pages and rounded). */
export const WEIGHTS: Record<Reason, number> = {
  news: 5,
  article: 1.5,
  other: -1.2,
  single: 1,
  site: -0.7,
  section: 1,
  date: 0.4,
  author: 0.9,
  front: -6,
  'dated-path': 1,
  slug: 1.2,
  'news-path': 2.6,
  'blog-path': 1.8,
  'other-path': -2.3,
  headline: 0.8,
  dated: 0.2,
  byline: 0.9,
  prose: 1,
  'long-prose': 1.1,
  'prose-article': 0.8,
};
/** What speaks against a page of which nothing is known: most pages are no stories. */
const START = -3.6;

type Read = (document: Document, url: string) => Reason[];

/** In the order of their cost; with each, the most that it and those after it can add to the sum or take from it. */
const STEPS: [read: Read, adds: number, takes: number][] = [
  [(_, url) => readAddress(url), 99, 99],
  [readStructuredData, 99, 99],
  [readMeta, 8.3, 1.9],
  [readHeadline, 4.8, 0],
  [readProse, 2.9, 0],
];

/** What was seen on a page, and what it adds up to. */
export interface Weighed {
  /** Above zero: a story. */
  sum: number;
  seen: Reason[];
}

/** Takes evidence in the order of its cost, until what is left can turn nothing. Reads no layout, changes nothing. */
export function weigh(document: Document, url: string): Weighed {
  const seen: Reason[] = [];
  let sum = START;
  for (const [read, adds, takes] of STEPS) {
    if (sum + adds <= 0 || sum > takes) break;
    for (const reason of read(document, url)) {
      if (seen.includes(reason)) continue;
      seen.push(reason);
      sum += WEIGHTS[reason];
    }
  }
  return { sum, seen };
}

const NEWS: Reason[] = ['news', 'section', 'news-path'];

/** @returns what kind of page that is */
export function kindOf({ sum, seen }: Weighed): 'news' | 'article' | 'other' {
  if (sum <= 0) return 'other';
  return NEWS.some((reason) => seen.includes(reason)) ? 'news' : 'article';
}
