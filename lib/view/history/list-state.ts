import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../../model/history.ts';
import type { Facets, Found, FoundStory, StoryQuery } from '../../model/search.ts';
import { type Live, live } from '../live.ts';
import { addDays, dayStart, daysOf, groupedRows, plainRows, type Rows } from './days.ts';
import { libraryFailure } from './failure.ts';
import { type Route, sortOf } from './route.ts';
import type { HistorySource } from './source.ts';

/** Which stories are shown, in rows; only those near the window are fetched. */
export interface ListState {
  /** What is asked of the store. */
  query: ReadonlySignal<StoryQuery>;
  found: ReadonlySignal<Live<Found>>;
  facets: ReadonlySignal<Live<Facets>>;
  rows: ReadonlySignal<Rows>;
  ids: ReadonlySignal<readonly EntryId[]>;
  /** The fetched ones of `ids`. */
  stories: ReadonlySignal<ReadonlyMap<EntryId, FoundStory>>;
  /** Tells which rows are on screen (first and last, both inclusive), and which story's is kept wherever they are. */
  show(first: number, last: number, kept?: number | null): void;
  /** Counts up when another question was answered: the list starts from its top again. */
  answered: ReadonlySignal<number>;
  /** Every story of the answer is known, not only the first rows of it, and it answers the present question. */
  isWhole: ReadonlySignal<boolean>;
  /** What is shown answers an earlier question; the answer to this one is on its way. */
  behind: ReadonlySignal<boolean>;
  stop(): void;
}

/** Fetched in blocks, so that scrolling by a row does not ask again. */
const BLOCK = 50;

/** Stories by their place in the list: from `first` until before `last`, and one that may stand apart from them. */
interface Block {
  first: number;
  last: number;
  kept: number | null;
}

/**
 * @returns the state of the list that the route asks for: live, with the stories around the window fetched in blocks
 */
export function createListState(source: HistorySource, route: ReadonlySignal<Route>): ListState {
  const query = computed(() => queryOf(route.value));
  const found = live(() => source.find(query.value), libraryFailure);
  const facets = live(() => source.facets(query.value), libraryFailure);

  const ready = computed(() => (found.value.value.state === 'ready' ? found.value.value.value : null));
  const ids = computed(() => ready.value?.ids ?? []);
  const rows = computed(() => {
    const { sort } = query.value;
    const byDay = sort === 'newest' || sort === 'oldest';
    return byDay ? groupedRows(daysOf(ready.value?.times ?? [])) : plainRows(ids.value.length);
  });

  const block = signal<Block>({ first: 0, last: BLOCK, kept: null });
  const wanted = computed(() => {
    const { first, last, kept } = block.value;
    const near = ids.value.slice(first, last);
    const apart = kept === null || (kept >= first && kept < last) ? undefined : ids.value[kept];
    return apart === undefined ? near : [...near, apart];
  });
  const fetched = live(() => source.stories(wanted.value, query.value.text), libraryFailure);
  const stories = signal<ReadonlyMap<EntryId, FoundStory>>(new Map());
  const stopKeeping = effect(() => {
    const now = fetched.value.value;
    if (now.state !== 'ready') return;
    // What was on screen stays until it is fetched anew, so that rows do not flash.
    const shown = new Set(wanted.peek());
    const kept = [...stories.peek()].filter(([id]) => shown.has(id));
    stories.value = new Map([...kept, ...now.value.map((story) => [story.entry.id, story] as const)]);
  });

  const answered = signal(0);
  const answeredFor = signal<StoryQuery | null>(null);
  const stopCounting = effect(() => {
    if (found.value.value.state !== 'ready' || answeredFor.peek() === query.peek()) return;
    batch(() => {
      if (answeredFor.peek() !== null) answered.value = answered.peek() + 1;
      block.value = { first: 0, last: BLOCK, kept: null };
      answeredFor.value = query.peek();
    });
  });

  const behind = computed(() => answeredFor.value !== query.value);
  return {
    query,
    found: found.value,
    facets: facets.value,
    rows,
    ids,
    stories,
    answered,
    isWhole: computed(() => ready.value?.complete === true && !behind.value),
    behind,
    show(firstRow, lastRow, keptRow = null) {
      const all = rows.peek();
      if (all.count === 0) return;
      const first = Math.floor(storyAt(all, firstRow) / BLOCK) * BLOCK;
      const end = Math.ceil((storyAt(all, lastRow) + 1) / BLOCK) * BLOCK;
      const kept = keptRow === null ? null : storyAt(all, keptRow);
      const now = block.peek();
      if (now.first !== first || now.last !== end || now.kept !== kept)
        block.value = { first, last: end, kept };
    },
    stop() {
      for (const end of [found.stop, facets.stop, fetched.stop, stopKeeping, stopCounting]) end();
    },
  };
}

function storyAt(rows: Rows, at: number): number {
  const row = rows.row(Math.max(0, Math.min(at, rows.count - 1)));
  return row.kind === 'day' ? row.day.first : row.index;
}

/** @returns what a route asks of the store */
function queryOf(route: Route): StoryQuery {
  return {
    text: route.query.trim(),
    chosen: route.chosen,
    saved: route.saved,
    highlighted: route.highlighted,
    after: route.from === null ? null : dayStart(route.from),
    before: route.until === null ? null : dayStart(addDays(route.until, 1)),
    sort: sortOf(route),
    trashed: route.screen === 'trash',
  };
}
