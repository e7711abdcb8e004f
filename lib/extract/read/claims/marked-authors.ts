/** Who wrote the story, as its markup says it: microdata, RDFa, links to authors, and hCards. */
import { collapse } from '../../../text/whitespace.ts';
import type { Claim } from '../../cutting/claim.ts';

const MARKS =
  '[itemprop~="author" i], [property~="author" i], [property~="schema:author" i], [property~="dc:creator" i], ' +
  '[rel~="author" i], .vcard .fn, .p-author';
const NAME = '[itemprop~="name" i], [property~="name" i], [property~="schema:name" i]';
/** What a mark belongs to: the story, a teaser, a comment. */
const SCOPE =
  'article, [itemtype], [typeof], .hentry, .h-entry, .comment, li, nav, aside, footer, header, main';
/** Readers are marked as authors of what they write. */
const COMMENT =
  '.comment, [class*="comment-"], [id^="comment"], [itemtype$="Comment"], [itemprop~="comment" i]';
/** No page of one story has more. */
const MOST_MARKS = 30;
/** Characters that are read of one; no name is longer. */
const LONGEST = 400;
/** Below what metadata say: a template marks the authors of teasers in the same way. */
const CONFIDENCE = 0.4;

/** @returns the names in the marks of the first part of the page that has any: people's, and what else stands there. */
export function markedAuthors(document: Document): Claim[] {
  const claims: Claim[] = [];
  let scope: Element | null | undefined;
  for (const element of [...document.querySelectorAll(MARKS)].slice(0, MOST_MARKS)) {
    const person = element.querySelector(NAME) ?? element;
    const value = collapse((person.getAttribute('content') ?? person.textContent ?? '').slice(0, LONGEST));
    if (!value || claims.some((claim) => claim.value === value) || element.closest(COMMENT)) continue;
    const around = (element.parentElement ?? element).closest(SCOPE);
    scope ??= around;
    if (around !== scope) continue;
    claims.push({
      field: 'author',
      value,
      url: element.getAttribute('href'),
      source: 'markup',
      confidence: CONFIDENCE,
    });
  }
  return claims;
}
