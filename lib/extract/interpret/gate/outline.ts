/** A cutting with its boxes, marks and lines linked to each other. What its page said of them is data; no element is left. */

import type { CutFrame, CutTime } from '../../cutting/cutting.ts';
import type { Block } from '../../cutting/tree.ts';

export interface Box extends Block<Box> {
  /** What its element declares. */
  readonly lang: string | null;
  readonly time: CutTime | null;
  /** It holds several things, one of them a heading, a picture, a link or a control. */
  readonly mixed: boolean;
  /** The authors' names, where each has a link or a mark of its own. */
  readonly people: readonly string[];
  /** Where it is a frame or a post. */
  readonly frame: CutFrame | null;
}

/** A run of text. */
export interface Line {
  readonly box: Box;
  readonly index: number;
  readonly pieces: readonly Piece[];
  /** All of it, white space collapsed. */
  readonly text: string;
  readonly weight: number;
  /** Weight of what stands inside links. */
  readonly linked: number;
}

/** The text of one text node with the inline elements around it. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

/** An inline element, linked to the one around it. */
export interface Mark {
  readonly tag: string;
  readonly parent: Mark | null;
  readonly words: string;
  /** Its class is a label's above a headline. */
  readonly kicker: boolean;
  /** Of a link, as the page has it. */
  readonly href: string | null;
  readonly time: CutTime | null;
  /** This element or one around it is a link. */
  readonly linked: boolean;
}

/** A picture, by the line before which it stands. */
export interface Picture {
  readonly box: Box;
  readonly line: number;
  /** Null where it cannot be the story's. */
  readonly src: string | null;
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Outline {
  readonly boxes: readonly Box[];
  readonly headings: readonly Box[];
  readonly lines: readonly Line[];
  readonly pictures: readonly Picture[];
}

/** @returns the words of an inline element and of those around it, up to the block. */
export function wordsIn(mark: Mark): string {
  let words = mark.words;
  let left = 10;
  for (let at = mark.parent; at && left > 0; at = at.parent, left--) words += at.words;
  return words;
}
