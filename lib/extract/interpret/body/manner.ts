/** How this story sets its paragraphs, learnt from the page itself: what differs from it is probably no paragraph. */

import { proseWeight } from '../../cutting/prose.ts';
import { closest, isHeadingTag, within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';

export interface Manner {
  /** Most of the running text stands in `<p>`: short text elsewhere is a label. */
  inParagraphs: boolean;
  /**
   * No news, and set in sections, as guides, comparisons and references are: their boxes, lists and labels belong to
   * the text, where a news story has promos and service boxes in those places.
   */
  isGuide: boolean;
  /** The box in which most paragraphs stand. */
  isHome: (box: Box) => boolean;
}

/** Share of the running text from which a container, or all that look like it, is where the story's paragraphs live. */
const HOME_SHARE = 0.2;

/** Subheadings from which a text is set in sections. */
const SECTIONS = 4;

/**
 * @param core the story's box
 * @param isNews whether the page's data says that it is news
 */
export function mannerOf(outline: Outline, core: Box, isNews: boolean): Manner {
  const containers = new Map<Box, number>();
  let total = 0;
  let inP = 0;
  for (const line of outline.lines.slice(core.first, core.end)) {
    const prose = line.box.furniture ? 0 : proseWeight(line);
    if (!prose) continue;
    total += prose;
    if (closest(line.box, (box) => box.tag === 'p')) inP += prose;
    const container = containerOf(line);
    containers.set(container, (containers.get(container) ?? 0) + prose);
  }
  const homes = new Map<string, number>();
  for (const [box, prose] of containers) homes.set(styleOf(box), (homes.get(styleOf(box)) ?? 0) + prose);
  // Paragraphs share their containers, and several rules ask for each.
  const known = new Map<Box, boolean>();
  const isHome = (box: Box): boolean =>
    within(core, box) || (homes.get(styleOf(box)) ?? 0) >= HOME_SHARE * total;
  return {
    inParagraphs: inP > 0.7 * total,
    isGuide: !isNews && subheadings(outline, core) >= SECTIONS,
    isHome: (box) => {
      const home = known.get(box) ?? isHome(box);
      known.set(box, home);
      return home;
    },
  };
}

const subheadings = ({ headings }: Outline, core: Box): number =>
  headings.filter((box) => box.tag !== 'h1' && box.weight > 0 && !box.furniture && within(box, core)).length;

/** @returns what tells boxes of one design from others. */
export const styleOf = (box: Box): string => `${box.tag}${box.words}`;

/** Elements of running text, each of which is a part of one place. */
const TEXT_TAGS: ReadonlySet<string> = new Set(
  'p ul ol li dl dt dd blockquote table tbody thead tr td th pre center'.split(' '),
);

/** @returns the box whose children are the story's paragraphs, seen from one of them. */
export function containerOf(line: Line): Box {
  const single = line.box.end - line.box.first <= 1;
  let at: Box = single && line.box.parent ? line.box.parent : line.box;
  while (at.parent && (TEXT_TAGS.has(at.tag) || isHeadingTag(at.tag))) at = at.parent;
  return at;
}

/**
 * @returns the outermost box around a line that stands inside the story without being one of the places where its
 *   paragraphs live (an info box, a teaser, a notice); null where there is none
 */
export function insetOf(line: Line, core: Box, manner: Manner): Box | null {
  let inset: Box | null = null;
  for (let at: Box | null = containerOf(line); at && at !== core && within(at, core); at = at.parent) {
    if (manner.isHome(at)) return inset;
    inset = at;
  }
  return inset;
}
