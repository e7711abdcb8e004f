import type { Reason } from '../model/verdict.ts';

/** Paragraphs looked at: the opening of a long page says enough. */
const MOST_PARAGRAPHS = 80;
/** Line breaks looked at. */
const MOST_BREAKS = 400;
/** Shortest paragraph that counts as prose, in characters. */
const SHORTEST = 60;
/** One character of Chinese, Japanese or Korean says as much as this many letters. */
const DENSE = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** Largest part of a paragraph that links may take. */
const LINKS = 0.4;
/** Characters from which a block of prose can be a story, and from which it is a long one. */
const STORY = 800;
const LONG = 2_000;
/** Characters after which nothing can change any more. */
const ENOUGH = 3_000;
/** Part of a page's prose that its main block has at least. */
const MAIN = 0.7;

/** @returns what the mass of prose against links says: by paragraphs, or where there are none by line breaks */
export function readProse(document: Document): Reason[] {
  // Paragraphs of one story stand in several boxes, so they are counted for the box around their own.
  const byParagraph = weigh(document.getElementsByTagName('p'), MOST_PARAGRAPHS, (paragraph) => [
    paragraph,
    paragraph.parentElement?.parentElement,
  ]);
  if (byParagraph) return byParagraph;
  // Boxes whose paragraphs are told apart by line breaks, as old layouts do.
  const boxes = new Set<Element | null>();
  const byBreak = weigh(document.getElementsByTagName('br'), MOST_BREAKS, ({ parentElement: box }) => {
    if (!box || boxes.has(box)) return [];
    boxes.add(box);
    return [box, box];
  });
  return byBreak ?? [];
}

type Pick = (element: Element) => [text?: Element, block?: Element | null | undefined];

/** Sums prose by block, until it is enough. @returns null where no block has so much that it could be a story */
function weigh(elements: HTMLCollectionOf<Element>, most: number, pick: Pick): Reason[] | null {
  const weights = new Map<Element, number>();
  let all = 0;
  let best = 0;
  let densest: Element | null = null;
  let dense = 0;
  for (let index = 0; index < most && best < ENOUGH; index++) {
    const element = elements[index];
    if (!element) break;
    const [source, block] = pick(element);
    const text = source?.textContent;
    if (!source || !block || !text || text.length * DENSE < SHORTEST) continue;
    dense ||= DENSE_SCRIPT.test(text) ? DENSE : 1;
    const links = linked(source);
    const length = (text.length - links) * dense;
    if (length < SHORTEST || links > text.length * LINKS) continue;
    const weight = (weights.get(block) ?? 0) + length;
    weights.set(block, weight);
    all += length;
    if (weight > best) {
      best = weight;
      densest = block;
    }
  }
  if (!densest || best < STORY / 2) return null;
  const seen: Reason[] = [];
  if (best >= STORY && best > all * MAIN) seen.push('prose');
  if (best >= LONG) seen.push('long-prose');
  if (densest.closest('article') || densest.querySelector('article > p')) seen.push('prose-in-article');
  return seen;
}

function linked(element: Element): number {
  let length = 0;
  if (element.firstElementChild) {
    for (const link of element.querySelectorAll('a')) length += link.textContent?.length ?? 0;
  }
  return length;
}
