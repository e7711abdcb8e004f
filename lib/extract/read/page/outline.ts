/**
 * The page as it is read: a light tree of boxes (block elements) and lines (runs of text between two block
 * boundaries or paragraph breaks), read once from the live document and never written back.
 */
import type { Block } from '../../cutting/tree.ts';

/** A block element. */
export interface Box extends Block<Box> {
  readonly kind: 'box';
  readonly element: Element;
  /** Names of the element's attributes. */
  readonly attributes: readonly string[];
  readonly children: (Box | Line)[];
}

/** A run of text. */
export interface Line {
  readonly kind: 'line';
  readonly box: Box;
  readonly index: number;
  readonly pieces: Piece[];
  /** All of it, white space collapsed. */
  text: string;
  weight: number;
  /** Weight of what stands inside links. */
  linked: number;
}

/** The text of one text node with the inline elements around it. */
export interface Piece {
  text: string;
  readonly mark: Mark | null;
}

/** An inline element, linked to the one around it. */
export interface Mark {
  readonly element: Element;
  /** Names of the element's attributes. */
  readonly attributes: readonly string[];
  readonly tag: string;
  readonly parent: Mark | null;
  /** This element or one around it is a link. */
  readonly linked: boolean;
}

/** A picture, by the line before which it stands. */
export interface Picture {
  readonly box: Box;
  readonly line: number;
}

export interface Outline {
  readonly root: Box;
  readonly lines: Line[];
  readonly boxes: Box[];
  readonly headings: Box[];
  readonly pictures: Picture[];
  /** Boxes in which a field asks for an address of electronic mail. */
  readonly fields: Box[];
  /** Our own limit was reached: the page goes on after what is here. */
  readonly truncated: boolean;
}

const NAMING = new Set(['class', 'id', 'itemprop', 'role', 'data-testid', 'data-component']);

/**
 * @param attributes the element's, or those of them that count
 * @param known what the page's classes say, of those read before: the boxes of a list share theirs
 * @returns what an element's author called it, as lower-case words: class, id, role, itemprop, test ids
 */
export function wordsOf(
  element: Element,
  attributes: readonly string[],
  known: Map<string, string> = new Map(),
): string {
  let words = '';
  let onlyClass: string | null = null;
  for (const name of attributes) {
    const value = NAMING.has(name) && element.getAttribute(name);
    if (!value) continue;
    onlyClass = name === 'class' && !words ? value : null;
    // A class says more than an id.
    words = name === 'class' ? ` ${value}${words}` : `${words} ${value}`;
  }
  if (!words) return ' ';
  if (onlyClass === null) return inWords(words);
  const said = known.get(onlyClass) ?? inWords(words);
  known.set(onlyClass, said);
  return said;
}

function inWords(names: string): string {
  if (!/[A-Z_:/.]/.test(names)) return `${names} `;
  return ` ${names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:/.]+/g, '-')} `;
}
