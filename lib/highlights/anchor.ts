import type { Block } from '../model/article.ts';
import type { Highlight, HighlightPosition } from '../model/highlight.ts';
import { blockText } from '../model/plain-text.ts';
import { findClosest } from './find-closest.ts';

/** What names a passage: its words, their neighbours, its place. */
export type Passage = Pick<Highlight, 'quotation' | 'prefix' | 'suffix' | 'position'>;

/** Characters kept on either side of a quotation. */
const NEIGHBOURS = 32;

/** A passage this unlike the quotation is another passage: more than a fifth of its letters differ. */
const MOST_CHANGED = 0.2;

/**
 * @param range offsets into `blockText` of one block, in any order
 * @returns the passage without the white space at its ends; null where no words are left
 */
export function describePassage(body: readonly Block[], range: HighlightPosition): Passage | null {
  const block = body[range.block];
  if (!block) return null;
  const text = blockText(block);
  const from = Math.max(0, Math.min(range.start, range.end));
  const to = Math.min(text.length, Math.max(range.start, range.end));
  const slice = text.slice(from, to);
  const quotation = slice.trim();
  if (!quotation) return null;
  const start = from + slice.indexOf(quotation);
  const end = start + quotation.length;
  return {
    quotation,
    prefix: text.slice(Math.max(0, start - NEIGHBOURS), start),
    suffix: text.slice(end, end + NEIGHBOURS),
    position: { block: range.block, start, end },
  };
}

/**
 * Finds a passage again in a story whose text may have changed since: first where it was, then word for word anywhere
 * (by its neighbours where it stands more than once), then slightly changed, near places first.
 *
 * @returns where it stands now; null where the story has it no more
 */
export function findPassage(body: readonly Block[], passage: Passage): HighlightPosition | null {
  const { quotation, position } = passage;
  if (!quotation) return null;
  const texts = body.map(blockText);
  const here = texts[position.block];
  if (here?.slice(position.start, position.end) === quotation) return position;
  return verbatim(texts, passage) ?? changed(texts, passage);
}

function verbatim(texts: readonly string[], passage: Passage): HighlightPosition | null {
  const { quotation } = passage;
  let best: { score: number; position: HighlightPosition } | null = null;
  for (const [block, text] of texts.entries()) {
    for (let start = text.indexOf(quotation); start >= 0; start = text.indexOf(quotation, start + 1)) {
      const position = { block, start, end: start + quotation.length };
      const score = neighbourhood(text, position, passage);
      if (!best || score > best.score) best = { score, position };
    }
  }
  return best?.position ?? null;
}

/** How well the neighbours fit, with a little for nearness: 0 to just over 2. */
function neighbourhood(text: string, at: HighlightPosition, { prefix, suffix, position }: Passage): number {
  const before = sharedEnd(text.slice(0, at.start), prefix) / Math.max(1, prefix.length);
  const after = sharedStart(text.slice(at.end), suffix) / Math.max(1, suffix.length);
  return before + after + 0.1 / (1 + Math.abs(at.block - position.block));
}

function changed(texts: readonly string[], passage: Passage): HighlightPosition | null {
  const { quotation, position } = passage;
  const allowed = Math.floor(quotation.length * MOST_CHANGED);
  if (allowed === 0) return null;
  let best: { errors: number; position: HighlightPosition } | null = null;
  const nearFirst = [...texts.keys()].sort(
    (a, b) => Math.abs(a - position.block) - Math.abs(b - position.block) || a - b,
  );
  for (const block of nearFirst) {
    const found = findClosest(texts[block] ?? '', quotation, best ? best.errors - 1 : allowed);
    if (found) best = { errors: found.errors, position: { block, start: found.start, end: found.end } };
    if (best?.errors === 0) break;
  }
  return best?.position ?? null;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
