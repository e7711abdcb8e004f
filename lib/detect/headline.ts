import type { Reason } from '../model/verdict.ts';

/** Characters of a heading that can be a headline. */
const HEADLINE = 25;
/** How far around the headline date and byline are looked for, in steps up the tree. */
const AROUND = 3;
const DATE = 'time,[itemprop=datePublished]';
const BYLINE = '[rel~=author],[itemprop~=author],[class*=byline],[class*=author]';

/** @returns the signs of a dated headline with a byline */
export function readHeadline(document: Document): Reason[] {
  for (const heading of document.querySelectorAll('h1')) {
    if (heading.textContent.trim().length < HEADLINE) continue;
    const seen: Reason[] = ['headline'];
    let around: Element = heading;
    for (let step = 0; step < AROUND; step++) around = around.parentElement ?? around;
    if (around.querySelector(DATE)) seen.push('dated');
    if (around.querySelector(BYLINE)) seen.push('byline');
    return seen;
  }
  return [];
}
