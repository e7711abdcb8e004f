/**
 * Stories that are not in the page's visible tree: in `<noscript>`, in the state that a client-side framework
 * renders from, or in the `articleBody` of the structured data only. Each is given as a document of its own, which
 * is then read as pages are. Parsed documents are inert: no script runs, nothing is fetched.
 */
import type { Evidence } from '../../../model/article.ts';
import { weight } from '../../../text/weight.ts';
import { type Claim, claimsOf } from '../../cutting/claim.ts';

/** Weight from which a text can be a story. */
const LEAST = 400;
const MOST = 3_000_000;
/** Values looked at in one page's state. */
const MAX_VALUES = 20_000;

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
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const html = longestText(script.textContent ?? '');
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

/** The longest text with paragraphs among a JSON value's strings; walked without recursion. */
function longestText(json: string): string | null {
  if (json.length < LEAST || json.length > MOST) return null;
  const open: unknown[] = [];
  try {
    open.push(JSON.parse(json));
  } catch {
    return null;
  }
  let longest = '';
  for (let i = 0; i < open.length && i < MAX_VALUES; i++) {
    const value = open[i];
    if (typeof value === 'string') {
      if (value.length > longest.length && /<p[\s>][\s\S]*<p[\s>]/i.test(value)) longest = value;
    } else if (typeof value === 'object' && value !== null)
      open.push(...Object.values(value).slice(0, 1_000));
  }
  return isStory(longest) ? longest : null;
}
