import type { Reason } from '../model/verdict.ts';

/** Paragraphs and line breaks looked at: the opening of a long page says enough. */
const MOST = 40;
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
  const seen = weigh(first(document, 'p'), (paragraph) => paragraph.parentElement?.parentElement);
  if (seen[0]) return seen;
  // Old layouts tell paragraphs apart by line breaks: the box around a break is the text.
  return weigh(new Set(first(document, 'br').map((line) => line.parentElement)), (box) => box);
}

function first(document: Document, tag: string): Element[] {
  // A live collection costs twice as much.
  return Array.prototype.slice.call(document.querySelectorAll(tag), 0, MOST);
}

function weigh(
  sources: Iterable<Element | null>,
  blockOf: (source: Element) => Element | null | undefined,
): Reason[] {
  const weights = new Map<Element, number>();
  let all = 0;
  let best = 0;
  let within: Element | undefined;
  for (const source of sources) {
    const text = source?.textContent ?? '';
    const block = source && text.length * DENSE > SHORTEST && blockOf(source);
    if (!block) continue;
    let links = 0;
    if (source.firstElementChild) {
      for (const link of source.querySelectorAll('a')) links += link.textContent.length;
    }
    const length = (text.length - links) * (DENSE_SCRIPT.test(text.slice(0, SHORTEST)) ? DENSE : 1);
    if (length < SHORTEST || links > text.length * LINKS) continue;
    all += length;
    const weight = (weights.get(block) ?? 0) + length;
    weights.set(block, weight);
    if (weight > best) {
      best = weight;
      within = source;
    }
    if (best > LONG * 2) break;
  }
  const seen: Reason[] = [];
  if (best >= STORY && best > all * MAIN) seen.push('prose');
  if (best >= LONG) seen.push('long-prose');
  if (best >= STORY / 2 && within?.closest('article')) seen.push('prose-article');
  return seen;
}
