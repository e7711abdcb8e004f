import { afterEach, expect, test, vi } from 'vitest';
import { dayByKey, monthsOf, yearsOf } from '../../../lib/view/history/calendar.ts';

afterEach(() => vi.unstubAllEnvs());

test('a year has twelve months of whole weeks, each day once', () => {
  vi.stubEnv('TZ', 'America/Sao_Paulo');
  for (const [year, length] of [
    [2026, 365],
    [2028, 366],
  ] as const) {
    const months = monthsOf(year, new Map(), 1);
    expect(months).toHaveLength(12);
    const days = months.flatMap((month) => month.weeks.flat().filter((cell) => cell !== null));
    expect(new Set(days.map((day) => day.key)).size).toBe(length);
    for (const week of months.flatMap((month) => month.weeks)) expect(week).toHaveLength(7);
  }
});

test('weeks begin where the reader’s weeks begin', () => {
  // 1 March 2026 was a Sunday.
  const march = (firstWeekday: number) => monthsOf(2026, new Map(), firstWeekday)[2]?.weeks[0];
  expect(march(1)?.map((cell) => cell?.day ?? null)).toEqual([null, null, null, null, null, null, 1]);
  expect(march(7)?.map((cell) => cell?.day ?? null)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('shades tell this reader’s usual days apart, and one wild day does not bleach the others', () => {
  const counts = new Map([
    ['2026-03-01', 1],
    ['2026-03-02', 2],
    ['2026-03-03', 3],
    ['2026-03-04', 4],
    ['2026-03-05', 400],
  ]);
  const march = monthsOf(2026, counts, 1)[2];
  const level = new Map(march?.weeks.flat().map((cell) => [cell?.day, cell?.level]));
  expect([1, 2, 3, 4, 5, 6].map((day) => level.get(day))).toEqual([1, 1, 2, 3, 4, 0]);
  expect(march?.stories).toBe(410);
});

test('years run from the first to the last story without gaps', () => {
  const now = Date.UTC(2026, 10, 24);
  expect(yearsOf(['2023-05-01', '2021-01-01'], now)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  expect(yearsOf([], now)).toEqual([2026]);
});

test.each([
  ['2026-03-01', 'ArrowLeft', false, '2026-02-28'],
  ['2026-03-01', 'ArrowLeft', true, '2026-03-02'],
  ['2026-03-01', 'ArrowDown', false, '2026-03-08'],
  ['2026-03-31', 'PageUp', false, '2026-02-28'],
  ['2026-12-31', 'PageDown', false, '2027-01-31'],
  ['2026-03-14', 'Home', false, '2026-03-01'],
  ['2026-03-14', 'End', false, '2026-03-31'],
  ['2026-03-14', 'a', false, null],
] as const)('from %s, %s (right to left: %s) leads to %s', (day, key, rightToLeft, target) => {
  expect(dayByKey(day, key, rightToLeft)).toBe(target);
});
