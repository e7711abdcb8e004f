import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Lets a part that scrolls be reached and scrolled by keys where nothing inside it takes the focus. */
export function useScrollByKey(part: RefObject<HTMLElement | null>): void {
  // With each drawing, since what it holds makes it scroll, and with each size of the window.
  useLayoutEffect(() => {
    const look = () => {
      const box = part.current;
      if (!box) return;
      const isNeeded = box.scrollHeight > box.clientHeight && !box.querySelector(FOCUSABLE);
      box.toggleAttribute('tabindex', isNeeded);
      if (isNeeded) box.tabIndex = 0;
    };
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  });
}
