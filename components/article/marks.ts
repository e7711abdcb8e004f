import type { Inline } from '../../lib/model/article.ts';
import type { HighlightColour, HighlightId } from '../../lib/model/highlight.ts';
import { inlineText } from '../../lib/model/plain-text.ts';

/** A passage of one block that is shown marked; offsets into the block's text. */
export interface Mark {
  id: HighlightId;
  start: number;
  end: number;
  colour: HighlightColour;
  noted: boolean;
}

/** Text between two borders of marks, with the mark that covers it. */
export interface Piece {
  text: string;
  mark: Mark | null;
}

/**
 * @param start where the text begins in its block
 * @returns the text cut at the borders of marks; where marks overlap, the later one is seen
 */
export function cut(text: string, start: number, marks: readonly Mark[]): Piece[] {
  const end = start + text.length;
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  if (touching.length === 0) return [{ text, mark: null }];
  const borders = new Set([start, end]);
  for (const mark of touching) {
    borders.add(Math.max(start, mark.start));
    borders.add(Math.min(end, mark.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => ({
    text: text.slice(from - start, (sorted[index + 1] ?? end) - start),
    mark: touching.findLast((mark) => mark.start <= from && mark.end > from) ?? null,
  }));
}

/** @returns where each part of a run begins, from where the run begins */
export function partStarts(text: readonly Inline[], start: number): number[] {
  let at = start;
  return text.map((part) => {
    const own = at;
    at += typeof part === 'string' ? part.length : inlineText(part.text).length;
    return own;
  });
}
