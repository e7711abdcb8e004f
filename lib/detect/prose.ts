import type { Reason } from '../model/verdict.ts';

/** Paragraphs and line breaks looked at: the opening of a long page says enough. */
const MOST = 100;
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
/** Part of a page's prose that its main block has at least. */
const MAIN = 0.7;

/** @returns what the mass of prose against links says: by paragraphs, or where there are none by line breaks */
export function readProse(document: Document): Reason[] {
  // Paragraphs of one story stand in several boxes, so they are counted for the box around their own.
  const byParagraph = weigh(document, 'p', (paragraph) => paragraph.parentElement?.parentElement);
  // Old layouts tell paragraphs apart by line breaks: the box around a break is the text, and counts once.
  return byParagraph.length > 0 ? byParagraph : weigh(document, 'br', (box) => box);
}

function weigh(
  document: Document,
  tag: 'p' | 'br',
  blockOf: (source: Element) => Element | null | undefined,
): Reason[] {
  const weights = new Map<Element, number>();
  const elements = document.getElementsByTagName(tag);
  let all = 0;
  let best = 0;
  let densest: Element | undefined;
  let last: Element | null = null;
  for (let index = 0; index < MOST && best < LONG * 2; index++) {
    const element = elements[index];
    const source = tag === 'p' ? element : element?.parentElement;
    if (!source) break;
    const block = blockOf(source);
    const text = source.textContent ?? '';
    if (source === last || !block || text.length * DENSE < SHORTEST) continue;
    last = source;
    let links = 0;
    for (const link of source.querySelectorAll('a')) links += link.textContent?.length ?? 0;
    const length = (text.length - links) * (DENSE_SCRIPT.test(text) ? DENSE : 1);
    if (length < SHORTEST || links > text.length * LINKS) continue;
    all += length;
    const weight = (weights.get(block) ?? 0) + length;
    weights.set(block, weight);
    if (weight > best) {
      best = weight;
      densest = block;
    }
  }
  const seen: Reason[] = [];
  if (best >= STORY && best > all * MAIN) seen.push('prose');
  if (best >= LONG) seen.push('long-prose');
  if (best >= STORY / 2 && densest?.closest('article,:has(>article>p)')) seen.push('prose-article');
  return seen;
}
