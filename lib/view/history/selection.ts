import type { EntryId } from '../../model/history.ts';

/** Which stories are marked for "do this with all of them". Values, so that every step can be tested and undone. */
export interface Selection {
  ids: ReadonlySet<EntryId>;
  /** The story from which a range grows; null before the first mark. */
  anchor: EntryId | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** @returns the selection with one story marked, or unmarked where it was marked; ranges grow from it. */
export function toggle(selection: Selection, id: EntryId): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/**
 * Marks everything between the anchor and a story, both included; what was marked before stays.
 * @param order all stories in the order in which they are shown
 */
export function extendTo(selection: Selection, id: EntryId, order: readonly EntryId[]): Selection {
  const anchor = selection.anchor ?? id;
  const from = order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const ids = new Set(selection.ids);
  for (const between of order.slice(Math.min(from, to), Math.max(from, to) + 1)) ids.add(between);
  return { ids, anchor };
}

/** @returns everything shown marked. */
export function selectAll(order: readonly EntryId[]): Selection {
  return { ids: new Set(order), anchor: order[0] ?? null };
}

/** @returns the selection without stories that are no longer shown. */
export function keepShown(selection: Selection, shown: ReadonlySet<EntryId>): Selection {
  if ([...selection.ids].every((id) => shown.has(id))) return selection;
  const ids = new Set([...selection.ids].filter((id) => shown.has(id)));
  return { ids, anchor: selection.anchor && shown.has(selection.anchor) ? selection.anchor : null };
}
