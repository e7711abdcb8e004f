import { expect, test } from 'vitest';
import {
  extendTo,
  keepShown,
  NOTHING_SELECTED,
  selectAll,
  toggle,
} from '../../../lib/view/history/selection.ts';
import { entryId } from '../../support/builders.ts';

const order = ['a', 'b', 'c', 'd', 'e'].map(entryId);
const marked = (selection: { ids: ReadonlySet<string> }) => order.filter((id) => selection.ids.has(id));
const id = entryId;

test('one key marks and unmarks', () => {
  const once = toggle(NOTHING_SELECTED, id('b'));
  expect(marked(once)).toEqual(['b']);
  expect(marked(toggle(once, id('b')))).toEqual([]);
  expect(NOTHING_SELECTED.ids.size).toBe(0);
});

test('a range grows from the last mark, either way, and adds to what was marked', () => {
  const two = toggle(toggle(NOTHING_SELECTED, id('a')), id('d'));
  expect(marked(extendTo(two, id('c'), order))).toEqual(['a', 'c', 'd']);
  expect(marked(extendTo(two, id('e'), order))).toEqual(['a', 'd', 'e']);
});

test('a range without a beginning is the one story', () => {
  expect(marked(extendTo(NOTHING_SELECTED, id('c'), order))).toEqual(['c']);
});

test('a range from a story that is gone marks the one that is there', () => {
  const gone = { ids: new Set<never>(), anchor: id('x') };
  expect(marked(extendTo(gone, id('c'), order))).toEqual(['c']);
});

test('what is no longer shown is no longer marked', () => {
  const kept = keepShown(selectAll(order), new Set(order.slice(2)));
  expect(marked(kept)).toEqual(['c', 'd', 'e']);
  expect(kept.anchor).toBeNull();
  const same = toggle(NOTHING_SELECTED, id('e'));
  expect(keepShown(same, new Set(order))).toBe(same);
});
