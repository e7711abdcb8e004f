import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt } from '../../lib/backup/schedule.ts';
import type { BackupTimes } from '../../lib/model/backup.ts';
import { failedAt, kept, log } from './builders.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 8);
const lastAt = (at: number) => log({ kept: [kept({ at })] });

test('never is never, whatever has been', () => {
  expect(dueAt('never', lastAt(0), NOW)).toBeNull();
  expect(dueAt('never', log({ failed: failedAt(NOW) }), NOW)).toBeNull();
});

test('the first is due at once', () => {
  expect(dueAt('month', log(), NOW)).toBe(NOW);
});

test.each<[BackupTimes, number, number]>([
  ['day', Date.UTC(2026, 10, 23, 9), Date.UTC(2026, 10, 24, 9)],
  ['week', Date.UTC(2026, 10, 20, 9), Date.UTC(2026, 10, 27, 9)],
  ['month', Date.UTC(2026, 10, 20, 9), Date.UTC(2026, 11, 20, 9)],
  // There is no 31st of November, and no 31st of February in the year after.
  ['month', Date.UTC(2026, 9, 31, 9), Date.UTC(2026, 10, 30, 9)],
])('each %s after the last', (every, last, due) => {
  expect(dueAt(every, lastAt(last), NOW)).toBe(due);
});

test('a month after the last day of January is the last day of February', () => {
  const january = Date.UTC(2027, 0, 31, 9);
  expect(dueAt('month', lastAt(january), january + DAY)).toBe(Date.UTC(2027, 1, 28, 9));
});

test('what was missed is due at once, and once', () => {
  expect(dueAt('day', lastAt(NOW - 40 * DAY), NOW)).toBe(NOW);
  expect(dueAt('day', log({ kept: [kept({ at: NOW }), kept({ at: NOW - 40 * DAY })] }), NOW)).toBe(NOW + DAY);
});

test('a backup from the future, by a clock that was wrong, holds nothing up', () => {
  expect(dueAt('week', lastAt(NOW + 400 * DAY), NOW)).toBe(NOW);
});

test('after a failure it is tried again soon, then ever more rarely, and at least each day', () => {
  const waits = [1, 2, 3, 4, 5, 50].map(
    (tries) => (dueAt('day', log({ failed: failedAt(NOW, tries) }), NOW) ?? 0) - NOW,
  );
  expect(waits.map((wait) => wait / MINUTE)).toEqual([15, 60, 240, 960, 1_440, 1_440]);
});

const time = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });
const every = fc.constantFrom<BackupTimes>('day', 'week', 'month');

test('is never in the past and never later than the longest wait', () => {
  fc.assert(
    fc.property(every, fc.array(time, { maxLength: 4 }), fc.option(time), fc.nat(40), time, (...given) => {
      const [times, lasts, failed, tries, now] = given;
      const known = log({
        kept: lasts.map((at) => kept({ at })),
        failed: failed === null ? null : failedAt(failed, tries + 1),
      });
      const due = dueAt(times, known, now) ?? Number.NaN;
      expect(due).toBeGreaterThanOrEqual(now);
      expect(due).toBeLessThanOrEqual(now + 31 * DAY);
    }),
  );
});

test('a month is 28 to 31 days', () => {
  fc.assert(
    fc.property(time, (last) => {
      const days = ((dueAt('month', lastAt(last), last) ?? 0) - last) / DAY;
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
    }),
  );
});
