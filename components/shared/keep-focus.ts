import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A control that did its work may be gone after it, and the focus with it: then the keyboard goes on from around where
 * it was, not from the top of the page.
 * @param around takes the focus where nothing else has it; focusable by script (`tabIndex={-1}`)
 * @param step what stands there now: looked at whenever it changes, not at first
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>, step: unknown): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && document.activeElement === document.body)
      around.current?.focus({ preventScroll: true });
    first.current = false;
  }, [step]);
}
