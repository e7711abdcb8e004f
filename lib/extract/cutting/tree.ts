/** What boxes and lines are on both sides of the cut: in the page, with their elements, and behind it, without. */
import { weight } from '../../text/weight.ts';
import { collapse } from '../../text/whitespace.ts';

/** A block element. */
export interface Block<Self> {
  /** Local name, lower case. */
  readonly tag: string;
  readonly parent: Self | null;
  /** Class, id, role, itemprop and test ids as lower-case words between spaces and hyphens: " article-body main ". */
  readonly words: string;
  /** Levels below the root. */
  readonly depth: number;
  /** Place in the order of boxes, and that of the first box after this one's end. */
  readonly order: number;
  next: number;
  /** Number of the first line inside and of the first line after it: `outline.lines.slice(first, end)`. */
  first: number;
  end: number;
  /** Weight of the running text inside that no furniture holds. */
  prose: number;
  /** Weight of all text inside, and of the part that is linked. */
  weight: number;
  linked: number;
  /** Why nothing in here belongs to the story; null where it may. */
  furniture: string | null;
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** @returns whether an element of this name is a heading: asked of every box and line, for which an expression is dear. */
export const isHeadingTag = (tag: string): boolean => HEADINGS.has(tag);

/** @returns whether the box is `ancestor` or stands inside it. */
export function within(
  box: { readonly order: number } | null,
  ancestor: { readonly order: number; next: number },
): boolean {
  return box !== null && box.order >= ancestor.order && box.order < ancestor.next;
}

/** @returns the nearest box, from this one outwards, that fits; null where none does. */
export function closest<B extends { readonly parent: B | null }>(
  box: B | null,
  fits: (box: B) => boolean,
): B | null {
  for (let at = box; at; at = at.parent) if (fits(at)) return at;
  return null;
}

/**
 * @returns the nearest box, from this one outwards, whose names have one of these words, among those no heavier than
 *   `most`; null where none has
 */
export function closestNamed<B extends { readonly parent: B | null; readonly words: string; weight: number }>(
  box: B | null,
  words: RegExp,
  most: number,
): B | null {
  // Boxes around are no lighter.
  for (let at = box; at && at.weight <= most; at = at.parent)
    if (at.words !== ' ' && words.test(at.words)) return at;
  return null;
}

/** @returns the text of a box, one line of text a line. */
export function textOf(
  { lines }: { lines: readonly { text: string }[] },
  { first, end }: { first: number; end: number },
): string {
  return lines
    .slice(first, end)
    .map((line) => line.text)
    .join('\n');
}

/**
 * @param pieces the texts of a line's text nodes, each with the innermost inline element around it
 * @returns all of it, white space collapsed; its weight; and the weight of what stands inside links
 */
export function measured(pieces: readonly { text: string; mark: { linked: boolean } | null }[]): {
  text: string;
  weight: number;
  linked: number;
} {
  let whole = '';
  let inLinks = '';
  for (const piece of pieces) {
    whole += piece.text;
    if (piece.mark?.linked) inLinks += piece.text;
  }
  const text = collapse(whole);
  const all = weight(text);
  // Most lines have no link, and most of the others nothing else.
  const linked =
    inLinks === '' ? 0 : inLinks.length === whole.length ? all : Math.min(all, weight(collapse(inLinks)));
  return { text, weight: all, linked };
}
