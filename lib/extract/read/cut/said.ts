/** What elements say that later steps ask for: language, dates, names, addresses. */

import type { CutBox, CutFrame, CutMark, CutTime } from '../../cutting/cutting.ts';
import { AUTHOR_LONGEST, AUTHOR_WORDS, isPost, KICKER_WORDS } from '../../cutting/names.ts';
import { type Box, type Mark, type Outline, wordsOf } from '../page/outline.ts';

/** Characters of a name or address that are of use; and how many of one kind. */
const LONGEST = 2_000;
const MOST = 50;

/** What goes to the background of a text of the page's author: longer ones say nothing more. */
export const clipped = (text: string): string => text.slice(0, LONGEST);

/** Adds what a box says beyond its names. */
export function sayOfBox(box: Box, cut: CutBox): void {
  const { element, attributes, tag, words } = box;
  if (attributes.length === 0) return;
  if (attributes.includes('lang')) cut.lang = clipped(element.getAttribute('lang') ?? '');
  if (tag === 'iframe' || tag === 'amp-iframe' || isPost(box)) cut.frame = frameOf(box);
  if (words === ' ') return;
  if (words.includes(' datepublished ')) cut.time = timeOf(element);
  if (box.weight > AUTHOR_LONGEST || !AUTHOR_WORDS.test(words)) return;
  const people = peopleIn(element);
  if (people.length > 1) cut.people = people;
}

/**
 * Adds what an inline element says.
 * @param classes what the page's classes say, of those read before
 */
export function sayOfMark(
  { element, attributes, tag }: Mark,
  cut: CutMark,
  classes: Map<string, string>,
): void {
  if (attributes.length === 0) return;
  const words = wordsOf(element, attributes, classes);
  if (words !== ' ') {
    cut.words = clipped(words);
    const name = element.getAttribute('class');
    if (name && KICKER_WORDS.test(` ${name.toLowerCase()} `)) cut.kicker = true;
    if (element.getAttribute('itemprop')?.startsWith('date')) cut.time = timeOf(element);
  }
  if (tag === 'time') cut.time = timeOf(element);
  const href = tag === 'a' ? element.getAttribute('href') : null;
  // One that is too long for an address leads nowhere, but is a link.
  if (href !== null) cut.href = href.length > LONGEST_ADDRESS ? 'about:blank' : href;
}

const LONGEST_ADDRESS = 15_000;

function timeOf(element: Element): CutTime {
  const value = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return { value: clipped(value.find((one) => one !== null) ?? ''), name: clipped(name) };
}

/** Where each author is a link of its own, the links' texts are the names. */
function peopleIn(element: Element): string[] {
  const links = [
    ...element.querySelectorAll('a[rel~="author"], [itemprop="name"], a[href*="/author"], a[href*="/autor"]'),
  ];
  const names = links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name.length > 2))];
}

function frameOf({ element, tag }: Box): CutFrame {
  const say = (name: string): string | null => element.getAttribute(name);
  const post = !/iframe$/.test(tag);
  const links = post ? [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')) : [];
  const own = post ? (say('cite') ?? say('data-instgrm-permalink')) : (say('src') ?? say('data-src'));
  const addresses = [own, ...links.reverse()].filter(
    (address) => address !== null && address.length < LONGEST,
  );
  return {
    addresses: addresses.filter((address) => address !== null).slice(0, MOST),
    title: clipped(say('title') ?? ''),
  };
}

const WALL =
  /[ -](?:paywall|pay-wall|regwall|piano-container|subscriber-only|premium-wall|paid-barrier|article-wall|offer-wall|tp-container|paywall-overlay|steadypaywall|meteredcontent|premium-content-locked|c-paywall|paid-content|plus-content)[ -]/;

/** Letters that all of them have, which is cheaper to ask. */
const WALL_HINT = /wall|piano|paid|subscriber|metered|premium|plus-c|tp-c/;

/** @returns whether the page calls one of its boxes a paywall */
export function isWalled({ boxes }: Outline): boolean {
  return boxes.some(({ words }) => words !== ' ' && WALL_HINT.test(words) && WALL.test(words));
}

/** @returns the steps of the page's first breadcrumb; a heading in it tells listeners what it is, in their language */
export function breadcrumb({ boxes, lines }: Outline): string[] {
  const trail = boxes.find(
    (box) =>
      box.words !== ' ' &&
      box.words.includes('breadcrumb') &&
      / breadcrumbs? |-breadcrumbs?[ -]| breadcrumbs?-/.test(box.words) &&
      box.weight < 300 &&
      box.end > box.first,
  );
  if (!trail) return [];
  const steps = lines.slice(trail.first, trail.end).filter(({ box }) => !/^h[2-6]$/.test(box.tag));
  return steps.map(({ text }) => text);
}
