import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../model/history.ts';
import type { Facet, Slip } from '../model/search.ts';
import { parseQuery } from '../store/search/query.ts';
import type { Address } from './history/address.ts';
import { type Cursor, createCursorState } from './history/cursor-state.ts';
import { createDeeds, type Deeds } from './history/deeds.ts';
import { createListState, type ListState } from './history/list-state.ts';
import { clearFilters, isFiltered, type Route, type Screen, START, toggleFacet } from './history/route.ts';
import type { Selection } from './history/selection.ts';
import { createSelectionState } from './history/selection-state.ts';
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
  const { cursor, moveTo, leave, stop: stopCursor } = createCursorState(list, address);
  const { selection, isWaiting, stop: stopSelection, ...choosing } = createSelectionState(list);
  const dialog = signal<OpenDialog | null>(null);
  const searchFocus = signal(0);

  /** While the reader types, Back leads to where they came from, not to each letter. */
  let typing = false;
  const go = (next: Route, how?: 'new place' | 'same place') => {
    typing = false;
    if (how !== 'same place') leave();
    address.go(next, how);
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
      () => list.isWhole.value && list.ids.value.length > 0 && route.value.screen === 'stories',
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
    ...choosing,
    leave,
    stop() {
      list.stop();
      stopCursor();
      stopSelection();
    },
  };
}
