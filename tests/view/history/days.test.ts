import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
  addDays,
  dayKey,
  dayStart,
  daysOf,
  groupedRows,
  plainRows,
  type Row,
} from '../../../lib/view/history/days.ts';

const inZone = (zone: string) => vi.stubEnv('TZ', zone);
afterEach(() => vi.unstubAllEnvs());

const all = (rows: { count: number; row(at: number): Row }) =>
  Array.from({ length: rows.count }, (_, at) => {
    const row = rows.row(at);
    return row.kind === 'day' ? row.day.key : row.index;
  });

test('stories stand under the day in the reader’s zone', () => {
  const times = ['2026-03-04T23:30:00Z', '2026-03-04T22:30:00Z', '2026-03-04T12:00:00Z'].map(Date.parse);
  inZone('Europe/Berlin');
  expect(all(groupedRows(daysOf(times)))).toEqual(['2026-03-05', 0, '2026-03-04', 1, 2]);
  inZone('America/Los_Angeles');
  expect(all(groupedRows(daysOf(times)))).toEqual(['2026-03-04', 0, 1, 2]);
});

test('days of 23 and 25 hours are one day each', () => {
  inZone('Europe/Berlin');
  const times = [
    '2026-10-25T22:30:00Z', // 23:30, after the clock went back
    '2026-10-24T22:30:00Z', // 00:30
    '2026-03-29T21:30:00Z', // 23:30, after the clock went forward
    '2026-03-28T23:30:00Z', // 00:30
  ].map(Date.parse);
  expect(daysOf(times).map((day) => [day.key, day.stories])).toEqual([
    ['2026-10-25', 2],
    ['2026-03-29', 2],
  ]);
});

test('oldest first groups as well', () => {
  inZone('UTC');
  const times = ['2026-03-04T01:00:00Z', '2026-03-04T23:00:00Z', '2026-03-06T00:00:00Z'].map(Date.parse);
  expect(all(groupedRows(daysOf(times)))).toEqual(['2026-03-04', 0, 1, '2026-03-06', 2]);
});

test('nothing read is no row', () => {
  const rows = groupedRows(daysOf([]));
  expect(rows.count).toBe(0);
  expect(() => rows.row(0)).toThrow(RangeError);
  expect(() => plainRows(0).row(0)).toThrow(RangeError);
});

test('every story has one row, and rows and stories point at each other', () => {
  inZone('Asia/Kathmandu');
  const times = fc
    .array(fc.integer({ min: 0, max: 40 * 86_400_000 }), { maxLength: 300 })
    .map((list) => list.sort((a, b) => b - a));
  fc.assert(
    fc.property(times, (list) => {
      const rows = groupedRows(daysOf(list));
      const stories = all(rows).filter((row) => typeof row === 'number');
      expect(stories).toEqual(list.map((_, index) => index));
      list.forEach((time, index) => {
        expect(rows.row(rows.rowOfStory(index))).toEqual({ kind: 'story', index });
        const day = rows.days.findLast((one) => one.first <= index);
        expect(day?.key).toBe(dayKey(time));
      });
    }),
  );
});

test('without days every row is a story', () => {
  expect(all(plainRows(3))).toEqual([0, 1, 2]);
  expect(plainRows(3).rowOfStory(2)).toBe(2);
});

test('days are counted over the end of months and changes of the clock', () => {
  inZone('Europe/Berlin');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(new Date(dayStart('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
});
