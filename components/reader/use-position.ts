import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { rangeOf } from '../article/places.ts';

/** Less than this counts as the beginning, more than the other as the end: nothing to go back to. */
const BEGUN = 0.03;
const ENDED = 0.97;

/**
 * Goes to where the reader stopped the last time, and tells the state how far they are.
 * @returns the part of the story that has been on screen, 0 to 1
 */
export function usePosition(
  page: RefObject<HTMLElement | null>,
  story: ReaderStory,
  onResumed: () => void,
): number {
  const [progress, setProgress] = useState(0);

  useEffect(() => {
    const root = page.current;
    if (!root) return;
    const { position } = story;
    if (position && position.progress > BEGUN && position.progress < ENDED) {
      const range = rangeOf(root, {
        block: position.block,
        start: position.offset,
        end: position.offset + 1,
      });
      const element =
        range?.startContainer.parentElement ?? root.querySelector(`[data-block="${position.block}"]`);
      if (element) {
        element.scrollIntoView({ block: 'start', inline: 'start' });
        onResumed();
      }
    }

    let frame = 0;
    let told = false;
    const measure = () => {
      frame = 0;
      const body = root.querySelector('.story-body');
      if (!body) return;
      const part = partSeen(body);
      setProgress(part);
      story.seen(part);
      // The first measure is where we were put, not where the reader went.
      if (told) story.reached({ ...firstInView(body), progress: part });
      told = true;
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(measure);
    };
    // Columns scroll within `main`: scroll events do not bubble, but are captured.
    const options = { passive: true, capture: true };
    addEventListener('scroll', onScroll, options);
    addEventListener('resize', onScroll);
    onScroll();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll, options);
      removeEventListener('resize', onScroll);
    };
  }, [story]);

  return progress;
}

/** In the direction in which the story runs: down, or in columns from right to left. */
function partSeen(body: Element): number {
  const box = body.getBoundingClientRect();
  const vertical = getComputedStyle(body).writingMode.startsWith('vertical');
  const seen = vertical ? box.right : innerHeight - box.top;
  const whole = vertical ? box.width : box.height;
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, seen / whole));
}

function firstInView(body: Element): { block: number; offset: number } {
  for (const element of body.querySelectorAll('[data-block]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 80 && box.right > 0 && box.left < innerWidth) {
      return { block: Number(element.getAttribute('data-block')), offset: 0 };
    }
  }
  return { block: 0, offset: 0 };
}
