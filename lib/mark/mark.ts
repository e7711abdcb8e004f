import { findText } from './find-text.ts';

const HIGHLIGHT = 'lede-sentence';

/** How the mark looks; the background inserts it, since a page's own style sheets are not ours to touch. */
export const MARK_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd84d; color: #1a1a1a; }`;

/**
 * Scrolls to a sentence and marks it. The page's tree is left as it is: the mark is a CSS highlight, or, where the
 * browser has none, the selection.
 * @returns whether the sentence was found
 */
export function markSentence(document: Document, sentence: string): boolean {
  const range = findText(document.body, sentence);
  if (!range) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: still ? 'auto' : 'smooth',
  });
  if (!('highlights' in CSS)) {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return true;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  return true;
}
