import { type ElementMark, LONGEST_ELEMENT, MOST_ELEMENTS, type NamedElement } from '../model/site-rule.ts';

/** Elements whose texts are no story's. */
const APART = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'NAV', 'FOOTER', 'ASIDE', 'FORM', 'SVG']);
/** Between these, words do not run on. */
const BLOCK = /^(?:DIV|P|LI|UL|OL|H[1-6]|SECTION|ARTICLE|HEADER|TD|TR|DT|DD|FIGURE|FIGCAPTION|TIME|ADDRESS)$/;
/** Attributes by which templates name a part's job, beside `class` and `data-*`. */
const NAMING = ['itemprop', 'rel', 'property', 'id'];
/** Marked elements around one that are looked at. */
const AROUND = 4;
/** How far up they are looked for. */
const REACH = 30;
/** Marks of one element. */
const MARKS = 12;

/**
 * All elements of a page that have few words and a lasting name, for rules to choose from. It runs in the page: reads
 * text and attributes, runs no selector, changes nothing.
 * @returns in the order of the page; plain data
 */
export function namedElements(document: Document): NamedElement[] {
  const texts = shortTexts(document);
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element | null | undefined) => {
    if (!element) return 0;
    const known = numbers.get(element) ?? numbers.size + 1;
    numbers.set(element, known);
    return known;
  };
  const found: NamedElement[] = [];
  const walker = document.createTreeWalker(
    document.body ?? document.documentElement,
    NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node && found.length < MOST_ELEMENTS; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    const text = texts.get(node)?.replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const marks = marksOf(node);
    if (marks.length === 0) continue;
    found.push({
      tag: node.localName,
      marks,
      around: marksAround(node),
      text,
      time: timeOf(node)?.slice(0, 80) ?? null,
      parents: [numberOf(node.parentElement), numberOf(node.parentElement?.parentElement)],
    });
  }
  return found;
}

/** The text of each element that has no more of it than this; what stands apart from the story counts for nothing. */
function shortTexts(document: Document): Map<Element, string> {
  const texts = new Map<Element, string>();
  const long = new Set<Element>();
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  const apart = new Map<Element, boolean>();
  let before: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || standsApart(parent, apart)) continue;
    const block = blockOf(parent);
    const words = (block === before ? '' : ' ') + (node.nodeValue ?? '').replace(/\s+/g, ' ');
    before = block;
    // Whatever is around a long one is long, too.
    for (let at: Element | null = parent; at && !long.has(at); at = at.parentElement) {
      const text = (texts.get(at) ?? '') + words;
      if (text.length <= LONGEST_ELEMENT) texts.set(at, text);
      else {
        texts.delete(at);
        long.add(at);
      }
    }
  }
  return texts;
}

/** The block that text stands in; an inline element where none is near. */
function blockOf(element: Element): Element {
  let at = element;
  for (let left = REACH; left > 0 && at.parentElement && !BLOCK.test(at.tagName); left--)
    at = at.parentElement;
  return at;
}

/** @param known answers so far, so that a deep page is climbed once */
function standsApart(element: Element, known: Map<Element, boolean>): boolean {
  const climbed: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = known.get(at);
    climbed.push(at);
    answer = before ?? APART.has(at.tagName.toUpperCase());
    if (answer || before !== undefined) break;
  }
  for (const one of climbed) known.set(one, answer);
  return answer;
}

function marksAround(element: Element): ElementMark[] {
  const marks: ElementMark[] = [];
  let left = AROUND;
  let reach = REACH;
  for (let at = element.parentElement; at && left > 0 && reach > 0; at = at.parentElement) {
    const own = marksOf(at);
    if (own.length > 0) left--;
    reach--;
    marks.push(...own.slice(0, 40 - marks.length));
  }
  return marks;
}

function marksOf(element: Element): ElementMark[] {
  const marks: ElementMark[] = [];
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute)?.trim();
    if (value && isLasting(value)) marks.push({ attribute, value });
  }
  for (const { name, value } of element.attributes)
    if (/^data-[a-z0-9-]{1,40}$/.test(name) && isLasting(value)) marks.push({ attribute: name, value });
  for (const value of element.classList) if (isLasting(value)) marks.push({ attribute: 'class', value });
  return marks.slice(0, MARKS);
}

/** A word that a person chose: no number, no hash of a build ("css-1x9kq2", "Byline_name__xKqPz"). */
function isLasting(value: string): boolean {
  if (!/^[a-z][a-z_:-]{2,59}$/i.test(value) || /^(?:css|sc|jsx|svelte|emotion|astro)-/i.test(value))
    return false;
  const last = value.split(/[_:-]+/).at(-1) ?? '';
  const turns = last.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return !(last.length >= 5 && last.length <= 8 && (turns > 1 || !/[aeiouy]/i.test(last)));
}

function timeOf(element: Element): string | null {
  if (element.hasAttribute('datetime')) return element.getAttribute('datetime');
  if (/^date/i.test(element.getAttribute('itemprop') ?? '') && element.hasAttribute('content'))
    return element.getAttribute('content');
  for (const child of element.children)
    if (child.hasAttribute('datetime')) return child.getAttribute('datetime');
  return null;
}
