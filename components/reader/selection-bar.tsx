import { Link, NotebookPen, Quote, Volume2 } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HighlightPosition } from '../../lib/model/highlight.ts';
import type { HighlightsState } from '../../lib/view/reader/highlights-state.ts';
import { positionsOf } from '../article/places.ts';
import { Button } from '../shared/button.tsx';
import { Colours } from './highlights-panel.tsx';

interface SelectionBarProps {
  page: RefObject<HTMLElement | null>;
  /** Null where none can be kept. */
  highlights: HighlightsState | null;
  /** Copies the words, with where they are from. */
  onQuote(): void;
  /** Copies a link that opens the page at the words. */
  onLink(): void;
  /** Reads aloud from the selected place on; null where nothing can speak. */
  onListen: ((from: HighlightPosition) => void) | null;
}

/** What can be done with selected words, beside them. Keys do the same (keys.ts), so that it never takes the focus. */
export function SelectionBar({ page, highlights, onQuote, onLink, onListen }: SelectionBarProps) {
  const [box, setBox] = useState<DOMRect | null>(null);

  useEffect(() => {
    const look = () => {
      const range = page.current && selectedRange(page.current);
      setBox(range ? range.getBoundingClientRect() : null);
    };
    // What is selected already, as a story comes.
    look();
    document.addEventListener('selectionchange', look);
    addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      removeEventListener('scroll', look);
    };
  }, []);

  if (!box || box.bottom < 0 || box.top > innerHeight) return null;
  const above = box.top > 110;
  const use = (what: (ranges: HighlightPosition[]) => void) => {
    what(selectedPositions(page.current));
    getSelection()?.removeAllRanges();
  };
  return (
    <div
      class={`selection-bar no-print${above ? '' : ' selection-below'}`}
      role="toolbar"
      aria-label="Selected words"
      dir="ltr"
      style={{
        insetBlockStart: `${above ? box.top : box.bottom}px`,
        insetInlineStart: `${Math.min(innerWidth - 150, Math.max(150, box.left + box.width / 2))}px`,
      }}
      // Keeps the selection while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
    >
      {highlights && (
        <>
          <Colours
            chosen={null}
            onChoose={(colour) => use((ranges) => void highlights.add(ranges, { colour }))}
          />
          <Button
            label="Highlight and write a note"
            icon={NotebookPen}
            iconOnly
            look="quiet"
            small
            shortcut="a"
            onClick={() => use((ranges) => void highlights.add(ranges, { write: true }))}
          />
        </>
      )}
      <Button
        label="Copy as a quotation"
        icon={Quote}
        iconOnly
        look="quiet"
        small
        shortcut="c"
        onClick={onQuote}
      />
      <Button
        label="Copy a link to it"
        icon={Link}
        iconOnly
        look="quiet"
        small
        shortcut="k"
        onClick={onLink}
      />
      {onListen && (
        <Button
          label="Listen from here"
          icon={Volume2}
          iconOnly
          look="quiet"
          small
          onClick={() =>
            use(([first]) => {
              if (first) onListen(first);
            })
          }
        />
      )}
    </div>
  );
}

/** @returns what is selected in the story, by block; empty where nothing is */
export function selectedPositions(page: HTMLElement | null): HighlightPosition[] {
  const range = page && selectedRange(page);
  return range ? positionsOf(page, range) : [];
}

function selectedRange(page: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const body = page.querySelector('.story-body');
  return body && range.intersectsNode(body) ? range : null;
}
