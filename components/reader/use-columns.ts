import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Of the window, turned by PageDown: a little is seen twice, so that the eye finds its place. */
const TURN = 0.9;

/** Text in columns runs sideways: wheel and page keys, which go up and down elsewhere, go along with it. */
export function useColumns(page: RefObject<HTMLElement | null>, vertical: boolean): void {
  useEffect(() => {
    const scroller = page.current?.parentElement;
    if (!vertical || !scroller) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      scroller.scrollBy({ left: -event.deltaY });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const by = turns(event);
      if (by === 0 || event.defaultPrevented) return;
      event.preventDefault();
      scroller.scrollBy({ left: -by * TURN * scroller.clientWidth });
    };
    scroller.addEventListener('wheel', onWheel, { passive: false });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      scroller.removeEventListener('wheel', onWheel);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [vertical]);
}

function turns({ key, shiftKey, target }: KeyboardEvent): number {
  if (key === 'PageDown') return 1;
  if (key === 'PageUp') return -1;
  const free = target === document.body || (target instanceof Element && target.matches('main, article'));
  return key === ' ' && free ? (shiftKey ? -1 : 1) : 0;
}
