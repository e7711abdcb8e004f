import { isHeadingTag, measured } from '../../cutting/tree.ts';
import { type Box, type Line, type Mark, type Outline, wordsOf } from './outline.ts';

/** Nodes looked at before we stop and say so: bounded time on any page. Long reads have some 20,000. */
const MAX_NODES = 200_000;
/** Characters of text kept before we stop and say so. */
const MAX_TEXT = 3_000_000;

type Kind = 'inline' | 'skipped' | 'leaf';

const of = (kind: Kind, tags: string): [string, Kind][] => tags.split(' ').map((tag) => [tag, kind]);

/** What is no ordinary block. */
const KINDS = new Map([
  ...of(
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
      'span strike strong sub sup time tt u var wbr',
  ),
  ...of(
    'skipped',
    'script style noscript template head meta link title base object param source track option datalist select ' +
      'textarea input rp rt svg math canvas map area frame frameset progress meter',
  ),
  ...of('leaf', 'img iframe video audio embed hr amp-img amp-iframe'),
]);

/** Inline elements that stand for a block: the text of a picture inside a paragraph. */
const PICTURE_TEXT = /(?:^|[\s_-])(?:caption|(?:img|image|photo)[_-]?desc(?:r|ription)?)(?:$|[\s_-])/i;
const PICTURE_TEXT_TAG = /^(?:span|em|i|small)$/;
/** An empty inline element that stands for a line break. */
const BREAK = /(?:^|\s)(?:br|line-?break)(?:$|\s)/;
/** A sentence's end, an empty line, and a sentence: paragraphs of a text that is shown with its line breaks. */
const EMPTY_LINE = /(?<=[.!?…。！？।؟۔”"»」』)）])[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/;
const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|vh)(?:$|[\s_])/i;
/** Where the eye sees two parts of a heading, listeners are given a colon behind the first: it is kept. */
const isColonOf = (line: Line | null, node: Node): boolean =>
  /^:\s*$/.test(node.textContent ?? '') && /\S$/.test(line?.pieces.at(-1)?.text ?? '');

/** Characters from which a text node can hold more than one paragraph. */
const TWO_PARAGRAPHS = 120;

const paragraphsIn = (text: string): string[] | null =>
  /\n\s*\n/.test(text) ? text.split(EMPTY_LINE) : null;

/** Most text that is not blank shows so by its first character. */
function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** What is open on the way down; linked, since pages can be nested deeper than any call stack. */
interface Frame {
  outer: Frame | null;
  /** Next child to look at. */
  next: Node | null;
  /** Children that follow when `next` runs out: the light tree after the shadow tree. */
  light: Node | null;
  box: Box;
  mark: Mark | null;
  /** The box that ends with this frame. */
  closes: Box | null;
}

/**
 * Reads a document in one pass, without layout and without changing it. Open shadow trees are read where their
 * host stands. Stops at a fixed number of nodes or characters and marks the outline as truncated.
 */
export function readOutline(document: Document): Outline {
  const start = document.body ?? document.documentElement;
  const walk = new Walk(start);
  const { outline } = walk;
  let nodes = 0;
  let frame: Frame | null = {
    outer: null,
    next: start?.firstChild ?? null,
    light: null,
    box: outline.root,
    mark: null,
    closes: outline.root,
  };
  while (frame) {
    const node: Node | null = frame.next;
    if (!node || nodes >= MAX_NODES || walk.characters >= MAX_TEXT) {
      if (!node && frame.light) {
        frame.next = frame.light;
        frame.light = null;
        continue;
      }
      if (frame.closes) walk.leave(frame.closes);
      frame = frame.outer;
      continue;
    }
    frame.next = node.nextSibling;
    nodes++;
    const type = node.nodeType;
    if (isText(node, type)) walk.addText(node.data, frame);
    else if (isElement(node, type)) frame = walk.enter(node, frame);
  }
  return { ...outline, truncated: nodes >= MAX_NODES || walk.characters >= MAX_TEXT };
}

/** The outline as far as it is read, and the line to which text is added. */
class Walk {
  readonly outline: Omit<Outline, 'truncated'>;
  characters = 0;
  readonly #classes = new Map<string, string>();
  #open: Line | null = null;
  /** Line breaks since the last text. */
  #breaks = 0;

  constructor(start: Element) {
    const attributes = start?.getAttributeNames() ?? [];
    const root = makeBox(start, 'body', attributes, wordsOf(start, attributes, this.#classes), null, 0, 0);
    this.outline = { root, lines: [], boxes: [root], headings: [], pictures: [], fields: [] };
  }

  addText(text: string, { box, mark }: Frame): void {
    const blank = !startsWithLetter(text) && !/\S/.test(text);
    if (blank && !this.#open) return;
    if (!blank) {
      if (this.#breaks > 0 && this.#open && (this.#breaks > 1 || isOwnLine(this.#open, mark)))
        this.#closeLine();
      this.#breaks = 0;
    }
    this.characters += text.length;
    const parts = text.length > TWO_PARAGRAPHS && box.tag !== 'pre' ? paragraphsIn(text) : null;
    for (let i = 0; i < (parts?.length ?? 1); i++) {
      if (i > 0) this.#closeLine();
      const line = this.#open ?? this.#openLine(box);
      line.pieces.push({ text: (parts?.[i] ?? text).slice(0, MAX_TEXT), mark });
    }
  }

  /** @returns the frame to go on with: the element's own, or, where it is not gone into, the one it stands in */
  enter(element: Element, frame: Frame): Frame {
    const tag = element.localName;
    if (tag === 'br') {
      this.#breakLine();
      return frame;
    }
    const kind = KINDS.get(tag);
    if (kind === 'skipped') {
      if (tag === 'input' && asksForAddress(element)) this.outline.fields.push(frame.box);
      return frame;
    }
    const attributes = element.getAttributeNames();
    if (kind !== 'inline') return this.#enterBox(element, tag, attributes, frame);
    const named = attributes.includes('class') ? (element.getAttribute('class') ?? '') : '';
    if (named && !element.firstChild && BREAK.test(named)) {
      this.#breakLine();
      return frame;
    }
    if (named && PICTURE_TEXT.test(named) && PICTURE_TEXT_TAG.test(tag))
      return this.#enterBox(element, tag, attributes, frame);
    const next = element.firstChild;
    if (!next || isHidden(element, attributes)) return frame;
    if (named && FOR_SCREEN_READERS.test(named) && !isColonOf(this.#open, element)) return frame;
    const linked = frame.mark?.linked || (tag === 'a' && attributes.includes('href'));
    const mark: Mark = { element, attributes, tag, parent: frame.mark, linked };
    return { outer: frame, next, light: null, box: frame.box, mark, closes: null };
  }

  leave(box: Box): void {
    this.#closeLine();
    box.end = this.outline.lines.length;
    box.next = this.outline.boxes.length;
  }

  #enterBox(element: Element, tag: string, attributes: readonly string[], frame: Frame): Frame {
    const { lines, boxes, headings, pictures } = this.outline;
    const leaf = KINDS.get(tag) === 'leaf';
    if (!leaf || tag === 'hr') this.#closeLine();
    const words = wordsOf(element, attributes, this.#classes);
    const box = makeBox(element, tag, attributes, words, frame.box, lines.length, boxes.length);
    frame.box.children.push(box);
    boxes.push(box);
    if (leaf) {
      if (tag === 'img' || tag === 'amp-img') pictures.push({ box, line: lines.length });
      return frame;
    }
    if (isHeadingTag(tag)) headings.push(box);
    const shadow = element.shadowRoot?.firstChild ?? null;
    const light = (tag === 'slot' && !attributes.includes('name') && takeLight(frame)) || element.firstChild;
    if (!shadow && !light) return frame;
    return {
      outer: frame,
      next: shadow ?? light,
      light: shadow ? light : null,
      box,
      mark: frame.mark,
      closes: box,
    };
  }

  #openLine(box: Box): Line {
    const { lines } = this.outline;
    const line: Line = { kind: 'line', box, index: lines.length, pieces: [], text: '', weight: 0, linked: 0 };
    lines.push(line);
    box.children.push(line);
    this.#open = line;
    return line;
  }

  #breakLine(): void {
    this.#breaks++;
    this.#open?.pieces.push({ text: '\n', mark: null });
  }

  #closeLine(): void {
    this.#breaks = 0;
    const line = this.#open;
    if (!line) return;
    this.#open = null;
    const { text, weight, linked } = measured(line.pieces);
    line.text = text;
    line.weight = weight;
    line.linked = linked;
    if (text) return;
    line.box.children.splice(line.box.children.lastIndexOf(line), 1);
    this.outline.lines.pop();
  }
}

/** Seven parameters, and every field by its name: an object that is spread here costs a page a twelfth of its time. */
function makeBox(
  element: Element,
  tag: string,
  attributes: readonly string[],
  words: string,
  parent: Box | null,
  first: number,
  order: number,
): Box {
  return {
    kind: 'box',
    element,
    attributes,
    tag,
    parent,
    children: [],
    words,
    depth: parent ? parent.depth + 1 : 0,
    order,
    next: order + 1,
    first,
    end: first,
    prose: 0,
    weight: 0,
    linked: 0,
    furniture: isHidden(element, attributes) ? 'hidden' : null,
  };
}

/**
 * A single break ends a line that is set apart as a whole: `<b>Headline</b><br>By …`, as pages were written before
 * style sheets.
 */
function isOwnLine(line: Line, next: Mark | null): boolean {
  const first = line.pieces.find((piece) => piece.text !== '\n' && /\S/.test(piece.text))?.mark ?? null;
  const outer = outermost(first);
  if (!outer || !/^(?:b|strong|font|big|small)$/.test(outer.tag) || outermost(next) === outer) return false;
  return line.pieces.every((piece) => !/\S/.test(piece.text) || outermost(piece.mark) === outer);
}

function outermost(mark: Mark | null): Mark | null {
  let outer = mark;
  for (let left = 20; outer?.parent && left > 0; left--) outer = outer.parent;
  return outer;
}

function isHidden(element: Element, attributes: readonly string[]): boolean {
  const style = attributes.includes('style') ? element.getAttribute('style') : null;
  return (
    (attributes.includes('hidden') ||
      (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))) &&
    !isDisclosed(element)
  );
}

/** What a control right before it opens, as in a list of questions: the reader has it, at a click. */
function isDisclosed({ previousElementSibling: before }: Element): boolean {
  return (
    before !== null &&
    (before.hasAttribute('aria-expanded') || before.querySelector('[aria-expanded]') !== null)
  );
}

function asksForAddress(input: Element): boolean {
  const type = input.getAttribute('type');
  if (type !== null && type !== 'text') return type === 'email';
  return ['name', 'id', 'placeholder'].some((name) => /mail/i.test(input.getAttribute(name) ?? ''));
}

/** @returns what the nearest host around a slot holds, which is shown in the slot and nowhere else. */
function takeLight(slot: Frame): Node | null {
  for (let at: Frame | null = slot; at; at = at.outer) {
    const { light } = at;
    if (!light) continue;
    at.light = null;
    return light;
  }
  return null;
}

// The type is asked for once: there are tens of thousands of nodes.
const isText = (_: Node, type: number): _ is Text => type === 3;
const isElement = (_: Node, type: number): _ is Element => type === 1;
