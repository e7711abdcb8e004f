import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { rangeOf } from '../article/places.ts';

/**
 * Shows what is found and what is read aloud as CSS highlights: the story's elements stay as they are, so that a long
 * story is not drawn again with each sentence. What is looked at comes into view.
 */
export function useRanges(page: RefObject<HTMLElement | null>, story: ReaderStory): void {
  const { find, listen } = story;
  const hits = find.hits.value;
  const at = find.at.value;
  const spoken = listen.view.value;
  const sentence = spoken.state === 'off' ? undefined : listen.script[spoken.at];

  useEffect(() => {
    const root = page.current;
    if (!root) return;
    const ranges = hits.map((hit) => rangeOf(root, hit));
    show('found', ranges);
    show('found-now', [ranges[at] ?? null]);
    scrollTo(ranges[at] ?? null);
    return () => {
      hide('found');
      hide('found-now');
    };
  }, [hits, at]);

  useEffect(() => {
    const root = page.current;
    if (!root || !sentence) return;
    const range = rangeOf(root, sentence.place);
    show('spoken', [range]);
    scrollTo(range);
    return () => hide('spoken');
  }, [sentence]);
}

function show(name: string, ranges: readonly (Range | null)[]): void {
  const found = ranges.filter((range) => range !== null);
  if (found.length === 0) hide(name);
  else CSS.highlights?.set(name, new Highlight(...found));
}

const hide = (name: string): void => void CSS.highlights?.delete(name);

/** Only as far as is needed: what is on screen already does not move. */
export function scrollTo(range: Range | null): void {
  const box = range?.getBoundingClientRect();
  const element = range?.startContainer.parentElement;
  if (!box || !element) return;
  const margin = Math.min(120, innerHeight / 5);
  const seen =
    box.top >= margin && box.bottom <= innerHeight - margin && box.left >= 0 && box.right <= innerWidth;
  if (seen) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'auto' : 'smooth' });
}
