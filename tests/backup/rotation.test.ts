import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surplus } from '../../lib/backup/rotation.ts';
import type { KeptBackup } from '../../lib/model/backup.ts';
import { kept } from './builders.ts';

const times = (files: readonly KeptBackup[]) => files.map(({ at }) => at);
const five = [1, 2, 3, 4, 5].map((at) => kept({ at, stories: 10 + at }));

test('the oldest go first', () => {
  expect(times(surplus(five, 3))).toEqual([1, 2]);
  expect(times(surplus(five.toReversed(), 2))).toEqual([1, 2, 3]);
});

test('all of them stay where the reader wants all', () => {
  expect(surplus(five, null)).toEqual([]);
});

test('a history that was emptied does not push out what it held', () => {
  const full = kept({ at: 1, stories: 40_000 });
  const emptied = [2, 3, 4, 5, 6].map((at) => kept({ at, stories: 3 }));
  expect(times(surplus([full, ...emptied], 2))).toEqual([2, 3, 4]);
});

test('of equally large ones the newest counts as the largest, so that no old one stays for nothing', () => {
  const same = [1, 2, 3].map((at) => kept({ at, stories: 7 }));
  expect(times(surplus(same, 1))).toEqual([1, 2]);
});

test('what the browser does not let go of is not tried again', () => {
  expect(times(surplus([kept({ at: 1, stuck: true }), ...five.slice(1)], 3))).toEqual([2]);
});

const files = fc
  .uniqueArray(fc.nat(10_000), { maxLength: 40 })
  .chain((at) =>
    fc.tuple(
      ...at.map((one) =>
        fc.record({ stories: fc.nat(50), stuck: fc.boolean() }).map((rest) => kept({ at: one, ...rest })),
      ),
    ),
  );

test('whatever is there: the newest N stay, so does the largest, and at most one more', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 12 }), (all, keep) => {
      const going = new Set(surplus(all, keep));
      const free = all.filter(({ stuck }) => !stuck).sort((a, b) => b.at - a.at);
      const staying = free.filter((one) => !going.has(one));
      expect(staying.slice(0, keep)).toEqual(free.slice(0, keep));
      expect(staying.length).toBeLessThanOrEqual(keep + 1);
      const most = Math.max(0, ...free.map(({ stories }) => stories));
      if (free.length > 0) expect(staying.some(({ stories }) => stories === most)).toBe(true);
      // Once they are gone, nothing more is to go.
      expect(surplus(staying, keep)).toEqual([]);
    }),
  );
});
