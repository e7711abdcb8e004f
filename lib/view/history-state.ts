import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../model/history.ts';
import type { Facet, Slip, StoryQuery } from '../model/search.ts';
import { parseQuery } from '../store/search/query.ts';
import type { Address } from './history/address.ts';
import { createDeeds, type Deeds } from './history/deeds.ts';
import { createListState, type ListState } from './history/list-state.ts';
import { clearFilters, isFiltered, type Route, type Screen, START, toggleFacet } from './history/route.ts';
import {
  extendTo,
  keepShown,
  NOTHING_SELECTED,
  type Selection,
  selectAll,
  toggle,
} from './history/selection.ts';
import type { HistorySource } from './history/source.ts';
import type { Toasts } from './toasts.ts';

/** The history page: what is shown, where the reader is in it, what is marked, and what can be done with it. */
export interface HistoryState {
  route: ReadonlySignal<Route>;
  link(route: Route): string;
  list: ListState;
  deeds: Deeds;

  /** Where j and k are: the story with the focus, and its place. */
  cursor: ReadonlySignal<Cursor>;
  selection: ReadonlySignal<Selection>;
  /** The marked stories, or the one under the cursor where none is marked. */
  targets: ReadonlySignal<readonly EntryId[]>;

  /** The dialog in front of the page. */
  dialog: ReadonlySignal<OpenDialog | null>;
  open(dialog: OpenDialog | null): void;
  /** Whether all that was asked for is known: a list is at work before it knows its end. Never in the trash. */
  canExportAll: ReadonlySignal<boolean>;
  /** Opens the export of all that is shown: what was found, or everything. */
  exportAll(): void;
  /** Counts up when the search field is to take the focus. */
  searchFocus: ReadonlySignal<number>;
  focusSearch(): void;

  search(text: string): void;
  /** What in the search was meant as a filter and is none. */
  slips: ReadonlySignal<readonly Slip[]>;
  choose(facet: Facet, value: string): void;
  show(change: Partial<Route>): void;
  clear(): void;

  /** Puts the cursor on a story; `focus`: the row is to take the keyboard's focus. */
  moveTo(index: number, focus?: boolean): void;
  move(by: number): void;
  toggle(id: EntryId): void;
  extendTo(id: EntryId): void;
  selectAll(): void;
  clearSelection(): void;
  /** The reader leaves the page: where they were in the list is kept, for when they come back. */
  leave(): void;
  stop(): void;
}

export interface Cursor {
  index: number;
  id: EntryId | null;
  /** Counts up each time the row is to take the focus. */
  focus: number;
}

type OpenDialog =
  | { kind: 'keys' }
  | { kind: 'edit'; id: EntryId }
  | { kind: 'tags' | 'export' | 'erase'; ids: readonly EntryId[] };

export interface HistoryParts {
  source: HistorySource;
  address: Address;
  toasts: Toasts;
}

/**
 * @returns the state of the history page: the list that its address asks for, where its cursor stands, what is chosen
 * and what is open; it follows both until it is stopped
 */
