import type { HighlightPosition } from '../../lib/model/highlight.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { selectedPositions } from './selection-bar.tsx';

/**
 * Marks what is selected, and lets the selection go.
 * @param write whether its note is opened
 */
export function highlightSelected(
  page: HTMLElement | null,
  { highlights }: ReaderStory,
  write: boolean,
): void {
  const ranges = selectedPositions(page);
  if (!highlights || ranges.length === 0) return;
  void highlights.add(ranges, { write });
  getSelection()?.removeAllRanges();
}

/** Copies what is selected as a quotation, with its source. */
export function quoteSelected(page: HTMLElement | null, story: ReaderStory): void {
  const words = selectedPositions(page).map(({ block, start, end }) => {
    const selected = story.article.body[block];
    return selected ? blockText(selected).slice(start, end) : '';
  });
  if (words.length > 0) void story.quote(words.join(' '));
}

/** Reads aloud from the sentence on that has this place; from the beginning where none has. */
export function listenFrom({ listen }: ReaderStory, from: HighlightPosition): void {
  const at = listen.script.findIndex(
    ({ place }) =>
      typeof place.block === 'number' &&
      (place.block > from.block || (place.block === from.block && place.end > from.start)),
  );
  listen.play(Math.max(0, at));
}
