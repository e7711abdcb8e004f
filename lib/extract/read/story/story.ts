/** Which part of the page is the story: the run of paragraphs that hangs together, near the headline. */

import { within } from '../../cutting/tree.ts';
import type { Box, Outline } from '../page/outline.ts';
import { isNamedStory } from './furniture.ts';

export interface Story {
  /** The box that holds the paragraphs. */
  core: Box;
  /** The box that also holds headline, byline and what belongs to them. */
  scope: Box;
  /** 0 to 1: how much better the core is than the rest of the page. */
  confidence: number;
}

/** A child with this share of its parent's running text is the place to look further down. */
const MAIN_SHARE = 0.75;

/**
 * @param outline furniture already marked
 * @param headline where the page prints the story's headline, if it does
 * @returns the story's place, or null where the page has no running text
 */
export function findStory(outline: Outline, headline: Box | null): Story | null {
  if (outline.root.prose === 0) return null;
  const core = descend(outline.root);
  const scope = scopeOf(core, headline);
  return {
    core,
    scope,
    confidence: Math.min(1, core.prose / Math.max(1, outline.root.prose)) * lengthTrust(core),
  };
}

function lengthTrust(core: Box): number {
  return Math.min(1, core.prose / 600);
}

function descend(root: Box): Box {
  let at = root;
  for (;;) {
    if (isNamedStory(at) && at !== root && at.prose > MAIN_SHARE * root.prose) {
      const inner = mainChild(at, 0.95);
      if (!inner) return at;
      at = inner;
      continue;
    }
    const child = mainChild(at, MAIN_SHARE);
    if (!child || isParagraph(child) || isList(child)) return at;
    at = child;
  }
}

function mainChild(box: Box, share: number): Box | null {
  for (const child of box.children)
    if (child.kind === 'box' && !child.furniture && child.prose >= share * box.prose) return child;
  return null;
}

/** A list is a part of the text, even where it is nearly all of it. */
const isList = (box: Box): boolean => /^(?:ul|ol|dl)$/.test(box.tag);

const isParagraph = (box: Box): boolean =>
  /^(?:p|li|h[1-6]|td|blockquote|pre|dd)$/.test(box.tag) && box.end - box.first <= 1;

/** Climbs from the core to the box with the headline, but not past one that holds another story's worth of text. */
function scopeOf(core: Box, headline: Box | null): Box {
  let scope = core;
  for (let at: Box | null = core; at; at = at.parent) {
    if (headline && within(headline, at)) return at;
    if (at.tag === 'article' || at.tag === 'main') scope = at;
  }
  return scope;
}