export function createHistoryState({ source, address, toasts }: HistoryParts): HistoryState {
  const { route } = address;
  const list = createListState(source, route);
  const cursor = signal<Cursor>({ index: 0, id: null, focus: 0 });
  const selection = signal<Selection>(NOTHING_SELECTED);
  const dialog = signal<OpenDialog | null>(null);
  const searchFocus = signal(0);

  /** Every story of the answer is known, not only the first rows of it, and it answers the present question. */
  const isWhole = computed(() => {
    const found = list.found.value;
    return found.state === 'ready' && found.value.complete && !list.behind.value;
  });
  /** The question of which all were asked for: that waits while the rest of the answer is being looked up, and no longer. */
  const allWantedOf = signal<StoryQuery | null>(null);
  const isWaiting = computed(() => allWantedOf.value === list.query.value);
  const stopSelectingAll = effect(() => {
    if (!isWaiting.value || !isWhole.value) return;
    allWantedOf.value = null;
    selection.value = selectAll(list.ids.peek());
  });

  // The cursor stays on its story when others come and go, and on its place when its story goes; where it was never
  // moved, it waits at the top.
  const stopFollowing = effect(() => {
    const ids = list.ids.value;
    const now = cursor.peek();
    const untouched = now.index === 0 && now.focus === 0;
    const index = now.id === null || untouched ? now.index : place(ids, now);
    const kept = Math.max(0, Math.min(index, ids.length - 1));
    const id = ids[kept] ?? null;
    if (id !== now.id || kept !== now.index) cursor.value = { ...now, index: kept, id };
    if (selection.peek().ids.size > 0) selection.value = keepShown(selection.peek(), new Set(ids));
  });
  // Another list starts at its top; one that the reader comes back to, where they left it.
  const stopStartingOver = effect(() => {
    if (list.answered.value === 0) return;
    cursor.value = { ...cursor.peek(), index: 0, id: list.ids.peek()[0] ?? null };
    comeBack();
  });
  // The first list is known to its end only after its first rows.
  const stopComingBack = effect(() => {
    if (isWhole.value && list.answered.peek() === 0 && cursor.peek().focus === 0) comeBack();
  });
  const comeBack = () => {
    const left = address.leftAt();
    const index = left === null ? -1 : list.ids.peek().indexOf(left);
    if (index >= 0) moveTo(index);
  };
  const leave = () => {
    const { index, id } = cursor.peek();
    address.leaveAt(index > 0 ? id : null);
  };

  /** While the reader types, Back leads to where they came from, not to each letter. */
  let typing = false;
  const go = (next: Route, how?: 'new place' | 'same place') => {
    typing = false;
    if (how !== 'same place') leave();
    address.go(next, how);
  };

  const moveTo = (index: number, focus = true) => {
    const ids = list.ids.peek();
    if (ids.length === 0) return;
    const kept = Math.max(0, Math.min(index, ids.length - 1));
    const now = cursor.peek();
    cursor.value = { index: kept, id: ids[kept] ?? null, focus: now.focus + (focus ? 1 : 0) };
  };

  return {
    route,
    link: address.link,
    list,
    deeds: createDeeds(source, toasts),
    cursor,
    selection,
    targets: computed(() => {
      // A key pressed right after "select all" must not fall on the cursor's story alone.
      if (isWaiting.value) return [];
      const { ids } = selection.value;
      if (ids.size > 0) return list.ids.value.filter((id) => ids.has(id));
      return cursor.value.id === null ? [] : [cursor.value.id];
    }),

    dialog,
    open(next) {
      dialog.value = next;
    },
    canExportAll: computed(
      () => isWhole.value && list.ids.value.length > 0 && route.value.screen === 'stories',
    ),
    exportAll() {
      dialog.value = { kind: 'export', ids: list.ids.peek() };
    },
    searchFocus,
    focusSearch() {
      searchFocus.value += 1;
    },

    slips: computed(() => parseQuery(route.value.query).slips),
    search(text) {
      const how = typing ? 'same place' : 'new place';
      const now = route.peek();
      // A search from the calendar or the numbers is a search for stories.
      const screen: Screen = now.screen === 'trash' ? 'trash' : 'stories';
      go({ ...now, screen, query: text }, how);
      typing = text !== '';
    },
    choose: (facet, value) => go(toggleFacet(route.peek(), facet, value)),
    show: (change) => go({ ...route.peek(), ...change }),
    clear: () =>
      go(isFiltered(route.peek()) ? clearFilters(route.peek()) : { ...START, sort: route.peek().sort }),

    moveTo,
    move: (by) => moveTo(cursor.peek().index + by),
    toggle(id) {
      selection.value = toggle(selection.peek(), id);
    },
    extendTo(id) {
      selection.value = extendTo(selection.peek(), id, list.ids.peek());
    },
    selectAll() {
      allWantedOf.value = list.query.peek();
    },
    clearSelection() {
      allWantedOf.value = null;
      selection.value = NOTHING_SELECTED;
    },
    leave,
    stop() {
      list.stop();
      stopFollowing();
      stopSelectingAll();
      stopStartingOver();
      stopComingBack();
    },
  };
}

/** Where the cursor's story is now: mostly where it was. */
function place(ids: readonly EntryId[], { id, index }: Cursor): number {
  if (id === null || ids[index] === id) return index;
  const found = ids.indexOf(id);
  return found < 0 ? index : found;
}
