import { expect, it } from 'vitest';
import { clockTime, readClockTime } from '../../../components/shared/clock-time.ts';

it('an instant is typed as the clock here shows it', () => {
  const here = new Date(2026, 2, 5, 9, 7);
  expect(clockTime(here.toISOString())).toBe('2026-03-05 09:07');
  expect(readClockTime('2026-03-05 09:07')).toBe(here.toISOString());
  expect(readClockTime(' 2026-03-05T9:07 ')).toBe(here.toISOString());
});

it('the zone is that of the day: in summer, too', () => {
  const summer = new Date(2026, 6, 5, 23, 59);
  expect(readClockTime(clockTime(summer.toISOString()))).toBe(summer.toISOString());
});

it.each(['', '2026-03-05', '2026-03-05T09:07:00-04:00', '2026-13-05 09:07', 'last Tuesday'])(
  '%s stays as it is',
  (typed) => expect(readClockTime(typed)).toBe(typed),
);

it('a day has no time', () => expect(clockTime('2026-03-05')).toBe('2026-03-05'));

it('a day that no calendar has stays as it was typed', () =>
  expect(readClockTime('2026-02-30 10:00')).toBe('2026-02-30 10:00'));
