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
  const words = selectedWords(page, story);
  if (words.length > 0) void story.quote(words.join(' '));
}

/** Copies a link to what is selected; to its first paragraph, since browsers look for words within one. */
export function linkSelected(page: HTMLElement | null, story: ReaderStory): void {
  const first = selectedWords(page, story).find((words) => words.trim() !== '');
  if (first) void story.link(first);
}

/** By paragraph. */
const selectedWords = (page: HTMLElement | null, { article }: ReaderStory): string[] =>
  selectedPositions(page).map(({ block, start, end }) => {
    const selected = article.body[block];
    return selected ? blockText(selected).slice(start, end) : '';
  });

/** Reads aloud from the sentence on that has this place; from the beginning where none has. */
export function listenFrom({ listen }: ReaderStory, from: HighlightPosition): void {
  const at = listen.script.findIndex(
    ({ place }) =>
      typeof place.block === 'number' &&
      (place.block > from.block || (place.block === from.block && place.end > from.start)),
  );
  listen.play(Math.max(0, at));
}
