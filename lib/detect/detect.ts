import type { Verdict } from '../model/verdict.ts';
import { kindOf, WEIGHTS, weigh } from './weigh.ts';

/**
 * Is this page a story? Reads the document, never its layout, and changes nothing.
 * @param url the page's address
 */
export function detect(document: Document, url: string): Verdict {
  const weighed = weigh(document, url);
  return {
    kind: kindOf(weighed),
    confidence: Math.round(100 / (1 + Math.exp(-Math.abs(weighed.sum)))) / 100,
    reasons: weighed.seen.sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a])),
  };
}
