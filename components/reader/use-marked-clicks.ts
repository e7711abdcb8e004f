import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Highlight, HighlightId } from '../../lib/model/highlight.ts';

/** A click on words that are marked shows their note; one that ends a selection does not. */
export function useMarkedClicks(
  page: RefObject<HTMLElement | null>,
  marked: readonly Highlight[],
  onShow: (id: HighlightId) => void,
): void {
  useEffect(() => {
    const root = page.current;
    const onClick = ({ target }: MouseEvent) => {
      const id =
        target instanceof Element && target.closest('[data-highlight]')?.getAttribute('data-highlight');
      const found = id ? marked.find((one) => one.id === id) : undefined;
      if (found && getSelection()?.isCollapsed) onShow(found.id);
    };
    root?.addEventListener('click', onClick);
    return () => root?.removeEventListener('click', onClick);
  });
}
