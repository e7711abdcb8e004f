import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId } from '../../model/history.ts';
import type { Address } from './address.ts';
import type { ListState } from './list-state.ts';

export interface Cursor {
  index: number;
  id: EntryId | null;
  /** Counts up each time the row is to take the focus. */
  focus: number;
}

/** Where the reader is in the list. */
export interface CursorState {
  cursor: ReadonlySignal<Cursor>;
  /** Puts the cursor on a story; `focus`: the row is to take the keyboard's focus. */
  moveTo(index: number, focus?: boolean): void;
  /** Keeps with the present place where the reader was in its list, for when they come back. */
  leave(): void;
  stop(): void;
}

/**
 * @returns a cursor that stays on its story when others come and go, and on its place when its story goes; in another
 * list it starts at the top, in one that the reader comes back to, where they left it
 */
export function createCursorState(
  list: Pick<ListState, 'ids' | 'answered' | 'isWhole'>,
  address: Pick<Address, 'leaveAt' | 'leftAt'>,
): CursorState {
  const cursor = signal<Cursor>({ index: 0, id: null, focus: 0 });
  const moveTo = (index: number, focus = true) => {
    const ids = list.ids.peek();
    if (ids.length === 0) return;
    const kept = Math.max(0, Math.min(index, ids.length - 1));
    const now = cursor.peek();
    cursor.value = { index: kept, id: ids[kept] ?? null, focus: now.focus + (focus ? 1 : 0) };
  };
  const comeBack = () => {
    const left = address.leftAt();
    const index = left === null ? -1 : list.ids.peek().indexOf(left);
    if (index >= 0) moveTo(index);
  };

  const stopFollowing = effect(() => {
    const ids = list.ids.value;
    const now = cursor.peek();
    // Where it was never moved, it waits at the top.
    const untouched = now.index === 0 && now.focus === 0;
    const index = now.id === null || untouched ? now.index : place(ids, now);
    const kept = Math.max(0, Math.min(index, ids.length - 1));
    const id = ids[kept] ?? null;
    if (id !== now.id || kept !== now.index) cursor.value = { ...now, index: kept, id };
  });
  const stopStartingOver = effect(() => {
    if (list.answered.value === 0) return;
    cursor.value = { ...cursor.peek(), index: 0, id: list.ids.peek()[0] ?? null };
    comeBack();
  });
  // The first list is known to its end only after its first rows.
  const stopComingBack = effect(() => {
    if (list.isWhole.value && list.answered.peek() === 0 && cursor.peek().focus === 0) comeBack();
  });

  return {
    cursor,
    moveTo,
    leave() {
      const { index, id } = cursor.peek();
      address.leaveAt(index > 0 ? id : null);
    },
    stop() {
      stopFollowing();
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
