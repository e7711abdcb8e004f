import { findText } from './find-text.ts';
import { isShown, reveal } from './reveal.ts';
import { scrollTo } from './scroll-to.ts';

const HIGHLIGHT = 'lede-sentence';

/** How the mark looks; the background inserts it, since a page's own style sheets are not ours to touch. */
export const MARK_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd84d; color: #1a1a1a; }`;

/** Takes back the listeners of the mark that is shown. */
let forget: (() => void) | null = null;

/**
 * Scrolls to a sentence and marks it, until the reader presses Escape or clicks in the page a second time: the first
 * click may be the one that closes the popup. The page's tree is left as it is, but for closed parts around the
 * sentence, which are opened: the mark is a CSS highlight, or, where the browser has none, the selection.
 * @returns whether the page shows the sentence
 */
export function markSentence(document: Document, sentence: string): boolean {
  const places = findText(document.body, sentence);
  const shown = ([first]: Range[]) => first !== undefined && isShown(first);
  let ranges = places.find(shown);
  if (!ranges) {
    for (const [first] of places) if (first) reveal(first.startContainer);
    ranges = places.find(shown);
  }
  const [first] = ranges ?? [];
  if (!ranges || !first) return false;
  scrollTo(first);
  if (!('highlights' in CSS)) {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(first);
    return true;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  forget?.();
  forget = untilDismissed(document, () => CSS.highlights.delete(HIGHLIGHT));
  return true;
}

/** @returns how not to wait for it any longer */
function untilDismissed(document: Document, unmark: () => void): () => void {
  const waiting = new AbortController();
  const options = { capture: true, passive: true, signal: waiting.signal };
  let clicks = 0;
  const done = () => {
    waiting.abort();
    unmark();
  };
  document.addEventListener('pointerdown', () => ++clicks === 2 && done(), options);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && done(), options);
  return () => waiting.abort();
}
