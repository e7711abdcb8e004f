import { isHeadingTag, measured } from '../../cutting/tree.ts';
import { type Box, type Line, type Mark, type Outline, type Picture, wordsOf } from './outline.ts';

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
  const classes = new Map<string, string>();
  const own = start?.getAttributeNames() ?? [];
  const root = makeBox(start, 'body', own, wordsOf(start, own, classes), null, 0, 0);
  const outline = {
    root,
    lines: [] as Line[],
    boxes: [root],
    headings: [] as Box[],
    pictures: [] as Picture[],
    fields: [] as Box[],
  };
  let open: Line | null = null;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  const closeLine = (): void => {
    breaks = 0;
    if (!open) return;
    const { text, weight, linked } = measured(open.pieces);
    open.text = text;
    open.weight = weight;
    open.linked = linked;
    if (!text) {
      open.box.children.splice(open.box.children.lastIndexOf(open), 1);
      outline.lines.pop();
    }
    open = null;
  };

  const breakLine = (): void => {
    breaks++;
    if (open) open.pieces.push({ text: '\n', mark: null });
  };

  let frame: Frame | null = {
    outer: null,
    next: start?.firstChild ?? null,
    light: null,
    box: root,
    mark: null,
    closes: root,
  };
  while (frame) {
    const node: Node | null = frame.next;
    if (!node || nodes >= MAX_NODES || characters >= MAX_TEXT) {
      if (!node && frame.light) {
        frame.next = frame.light;
        frame.light = null;
        continue;
      }
      if (frame.closes) {
        closeLine();
        frame.closes.end = outline.lines.length;
        frame.closes.next = outline.boxes.length;
      }
      frame = frame.outer;
      continue;
    }
    frame.next = node.nextSibling;
    nodes++;
    const type = node.nodeType;
    if (isText(node, type)) {
      const text = node.data;
      const blank = !startsWithLetter(text) && !/\S/.test(text);
      if (blank && !open) continue;
      if (!blank && breaks > 0 && open && (breaks > 1 || isOwnLine(open, frame.mark))) closeLine();
      if (!blank) breaks = 0;
      characters += text.length;
      const parts = text.length > TWO_PARAGRAPHS && frame.box.tag !== 'pre' ? paragraphsIn(text) : null;
      for (let i = 0; i < (parts?.length ?? 1); i++) {
        if (i > 0) closeLine();
        if (!open) {
          open = {
            kind: 'line',
            box: frame.box,
            index: outline.lines.length,
            pieces: [],
            text: '',
            weight: 0,
            linked: 0,
          };
          outline.lines.push(open);
          frame.box.children.push(open);
        }
        open.pieces.push({ text: (parts?.[i] ?? text).slice(0, MAX_TEXT), mark: frame.mark });
      }
      continue;
    }
    if (!isElement(node, type)) continue;
    const tag = node.localName;
    if (tag === 'br') {
      breakLine();
      continue;
    }
    const kind = KINDS.get(tag);
    if (kind === 'skipped') {
      if (tag === 'input' && asksForAddress(node)) outline.fields.push(frame.box);
      continue;
    }
    const attributes = node.getAttributeNames();
    const named = kind === 'inline' && attributes.includes('class') ? (node.getAttribute('class') ?? '') : '';
    if (named && !node.firstChild && BREAK.test(named)) {
      breakLine();
      continue;
    }
    if (kind === 'inline' && !(named && PICTURE_TEXT.test(named) && PICTURE_TEXT_TAG.test(tag))) {
      const first = node.firstChild;
      if (!first || isHidden(node, attributes)) continue;
      if (named && FOR_SCREEN_READERS.test(named) && !isColonOf(open, node)) continue;
      const linked: boolean = frame.mark?.linked || (tag === 'a' && attributes.includes('href'));
      const mark: Mark = { element: node, attributes, tag, parent: frame.mark, linked };
      frame = { outer: frame, next: first, light: null, box: frame.box, mark, closes: null };
      continue;
    }
    const leaf = kind === 'leaf';
    if (!leaf || tag === 'hr') closeLine();
    const words = wordsOf(node, attributes, classes);
    const box = makeBox(node, tag, attributes, words, frame.box, outline.lines.length, outline.boxes.length);
    frame.box.children.push(box);
    outline.boxes.push(box);
    if (leaf) {
      if (tag === 'img' || tag === 'amp-img') outline.pictures.push({ box, line: outline.lines.length });
      continue;
    }
    if (isHeadingTag(tag)) outline.headings.push(box);
    const shadow = node.shadowRoot?.firstChild ?? null;
    const light = (tag === 'slot' && !attributes.includes('name') && takeLight(frame)) || node.firstChild;
    if (!shadow && !light) continue;
    frame = {
      outer: frame,
      next: shadow ?? light,
      light: shadow ? light : null,
      box,
      mark: frame.mark,
      closes: box,
    };
  }
  return { ...outline, truncated: nodes >= MAX_NODES || characters >= MAX_TEXT };
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
