import { collapse } from '../../../text/whitespace.ts';
import type { Claim, ClaimField } from '../../cutting/claim.ts';

/** Characters of JSON-LD that are read; more is no description of a story. */
const MAX_JSON = 3_000_000;
/** Objects looked at in one page's JSON-LD. */
const MAX_THINGS = 5_000;

type Thing = Record<string, unknown>;

const STORY = /(?:Article|BlogPosting|Posting|Report|Review|FactCheck|ClaimReview)$/;
const PAGE = /WebPage$/;

/**
 * Reads every schema.org JSON-LD block: arrays, `@graph`, references by `@id`, stories inside pages. Where
 * several stories are described, the one whose address or headline is this page's speaks.
 * @param document only its scripts of type application/ld+json are read
 * @param isThisPage tells whether an address is the page's own
 */
export function jsonLdClaims(document: Document, isThisPage: (url: string) => boolean): Claim[] {
  const things = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    thingsIn(parseLoosely(script.textContent ?? '')),
  );
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }
  const stories = things.filter((thing) => typesOf(thing).some((type) => STORY.test(type)));
  const pages = things.filter((thing) => typesOf(thing).some((type) => PAGE.test(type)));
  const rank = (thing: Thing): number =>
    (addressesOf(thing).some(isThisPage) ? 4 : 0) +
    (typeof thing['articleBody'] === 'string' ? 2 : 0) +
    (thing['datePublished'] ? 1 : 0) +
    (thing['headline'] ? 1 : 0);
  const story = [...stories].sort((a, b) => rank(b) - rank(a))[0];
  const page = pages.find((thing) => addressesOf(thing).some(isThisPage)) ?? pages[0];
  return [
    ...(story ? describe(story, byId, 0.9) : []),
    ...(page ? describe(page, byId, 0.5).filter((claim) => claim.field !== 'author') : []),
  ];
}

function describe(thing: Thing, byId: Map<string, Thing>, confidence: number): Claim[] {
  const claims: Claim[] = [];
  const say = (field: ClaimField, value: unknown, url: string | null = null): void => {
    const text = typeof value === 'number' ? String(value) : textOf(value);
    if (text) claims.push({ field, value: text, url, source: 'json-ld', confidence });
  };
  say('headline', thing['headline'] ?? thing['name']);
  say('headline', thing['alternativeHeadline']);
  say('deck', thing['description']);
  say('published', thing['datePublished'] ?? thing['dateCreated']);
  say('updated', thing['dateModified']);
  for (const section of list(thing['articleSection'])) say('section', section);
  say('language', thing['inLanguage']);
  say('body', thing['articleBody']);
  for (const type of typesOf(thing)) say('type', type);
  const free = thing['isAccessibleForFree'];
  if (free !== undefined) say('free', String(free).toLowerCase());
  for (const author of [...list(thing['author']), ...list(thing['creator'])].map((one) =>
    resolve(one, byId),
  )) {
    const organisation =
      isThing(author) && typesOf(author).some((type) => /Organi[sz]ation|Corporation/.test(type));
    const name = isThing(author) ? (author['name'] ?? fullName(author)) : author;
    const url = isThing(author) ? textOf(author['url'] ?? author['sameAs']) : null;
    for (const one of list(name)) say(organisation ? 'organisation' : 'author', one, url);
  }
  const publisher = resolve(list(thing['publisher'])[0], byId);
  if (isThing(publisher)) say('site', publisher['name']);
  for (const image of list(thing['image']).map((one) => resolve(one, byId)))
    say('image', isThing(image) ? (image['url'] ?? image['contentUrl']) : image);
  return claims;
}

function fullName(person: Thing): string | null {
  const parts = [person['givenName'], person['familyName']].filter((part) => typeof part === 'string');
  return parts.length ? parts.join(' ') : null;
}

function addressesOf(thing: Thing): string[] {
  const main = thing['mainEntityOfPage'];
  return [thing['url'], thing['@id'], isThing(main) ? (main['@id'] ?? main['url']) : main].filter(
    (value) => typeof value === 'string',
  );
}

/** All objects of a JSON value that have a type, outermost first; without recursion. */
function thingsIn(root: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      if (value['@type'] || value['@id']) found.push(value);
      for (const [key, child] of Object.entries(value))
        if (
          typeof child === 'object' &&
          child &&
          !/^(?:comment|isPartOf|itemListElement|hasPart|liveBlogUpdate|relatedLink|mentions)$/.test(key)
        )
          queue.push(child);
    }
  }
  return found;
}

/** Publishers put comments, CDATA marks, trailing commas and raw line breaks in strings into their JSON. */
function parseLoosely(source: string): unknown {
  const json = source.slice(0, MAX_JSON).trim();
  for (const mend of [(text: string) => text, mended]) {
    try {
      return JSON.parse(mend(json));
    } catch {
      // the next, more forgiving reading
    }
  }
  return null;
}

const mended = (json: string): string =>
  json
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 50) : [value];

const typesOf = (thing: Thing): string[] => list(thing['@type']).filter((type) => typeof type === 'string');

function resolve(value: unknown, byId: Map<string, Thing>): unknown {
  if (!isThing(value) || Object.keys(value).length > 1) return value;
  const id = value['@id'];
  return typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

const ENTITIES = new Map(Object.entries({ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }));

/** JSON-LD is meant to be plain text, but many systems write HTML entities into it. */
function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return '';
  return first.includes('&')
    ? collapseLines(
        first.replace(
          /&(#?\w{2,8});/g,
          (whole, name: string) => ENTITIES.get(name) ?? numeric(name) ?? whole,
        ),
      )
    : collapseLines(first);
}

function numeric(name: string): string | null {
  const match = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (!match) return null;
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** White space collapsed, paragraphs kept: an `articleBody` may have them. */
const collapseLines = (text: string): string =>
  text.includes('\n') ? text.split(/\n+/).map(collapse).filter(Boolean).join('\n') : collapse(text);
