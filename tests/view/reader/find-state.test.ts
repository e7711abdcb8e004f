import { expect, test } from 'vitest';
import { createFindState } from '../../../lib/view/reader/find-state.ts';

const TEXTS = ['The ferry sails.', 'No ferry, no fish.', 'Fish.'];

test('looks only while it is open, counts from the first place of a new query, and goes round', () => {
  const find = createFindState(TEXTS);
  find.search('ferry');
  expect(find.hits.value).toEqual([]);
  find.show();
  expect([find.hits.value.length, find.at.value]).toEqual([2, 0]);
  find.step(1);
  find.step(1);
  expect(find.at.value).toBe(0);
  find.step(-1);
  expect(find.at.value).toBe(1);
  find.search('fish');
  expect(find.at.value).toBe(0);
  find.search('submarine');
  find.step(1);
  expect([find.hits.value.length, find.at.value]).toEqual([0, -1]);
});

test('closing forgets the places, not the query', () => {
  const find = createFindState(TEXTS);
  find.show();
  find.search('fish');
  find.hide();
  expect([find.hits.value.length, find.query.value]).toEqual([0, 'fish']);
  find.show();
  expect(find.hits.value).toHaveLength(2);
});
