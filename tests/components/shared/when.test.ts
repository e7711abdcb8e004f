import { describe, expect, it } from 'vitest';
import {
  formatBriefly,
  formatDay,
  formatDuration,
  formatOnPaper,
  formatWhen,
  formatWhenFully,
  type Reader,
} from '../../../components/shared/when.ts';

const caracas: Reader = {
  now: Date.parse('2026-11-24T18:00:00Z'),
  locale: 'en-GB',
  timeZone: 'America/Caracas',
};

describe('formatWhen', () => {
  it.each([
    ['2026-11-24T17:59:50Z', 'just now'],
    ['2026-11-24T17:51:00Z', '9 minutes ago'],
    ['2026-11-24T14:04:00+02:00', 'today, 08:04'],
    ['2026-11-24T01:30:00Z', 'yesterday, 21:30'],
    ['2026-01-09T18:04:00Z', '9 Jan, 14:04'],
    ['2024-01-09T02:04:00Z', '8 Jan 2024, 22:04'],
  ])('%s is %s in Caracas', (iso, words) => {
    expect(formatWhen(iso, caracas)).toBe(words);
  });

  it('a bare date is the same day in every zone', () => {
    expect(formatWhen('2024-01-09', caracas)).toBe('9 Jan 2024');
    expect(formatWhen('2024-01-09', { ...caracas, timeZone: 'Pacific/Auckland' })).toBe('9 Jan 2024');
    expect(formatWhen('2026-11-24', caracas)).toBe('today');
  });

  it('a time ahead of the reader’s clock is told as it is, not as a distance', () => {
    expect(formatWhen('2026-11-24T18:20:00Z', caracas)).toBe('today, 14:20');
  });

  it('what is no time is null', () => {
    expect(formatWhen('last Tuesday', caracas)).toBeNull();
  });
});

describe('formatWhenFully', () => {
  it('tells the time in full (ICU versions differ by a comma), with the page’s own clock where its zone is another', () => {
    expect(formatWhenFully('2024-01-09T18:04:00+01:00', caracas)).toMatch(
      /^Tuesday,? 9 January 2024 at 13:04:00 GMT-4 \(on the page: 2024-01-09 18:04, UTC\+01:00\)$/,
    );
    expect(formatWhenFully('2024-01-09T13:04:00-04:00', caracas)).toMatch(
      /^Tuesday,? 9 January 2024 at 13:04:00 GMT-4$/,
    );
  });

  it('a bare date has no time', () => {
    expect(formatWhenFully('2024-01-09', caracas)).toMatch(/^Tuesday,? 9 January 2024$/);
  });
});

it('formatOnPaper names the day, however near', () => {
  expect(formatOnPaper('2026-11-24T17:59:50Z', caracas)).toMatch(/^24 November 2026(?: at|,) 13:59$/);
  expect(formatOnPaper('2024-01-09', caracas)).toBe('9 January 2024');
  expect(formatOnPaper('soon', caracas)).toBeNull();
});

it('formatDay names near days and dates the others', () => {
  expect(formatDay(Date.parse('2026-11-24T05:00:00Z'), caracas)).toBe('today');
  expect(formatDay(Date.parse('2026-11-24T03:00:00Z'), caracas)).toBe('yesterday');
  expect(formatDay(Date.parse('2026-11-20T12:00:00Z'), caracas)).toMatch(/^Friday,? 20 November 2026$/);
});

it('formatDuration', () => {
  const words = (ms: number) => formatDuration(ms, caracas);
  expect([10_000, 240_000, 3_600_000, 4_200_000, 17_990_580_000].map(words)).toEqual([
    'under 1 min',
    '4 min',
    '1 h',
    '1 h 10 min',
    '4,997 h',
  ]);
});

describe('formatBriefly', () => {
  it.each([
    ['2026-11-24T14:04:00+02:00', '08:04'],
    ['2026-11-24T01:30:00Z', '23 Nov'],
    ['2024-01-09T02:04:00Z', '8 Jan 2024'],
  ])('%s is %s in Caracas', (iso, words) => {
    expect(formatBriefly(Date.parse(iso), caracas)).toBe(words);
  });
});
