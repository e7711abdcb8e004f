/**
 * The page as the extractor sees it: a light tree of boxes (block elements) and lines (runs of text between two
 * block boundaries or paragraph breaks), read once from the live document and never written back.
 */

/** A block element. */
export interface Box {
  readonly kind: 'box';
  readonly element: Element;
  /** Local name, lower case. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly children: (Box | Line)[];
  /** Class, id, role, itemprop and test ids as lower-case words between spaces and hyphens: " article-body main ". */
  readonly words: string;
  /** Levels below the root. */
  readonly depth: number;
  /** Place in the page's order of boxes, and that of the first box after this one's end. */
  readonly order: number;
  next: number;
  /** Number of the first line inside and of the first line after it: `page.lines.slice(first, end)`. */
  readonly first: number;
  end: number;
  /** Weight of the running text inside that no furniture holds. */
  prose: number;
  /** Weight of all text inside, and of the part that is linked. */
  weight: number;
  linked: number;
  /** Why nothing in here belongs to the story; null where it may. */
  furniture: string | null;
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
  /** Our own limit was reached: the page goes on after what is here. */
  readonly truncated: boolean;
}

/** @returns whether the box is `ancestor` or stands inside it. */
export function within(box: Box | null, ancestor: Box): boolean {
  return box !== null && box.order >= ancestor.order && box.order < ancestor.next;
}

/** @returns the nearest box, from this one outwards, that fits; null where none does. */
export function closest(box: Box | null, fits: (box: Box) => boolean): Box | null {
  for (let at = box; at; at = at.parent) if (fits(at)) return at;
  return null;
}

/** @returns the text of a box, one line of text a line. */
export function textOf(outline: Outline, box: Box): string {
  return outline.lines
    .slice(box.first, box.end)
    .map((line) => line.text)
    .join('\n');
}

const WORD_ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'data-testid', 'data-component'];

/** @returns what an element's author called it, as lower-case words: class, id, role, itemprop, test ids. */
export function wordsOf(element: Element, attributes: readonly string[] = WORD_ATTRIBUTES): string {
  if (!element.hasAttributes()) return ' ';
  let words = '';
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value) words += ` ${value}`;
  }
  if (!words) return ' ';
  if (!/[A-Z_:/.]/.test(words)) return `${words} `;
  return ` ${words
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:/.]+/g, '-')} `;
}

/** @returns the words of an inline element and of those around it, up to the block. */
export function wordsIn(mark: Mark): string {
  let words = wordsOf(mark.element);
  let left = 10;
  for (let at = mark.parent; at && left > 0; at = at.parent, left--) words += wordsOf(at.element);
  return words;
}
