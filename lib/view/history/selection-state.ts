import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../../model/history.ts';
import type { StoryQuery } from '../../model/search.ts';
import type { ListState } from './list-state.ts';
import { extendTo, keepShown, NOTHING_SELECTED, type Selection, selectAll, toggle } from './selection.ts';

/** Which stories of the list are marked. */
export interface SelectionState {
  selection: ReadonlySignal<Selection>;
  /** All were asked for, and are not known yet. */
  isWaiting: ReadonlySignal<boolean>;
  toggle(id: EntryId): void;
  extendTo(id: EntryId): void;
  selectAll(): void;
  clearSelection(): void;
  stop(): void;
}

/** @returns a selection that loses what the list shows no longer, until it is stopped */
export function createSelectionState(list: Pick<ListState, 'ids' | 'query' | 'isWhole'>): SelectionState {
  const selection = signal<Selection>(NOTHING_SELECTED);
  /** The question of which all were asked for: that waits while the rest of the answer is being looked up, and no longer. */
  const allWantedOf = signal<StoryQuery | null>(null);
  const isWaiting = computed(() => allWantedOf.value === list.query.value);
  const stopSelectingAll = effect(() => {
    if (!isWaiting.value || !list.isWhole.value) return;
    allWantedOf.value = null;
    selection.value = selectAll(list.ids.peek());
  });
  const stopFollowing = effect(() => {
    const ids = list.ids.value;
    if (selection.peek().ids.size > 0) selection.value = keepShown(selection.peek(), new Set(ids));
  });

  return {
    selection,
    isWaiting,
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
    stop() {
      stopSelectingAll();
      stopFollowing();
    },
  };
}
