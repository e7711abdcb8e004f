import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../lib/model/history.ts';
import type { FoundStory } from '../../lib/model/search.ts';
import type { Cursor } from '../../lib/view/history/cursor-state.ts';
import type { Rows } from '../../lib/view/history/days.ts';
import { countWords } from '../shared/count-words.ts';
import { formatDay, type Reader } from '../shared/when.ts';
import { StoryRow, type StoryRowProps } from './story-row.tsx';
import { useWindowing } from './use-windowing.ts';
import './story-list.css';

export interface StoryListProps {
  label: string;
  rows: Rows;
  /** False while the rest of a long list is still being looked up. */
  complete: boolean;
  ids: readonly EntryId[];
  stories: ReadonlyMap<EntryId, FoundStory>;
  cursor: Cursor;
  selected: ReadonlySet<EntryId>;
  reader: Reader;
  /** The days are those on which stories were put into the trash. */
  trashed: boolean;
  /** Another number: another list, shown from its top. */
  list: number;
  hrefOf(story: FoundStory): string;
  linkTo: StoryRowProps['linkTo'];
  /** First and last row on screen, and the row that is kept apart from them. */
  onShow(first: number, last: number, kept: number | null): void;
  onMoveTo(index: number): void;
  onToggle(id: EntryId, extend: boolean): void;
}

/**
 * The stories under headings of days, as an ARIA grid: one row has the focus, arrow keys move between rows and into
 * them. Rows far from the window are not in the page; `aria-rowindex` tells where the others stand. It is no `<table>`:
 * a table of which only a part is there loses its meaning in some browsers, so every part says its role.
 */
export function StoryList(props: StoryListProps) {
  const { label, rows, complete, ids, stories, cursor, selected, reader, list } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const top = grid.current?.getBoundingClientRect().top ?? 0;
    setAbove(Math.round(top + window.scrollY));
  });

  const cursorRow = ids.length > 0 ? rows.rowOfStory(cursor.index) : null;
  // The same functions while the list is the same: another one has all rows placed anew.
  const estimate = useCallback((at: number) => (rows.row(at).kind === 'day' ? 64 : 74), [rows]);
  const keyOf = useCallback(
    (at: number) => {
      const row = rows.row(at);
      return row.kind === 'day' ? row.day.key : (ids[row.index] ?? String(at));
    },
    [rows, ids],
  );
  const windowing = useWindowing({
    count: rows.count,
    estimate,
    keyOf,
    keep: cursorRow,
    above,
    covered: 72,
  });

  const inSight = windowing.rows.filter(({ at }) => at === null);
  const first = inSight[0]?.index;
  const last = inSight.at(-1)?.index;
  const kept = windowing.rows.find(({ at }) => at !== null)?.index ?? null;
  const { onShow } = props;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onShow(first, last, kept);
  }, [first, last, kept, rows, onShow]);

  // Before the row of the cursor is revealed, which may be further down.
  useLayoutEffect(() => {
    if (list > 0) window.scrollTo({ top: 0 });
  }, [list]);

  // Before the next key: hands on the keyboard are faster than a frame.
  useLayoutEffect(() => {
    if (cursor.focus === 0 || cursorRow === null) return;
    windowing.reveal(cursorRow);
    rowElement(grid.current, cursorRow)?.focus({ preventScroll: true });
  }, [cursor.focus]);

  return (
    <div
      ref={grid}
      class="story-list"
      role="grid"
      aria-label={label}
      aria-rowcount={complete ? rows.count : -1}
      aria-busy={!complete}
      aria-multiselectable="true"
      onKeyDown={moveInRow}
    >
      <div
        class="story-rows"
        role="rowgroup"
        style={{ blockSize: `${windowing.height}px`, paddingBlockStart: `${windowing.start}px` }}
      >
        {windowing.rows.map(({ index: at, key, at: apart }) => {
          const row = rows.row(at);
          const place = apart === null ? {} : { position: 'absolute', insetBlockStart: `${apart}px` };
          if (row.kind === 'day') {
            return (
              <div
                key={key}
                ref={windowing.measure}
                data-index={at}
                role="row"
                aria-rowindex={at + 1}
                class="day-row"
                style={place}
              >
                <div role="rowheader" class="day-name">
                  <h2>{formatDay(dayTime(row.day.key), reader)}</h2>
                  <span class="day-count">{countWords(row.day.stories, reader)}</span>
                </div>
              </div>
            );
          }
          const id = ids[row.index];
          const story = id === undefined ? undefined : stories.get(id);
          const isSelected = id !== undefined && selected.has(id);
          return (
            <div
              key={key}
              ref={windowing.measure}
              data-index={at}
              role="row"
              aria-rowindex={at + 1}
              aria-selected={isSelected}
              tabIndex={at === cursorRow ? 0 : -1}
              class="story-row"
              style={place}
              onFocusIn={() => row.index !== cursor.index && props.onMoveTo(row.index)}
            >
              {story && id !== undefined ? (
                <StoryRow
                  story={story}
                  reader={reader}
                  selected={isSelected}
                  underDay={rows.days.length > 0 && !props.trashed}
                  href={props.hrefOf(story)}
                  linkTo={props.linkTo}
                  onToggle={(extend) => props.onToggle(id, extend)}
                />
              ) : (
                <div role="gridcell" class="story-pending">
                  <span class="unseen">Loading</span>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Left and right go through the controls of a row and back to the row itself. */
function moveInRow(event: KeyboardEvent) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const row = target.closest<HTMLElement>('.story-row');
  if (!row) return;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, input, button')];
  const forward = (event.key === 'ArrowRight') === (getComputedStyle(row).direction === 'ltr');
  const next = stops[stops.indexOf(target) + (forward ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const rowElement = (grid: HTMLElement | null, at: number) =>
  grid?.querySelector<HTMLElement>(`[data-index="${at}"]`) ?? null;

/** Noon: inside the day whatever the clocks did. */
const dayTime = (key: string) => {
  const [year = 1970, month = 1, day = 1] = key.split('-').map(Number);
  return new Date(year, month - 1, day, 12).getTime();
};
