/** Stories beside the one asked for: teasers in elements of their own, and what an endless page appends. */

import { within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../page/outline.ts';
import { countProse } from './furniture.ts';
import { readerComments } from './reader-comments.ts';

/**
 * Marks what stands below or beside the story: other stories, and what readers wrote.
 * @param outline furniture already marked
 * @param headline where the page prints the story's headline
 */
export function markOtherStories(outline: Outline, headline: Box | null): void {
  const stories = [...otherArticles(outline, headline), ...appended(outline, headline)];
  for (const box of stories) box.furniture = 'another story';
  const comments = readerComments(outline, headline);
  for (const box of comments) box.furniture = 'comments';
  if (stories.length + comments.length === 0) return;
  for (const box of outline.boxes) box.furniture ??= box.parent?.furniture ?? null;
  countProse(outline, true);
}

/**
 * An `<article>` within another that holds little of it is a teaser, and where several stand side by side the one
 * with the headline is meant. A live blog's posts, which share the page under one headline, stay.
 */
function otherArticles(outline: Outline, headline: Box | null): Box[] {
  const total = outline.root.prose;
  const articles = outline.boxes.filter(
    (box) => box.tag === 'article' && box.end > box.first && !box.furniture,
  );
  const own = articles.find((box) => headline && within(headline, box) && box.prose > 0.2 * total);
  return articles.filter((box) => {
    const outer = articles.find((other) => other !== box && within(box, other));
    const posts =
      outer &&
      articles.filter((other) => other.parent === box.parent).reduce((sum, one) => sum + one.prose, 0);
    const isTeaser =
      outer && posts !== undefined && posts < 0.3 * outer.prose && !(headline && within(headline, box));
    return isTeaser || (own && !within(box, own) && !within(own, box));
  });
}

/** Running text from which a box can be a whole story. */
const STORY = 150;
/** A byline or a date is no longer. */
const SIGNATURE = 120;

/**
 * Boxes after the one with the headline that are built like it: of the same design, with a heading of the same rank
 * or one that leads to a page of its own, and with the same short line under it, a byline or a date. A story's
 * sections have no such line.
 */
function appended(outline: Outline, headline: Box | null): Box[] {
  const own = headline && signature(outline, headline);
  if (!headline || !own) return [];
  const found: Box[] = [];
  for (let at = headline; at.parent; at = at.parent) {
    if (at.prose < STORY) continue;
    for (const box of at.parent.children) {
      if (box.kind !== 'box' || box.order <= at.order || box.furniture || box.prose < STORY) continue;
      if (!isAlike(box, at) || !within(own.box, at)) continue;
      const heading = outline.headings.find((one) => one.weight > 0 && within(one, box));
      if (!heading || !(heading.tag === headline.tag || heading.linked > 0.8 * heading.weight)) continue;
      const other = signature(outline, heading);
      if (other && within(other.box, box) && isAlike(other.box, own.box)) found.push(box);
    }
  }
  return found;
}

/** The short line right under a heading. */
function signature({ lines }: Outline, heading: Box): Line | null {
  const line = lines[heading.end];
  return line && line.weight <= SIGNATURE && !/[.!?…。！？]$/u.test(line.text) && !/^h/.test(line.box.tag)
    ? line
    : null;
}

/** Of one design: the same element with the same first name. */
const isAlike = (one: Box, other: Box): boolean =>
  one.tag === other.tag && firstName(one) === firstName(other);

const firstName = ({ words }: Box): string => words.split(' ', 2)[1] ?? '';
