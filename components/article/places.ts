import type { HighlightPosition } from '../../lib/model/highlight.ts';

/** Ways between places in a drawn story and offsets into its blocks' text, by `data-block` and `data-start`. */

/** @returns the range of a passage; null where the story does not show it */
export function rangeOf(
  root: ParentNode,
  { block, start, end }: { block: number | string; start: number; end: number },
): Range | null {
  const element = root.querySelector(`[data-block="${block}"]`);
  if (!element) return null;
  const from = pointAt(element, start, 'start');
  const to = pointAt(element, end, 'end');
  if (!from || !to) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** @returns what a selection covers, block by block; the head of the story is no block */
export function positionsOf(root: ParentNode, range: Range): HighlightPosition[] {
  return [...root.querySelectorAll('[data-block]')].flatMap((element) => {
    const block = Number(element.getAttribute('data-block'));
    if (!Number.isInteger(block) || !range.intersectsNode(element)) return [];
    const start = element.contains(range.startContainer)
      ? offsetOf(element, range.startContainer, range.startOffset)
      : 0;
    const end = element.contains(range.endContainer)
      ? offsetOf(element, range.endContainer, range.endOffset)
      : Number.MAX_SAFE_INTEGER;
    return end > start ? [{ block, start, end }] : [];
  });
}

/** @returns the offset into the block's text of a place in the page */
function offsetOf(block: Element, node: Node, offset: number): number {
  const place = block.ownerDocument.createRange();
  place.setStart(node, offset);
  let found = 0;
  for (const run of runsIn(block)) {
    const whole = block.ownerDocument.createRange();
    whole.selectNodeContents(run);
    // Beyond this run already: the place is before it.
    if (whole.comparePoint(node, offset) < 0) break;
    if (whole.comparePoint(node, offset) === 0) {
      whole.setEnd(node, offset);
    }
    found = startOf(run) + whole.toString().length;
  }
  return found;
}

const startOf = (run: Element): number => Number(run.getAttribute('data-start'));

function runsIn(block: Element): Element[] {
  return [...block.querySelectorAll('[data-start]')];
}

/** The text node and offset of a place; a border between two runs belongs to the one that the range is in. */
function pointAt(block: Element, offset: number, side: 'start' | 'end'): [Text, number] | null {
  const runs = runsIn(block);
  const run = runs.findLast((one) => (side === 'start' ? startOf(one) <= offset : startOf(one) < offset));
  if (!run) return null;
  let left = offset - startOf(run);
  let last: Text | null = null;
  const walker = run.ownerDocument.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (side === 'start' ? left < node.length : left <= node.length) return [node, left];
    left -= node.length;
    last = node;
  }
  return last ? [last, last.length] : null;
}
