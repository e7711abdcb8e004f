/**
 * Stories that are not in the page's visible tree: in `<noscript>`, in the state that a client-side framework
 * renders from, or in the `articleBody` of the structured data only. Each is given as a document of its own, which
 * is then read as pages are. Parsed documents are inert: no script runs, nothing is fetched.
 */
import type { Evidence } from '../../../model/article.ts';
import { weight } from '../../../text/weight.ts';
import { type Claim, claimsOf } from '../../cutting/claim.ts';
import { storyInState } from './page-state.ts';

/** Weight from which a text can be a story. */
const LEAST = 400;
const MOST = 3_000_000;

export interface Elsewhere {
  document: Document;
  source: Evidence['source'];
}

/** @returns what else on the page may hold the story, likeliest first; parsed only when asked for. */
export function* storiesElsewhere(document: Document, claims: readonly Claim[]): Iterable<Elsewhere> {
  for (const noscript of document.querySelectorAll('noscript')) {
    const text = noscript.textContent ?? '';
    if (isStory(text))
      yield { document: noscript.firstElementChild ? copied(noscript) : parse(text), source: 'markup' };
  }
  const body = claimsOf(claims, 'body')[0]?.value ?? '';
  if (isStory(body))
    yield { document: parse(/<p[\s>]/i.test(body) ? body : paragraphs(body)), source: 'json-ld' };
  const headlines = claimsOf(claims, 'headline').map(({ value }) => value);
  for (const script of document.getElementsByTagName('script')) {
    const html = storyInState(script, headlines);
    if (html) yield { document: parse(html), source: 'markup' };
  }
}

/** Where scripts are off, the parser has made elements of a noscript's text already. */
function copied(noscript: Element): Document {
  const copy = noscript.ownerDocument.implementation.createHTMLDocument('');
  copy.body.append(...copy.importNode(noscript, true).childNodes);
  return copy;
}

const isStory = (text: string): boolean =>
  text.length < MOST && weight(text) >= LEAST && /[.!?。।؟]/u.test(text);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
