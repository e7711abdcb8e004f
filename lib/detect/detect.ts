import type { Reason, Verdict } from '../model/verdict.ts';
import { readAddress } from './address.ts';
import { readMeta, readStructuredData } from './claims.ts';
import { readHeadline } from './headline.ts';
import { readProse } from './prose.ts';

/** How much each thing speaks for a story (log-odds, fitted on labelled pages and rounded). */
const WEIGHTS: Record<Reason, number> = {
  'says-news': 5,
  'says-article': 1.5,
  'says-other': -1.2,
  'says-one-article': 1,
  'says-site': -0.7,
  'says-section': 1,
  'says-date': 0.4,
  'says-author': 0.9,
  'address-front': -6,
  'address-date': 1,
  'address-slug': 1.2,
  'address-news': 2.2,
  'address-blog': 1.8,
  'address-other': -2.3,
  headline: 0.8,
  dated: 0.2,
  byline: 0.9,
  prose: 1,
  'long-prose': 0.9,
  'prose-in-article': 0.8,
};
const START = -3.7;

type Read = (document: Document, url: string) => Reason[];

/** In the order of their cost; with each, the most that it and those after it can add to the sum or take from it. */
const STEPS: [read: Read, adds: number, takes: number][] = [
  [(_, url) => readAddress(url), Infinity, Infinity],
  [readStructuredData, Infinity, Infinity],
  [readMeta, 7.9, 1.9],
  [readHeadline, 4.6, 0],
  [readProse, 2.7, 0],
];

/**
 * Is this page a story? Reads the document, never its layout, and changes nothing. Evidence is taken in the order of
 * its cost, until what is left can turn nothing.
 * @param url the page's address
 */
export function detect(document: Document, url: string): Verdict {
  const seen = new Set<Reason>();
  let sum = START;
  for (const [read, adds, takes] of STEPS) {
    if (sum + adds <= 0 || sum - takes > 0) break;
    for (const reason of read(document, url)) {
      if (!seen.has(reason)) sum += WEIGHTS[reason];
      seen.add(reason);
    }
  }
  return verdict(sum, [...seen]);
}

function verdict(sum: number, seen: Reason[]): Verdict {
  const sure = 1 / (1 + Math.exp(-Math.abs(sum)));
  return {
    kind: sum <= 0 ? 'other' : isNews(seen) ? 'news' : 'article',
    confidence: Math.round(sure * 100) / 100,
    reasons: seen.sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a])),
  };
}

const isNews = (seen: Reason[]): boolean =>
  seen.includes('says-news') || seen.includes('says-section') || seen.includes('address-news');
