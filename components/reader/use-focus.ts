import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Takes the focus into a part of the page that has opened, unless it is there already, and gives it back when the part
 * closes, so that the keyboard goes on where it was.
 *
 * @param target selector of what is focused first; without a match, the part itself (which then needs a `tabIndex`)
 */
export function useFocus(part: RefObject<HTMLElement | null>, target: string): void {
  useEffect(() => {
    const element = part.current;
    const before = document.activeElement;
    const isWithin = () => element?.contains(document.activeElement) === true;
    if (element && !isWithin()) (element.querySelector<HTMLElement>(target) ?? element).focus();
    return () => {
      const lost = document.activeElement === document.body || isWithin();
      if (lost && before instanceof HTMLElement && before !== document.body) before.focus();
    };
  }, []);
}
