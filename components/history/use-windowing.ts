import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface WindowingOptions {
  count: number;
  /** CSS pixels of a row before it was measured. */
  estimate(index: number): number;
  /** What tells a row apart when rows before it come and go. */
  keyOf(index: number): string;
  /** A row that stays mounted wherever the list is scrolled to, since it holds the focus. */
  keep: number | null;
  /** Space above the list in the document, CSS pixels. */
  above: number;
  /** What covers the top of the window (a sticky head), CSS pixels. */
  covered: number;
}

export interface Windowing {
  /**
   * Those near the window follow one another in the page, the first of them at `start`: whatever their heights turn
   * out to be, none lies over another. The kept row may stand apart from them: it has its own place, `at`.
   */
  rows: { index: number; key: string; at: number | null }[];
  /** CSS pixels from the top of the list. */
  start: number;
  /** Height of the whole list, CSS pixels. */
  height: number;
  /** The `ref` of each row; the row says which it is by `data-index`. */
  measure(element: HTMLElement | null): void;
  /** Brings a row into view, by as little as needed. */
  reveal(index: number): void;
}

/** Only the rows near the window are in the page. TanStack's engine for windows of any list, bound to Preact. */
export function useWindowing({ count, estimate, keyOf, keep, above, covered }: WindowingOptions): Windowing {
  const [, redraw] = useReducer((times: number, _: null) => times + 1, 0);
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: above,
    scrollPaddingStart: covered,
    scrollPaddingEnd: 8,
    overscan: 8,
    getScrollElement: () => window,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    useAnimationFrameWithResizeObserver: true,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(range);
      if (keep === null || keep >= count || indexes.includes(keep)) return indexes;
      return [...indexes, keep].sort((a, b) => a - b);
    },
    onChange: () => redraw(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const items = virtualizer.getVirtualItems();
  const drawn = new Set(items.map(({ index }) => index));
  const isApart = (index: number) =>
    index === keep && drawn.size > 1 && !drawn.has(index - 1) && !drawn.has(index + 1);
  const first = items.find(({ index }) => !isApart(index));
  return {
    rows: items.map(({ index, key, start }) => ({
      index,
      key: String(key),
      at: isApart(index) ? start - above : null,
    })),
    start: (first?.start ?? above) - above,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
