import { expect, test } from 'vitest';
import type { EntryId } from '../../lib/model/history.ts';
import type { Found } from '../../lib/model/search.ts';
import { createAddress } from '../../lib/view/history/address.ts';
import type { HistorySource } from '../../lib/view/history/source.ts';
import { createHistoryState } from '../../lib/view/history-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';

const IDS = Array.from({ length: 120 }, (_, i) => String(i + 1) as EntryId);

const notAsked = (): never => {
  throw new Error('not asked for here');
};
const silent = () => ({ subscribe: () => ({ unsubscribe() {} }) });

/** A history page whose list is told by hand: its first rows come before the rest is known. */
function page() {
  let tell: (found: Found) => void = notAsked;
  const source: HistorySource = {
    find: () => ({
      subscribe(observer) {
        tell = (found) => observer.next(found);
        return { unsubscribe() {} };
      },
    }),
    stories: silent,
    facets: silent,
    remove: notAsked,
    restore: notAsked,
    purge: notAsked,
    setSaved: notAsked,
    tag: notAsked,
    untag: notAsked,
    annotate: notAsked,
  };
  const window = {
    location: { search: '', pathname: '/history.html' },
    history: { pushState() {}, replaceState() {} },
    addEventListener() {},
  };
  const state = createHistoryState({ source, address: createAddress(window), toasts: createToasts() });
  const found = (stories: number, complete: boolean) =>
    tell({ ids: IDS.slice(0, stories), times: new Float64Array(stories), complete });
  return { state, found };
}

test('all means every story of the answer, also when only the first rows are there yet', () => {
  const { state, found } = page();
  found(50, false);
  state.selectAll();
  expect(state.selection.value.ids.size).toBe(0);
  expect(state.targets.value).toEqual([]);
  found(120, true);
  expect(state.selection.value.ids.size).toBe(120);
  expect(state.targets.value).toHaveLength(120);
});

test('a selection that was given up before the list was whole is not made', () => {
  const { state, found } = page();
  found(50, false);
  state.selectAll();
  state.clearSelection();
  found(120, true);
  expect(state.selection.value.ids.size).toBe(0);
});

test('all of one question is not all of the next', () => {
  const { state, found } = page();
  found(50, false);
  state.selectAll();
  state.search('ferry');
  found(120, true);
  expect(state.selection.value.ids.size).toBe(0);
  expect(state.targets.value).toHaveLength(1);
});

test('all stories of another answer are not selected without being asked for', () => {
  const { state, found } = page();
  found(120, true);
  state.selectAll();
  expect(state.selection.value.ids.size).toBe(120);
  found(60, true);
  expect(state.selection.value.ids.size).toBe(60);
  state.clearSelection();
  found(120, true);
  expect(state.selection.value.ids.size).toBe(0);
});
