/**
 * Finds a sentence in a page, whatever elements it runs through.
 */
import { offsetOf, squeeze, type TextNode, textNodes } from './text-nodes.ts';

/** Characters, without white space, that may stand in a page's sentence and not in ours: notes, labels, advertisements. */
const MOST_BETWEEN = 200;

/** A sentence is looked for in no more than so many places. */
const MOST_PLACES = 20;

/** Part of a text node, in characters without white space. */
interface Piece {
  at: TextNode;
  from: number;
  to: number;
  /** Whether other words of the page stand between it and the piece before. */
  apart: boolean;
}

/**
 * Extraction leaves out whole elements: what listeners alone are told, marks of notes, what was put between. So whole
 * text nodes inside the sentence may be passed over, and are in none of the ranges.
 *
 * @param root where to look
 * @param sentence in any white space; "…" or quotes must be as the page has them
 * @returns each place that has it, in the order of the page: its ranges, of which there are several where other words
 * stand between
 */
export function findText(root: Node, sentence: string): Range[][] {
  const wanted = squeeze(sentence);
  if (!wanted) return [];
  const nodes = textNodes(root);
  const places: Range[][] = [];
  for (let index = 0; index < nodes.length && places.length < MOST_PLACES; index++) {
    const text = nodes[index]?.text ?? '';
    let from = text.indexOf(wanted.charAt(0));
    while (from >= 0 && places.length < MOST_PLACES) {
      const pieces = matched(nodes, index, from, wanted);
      if (pieces) places.push(rangesOf(pieces));
      from = text.indexOf(wanted.charAt(0), pieces?.length === 1 ? from + wanted.length : from + 1);
    }
  }
  return places;
}

/** @returns the pieces that make up the sentence from this place on, or null */
function matched(nodes: TextNode[], index: number, from: number, wanted: string): Piece[] | null {
  const pieces: Piece[] = [];
  let done = 0;
  let between = 0;
  let apart = false;
  for (let i = index; i < nodes.length; i++) {
    const at = nodes[i];
    if (!at) return null;
    const start = i === index ? from : 0;
    const end = Math.min(at.text.length, start + wanted.length - done);
    if (wanted.startsWith(at.text.slice(start, end), done)) {
      pieces.push({ at, from: start, to: end, apart });
      apart = false;
      done += end - start;
      if (done === wanted.length) return pieces;
    } else {
      between += at.text.length;
      apart = true;
      if (i === index || between > MOST_BETWEEN) return null;
    }
  }
  return null;
}

function rangesOf(pieces: Piece[]): Range[] {
  const ranges: Range[] = [];
  for (const { at, from, to, apart } of pieces) {
    const { node } = at;
    const last = apart ? undefined : ranges.at(-1);
    const goesOn = last?.endContainer.getRootNode() === node.getRootNode();
    const range = (goesOn && last) || node.ownerDocument.createRange();
    if (range !== last) {
      range.setStart(node, offsetOf(node, from));
      ranges.push(range);
    }
    range.setEnd(node, offsetOf(node, to - 1) + 1);
  }
  return ranges;
}
