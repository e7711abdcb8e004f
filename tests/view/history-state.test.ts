import { expect, test } from 'vitest';
import type { EntryId } from '../../lib/model/history.ts';
import type { Found } from '../../lib/model/search.ts';
import { type AddressWindow, createAddress } from '../../lib/view/history/address.ts';
import type { HistorySource } from '../../lib/view/history/source.ts';
import { createHistoryState } from '../../lib/view/history-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';

const IDS = Array.from({ length: 120 }, (_, i) => String(i + 1) as EntryId);

const notAsked = (): never => {
  throw new Error('not asked for here');
};
const silent = () => ({ subscribe: () => ({ unsubscribe() {} }) });

/** A history page whose list is told by hand: its first rows come before the rest is known. */
function page(window: AddressWindow = tab()) {
  let tell: (found: Found) => void = notAsked;
  const asked: (readonly EntryId[])[] = [];
  const source: HistorySource = {
    find: () => ({
      subscribe(observer) {
        tell = (found) => observer.next(found);
        return { unsubscribe() {} };
      },
    }),
    stories: (ids) => {
      asked.push(ids);
      return silent();
    },
    facets: silent,
    remove: notAsked,
    restore: notAsked,
    purge: notAsked,
    setSaved: notAsked,
    tag: notAsked,
    untag: notAsked,
    annotate: notAsked,
  };
  const state = createHistoryState({ source, address: createAddress(window), toasts: createToasts() });
  const found = (stories: number, complete: boolean) =>
    tell({ ids: IDS.slice(0, stories), times: new Float64Array(stories), complete });
  const foundAll = (ids: readonly EntryId[]) =>
    tell({ ids, times: new Float64Array(ids.length), complete: true });
  return { state, found, foundAll, asked };
}

/** A tab with the entries of its history; `back` goes back in it. */
function tab() {
  const entries: { search: string; state: unknown }[] = [{ search: '', state: null }];
  const now = () => entries.at(-1) ?? { search: '', state: null };
  const entryOf = (state: unknown, url: string) => ({ state, search: /\?.*/.exec(url)?.[0] ?? '' });
  let arrived = () => {};
  return {
    location: {
      pathname: '/history.html',
      get search() {
        return now().search;
      },
    },
    history: {
      get state() {
        return now().state;
      },
      pushState: (state: unknown, _: string, url: string) => void entries.push(entryOf(state, url)),
      replaceState: (state: unknown, _: string, url: string) =>
        void entries.splice(-1, 1, entryOf(state, url)),
    },
    addEventListener(_: 'popstate', listener: () => void) {
      arrived = listener;
    },
    back() {
      entries.pop();
      arrived();
    },
  };
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

test('whoever comes back to a list finds the story at which they left it', () => {
  const window = tab();
  const { state, found } = page(window);
  found(120, true);
  state.moveTo(70);
  state.show({ query: 'ferry' });
  found(10, true);
  expect(state.cursor.value.index).toBe(0);
  const { focus } = state.cursor.value;
  window.back();
  found(120, true);
  expect(state.cursor.value).toMatchObject({ index: 70, id: '71', focus: focus + 1 });
});

test('so does who comes back to the page from another, as soon as the list is known so far', () => {
  const window = tab();
  const left = page(window);
  left.found(120, true);
  left.state.moveTo(70);
  left.state.leave();
  const { state, found } = page(window);
  found(50, false);
  expect(state.cursor.value).toMatchObject({ index: 0, focus: 0 });
  found(120, true);
  expect(state.cursor.value).toMatchObject({ index: 70, id: '71', focus: 1 });
});

test('the stories near the window are fetched, and the one that is kept, but none between them', () => {
  const { state, found, asked } = page();
  found(120, true);
  // All were read on one day: a heading stands before them.
  state.list.show(104, 110, 3);
  expect(asked.at(-1)).toEqual([...IDS.slice(100, 120), '3']);
});

test('a story that is read meanwhile leaves the cursor on its story, and at the top where it never moved', () => {
  const { state, foundAll } = page();
  foundAll(IDS.slice(1, 60));
  foundAll(IDS.slice(0, 60));
  expect(state.cursor.value).toMatchObject({ index: 0, id: '1' });
  state.moveTo(4);
  foundAll(IDS.slice(1, 60));
  expect(state.cursor.value).toMatchObject({ index: 3, id: '5' });
});
