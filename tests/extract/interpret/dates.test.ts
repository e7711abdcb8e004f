import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/extract/cutting/claim.ts';
import { findTimes, parseTime } from '../../../lib/extract/interpret/dates.ts';

describe('parseTime', () => {
  test.each([
    ['2026-03-05T08:30:00+01:00', '2026-03-05T08:30:00+01:00'],
    ['2026-03-05T08:30:00.1234567Z', '2026-03-05T08:30:00.123Z'],
    ['2026-03-05 08:30:00', '2026-03-05T08:30:00'],
    ['2026-03-05T08:30+0530', '2026-03-05T08:30+05:30'],
    ['20260305T083000Z', '2026-03-05T08:30:00Z'],
    ['2026-03-05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['1772699400', '2026-03-05T08:30:00.000Z'],
    ['1772699400000', '2026-03-05T08:30:00.000Z'],
    ['Thu, 05 Mar 2026 08:30:00 GMT', '2026-03-05T08:30:00.000Z'],
    ['Thu, 05 Mar 2026 08:30:00 +0100', '2026-03-05T07:30:00.000Z'],
    ['March 5, 2026', '2026-03-05'],
    ['2026-3-5 08:30:00', '2026-03-05T08:30:00'],
    ['Thu Mar 05 09:30:00 CET 2026', '2026-03-05T08:30:00.000Z'],
    ['Thu Mar 05 14:00:00 IST 2026', '2026-03-05T08:30:00.000Z'],
    ['Thu Mar 05 08:30:00 XYZ 2026', '2026-03-05T08:30:00'],
  ])('%s', (raw, value) => expect(parseTime(raw)).toBe(value));

  test.each([
    '',
    'yesterday',
    '2026-13-05',
    '05/03',
    '12',
    '0001-01-01',
    '2026-03-05T99:00:00Z',
    'Smarch 5, 2026',
  ])('no time: %j', (raw) => expect(parseTime(raw)).toBeNull());
});

describe('findTimes', () => {
  const NOW = Date.UTC(2026, 2, 10);
  const claim = (value: string, given: Partial<Claim> = {}): Claim => ({
    field: 'published',
    value,
    source: 'meta',
    confidence: 0.8,
    ...given,
  });

  test('prefers the time that the page shows and the data repeats', () => {
    const claims = [
      claim('2026-03-05T02:39:00Z'),
      claim('2026-03-05T02:39:00Z', { confidence: 0.7 }),
      claim('2026-03-05T11:30:00Z', { source: 'json-ld', confidence: 0.5 }),
      claim('2026-03-05T11:30:00Z', { source: 'markup', confidence: 0.6 }),
    ];
    expect(findTimes(claims, NOW).published?.value).toBe('2026-03-05T11:30:00Z');
  });

  test('believes no time to come', () => {
    expect(
      findTimes([claim('2031-01-01T00:00:00Z'), claim('2026-03-05', { confidence: 0.3 })], NOW).published
        ?.value,
    ).toBe('2026-03-05');
  });

  test('a clock without a zone takes the zone that another source gives with it', () => {
    const local = claim('2026-03-05 18:11:01.0', { source: 'json-ld', confidence: 0.9 });
    const zoned = claim('2026-03-05T18:11:01+01:00', { confidence: 0.5 });
    expect(findTimes([local, zoned], NOW).published?.value).toBe('2026-03-05T18:11:01+01:00');
    const other = claim('2026-03-05T17:40:00+01:00', { confidence: 0.5 });
    expect(findTimes([local, other], NOW).published?.value).toBe('2026-03-05T18:11:01.0');
  });

  test('an update that is no later than the story is none', () => {
    const claims = [claim('2026-03-05T08:30:00Z'), claim('2026-03-05T08:30:20Z', { field: 'updated' })];
    expect(findTimes(claims, NOW).updated).toBeNull();
  });
});
