import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../lib/view/history/days.ts';
import { binsOf } from '../../../lib/view/numbers/bins.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2026-03-01', '2026-04-15', 'day'],
  ['2026-01-01', '2026-12-31', 'week'],
  ['2022-01-01', '2026-12-31', 'month'],
  ['2006-01-01', '2026-12-31', 'year'],
] as const)('from %s to %s a bar is a %s', (first, last, unit) => {
  const counted = binsOf(
    new Map([
      [first, 1],
      [last, 2],
    ]),
    1,
  );
  expect(counted.unit).toBe(unit);
  expect(counted.bins.length).toBeLessThanOrEqual(62);
  expect(counted.bins[0]?.stories).toBe(1);
  expect(counted.bins.at(-1)?.stories).toBe(2);
});

test('nothing read gives no bar', () => {
  expect(binsOf(new Map(), 1).bins).toEqual([]);
});

test('weeks begin where the reader’s weeks begin', () => {
  const counts = new Map([
    ['2026-01-07', 1],
    ['2026-06-01', 1],
  ]);
  expect(binsOf(counts, 1).bins[0]?.from).toBe('2026-01-05');
  expect(binsOf(counts, 7).bins[0]?.from).toBe('2026-01-04');
});

test('bars touch, and every story is in exactly one', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const counts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 20 })), { minLength: 1 })
    .map((list) => new Map(list.map(([offset, stories]) => [addDays('2010-01-01', offset), stories])));
  fc.assert(
    fc.property(counts, (map) => {
      const { bins } = binsOf(map, 1);
      bins.slice(1).forEach((bin, at) => {
        expect(bin.from).toBe(addDays(bins[at]?.until ?? '', 1));
      });
      const total = [...map.values()].reduce((sum, count) => sum + count, 0);
      expect(bins.reduce((sum, bin) => sum + bin.stories, 0)).toBe(total);
    }),
    { numRuns: 50 },
  );
});
