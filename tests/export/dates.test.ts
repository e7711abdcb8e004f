import { afterEach, expect, test, vi } from 'vitest';
import { writtenDate } from '../../lib/export/dates.ts';

afterEach(() => void vi.restoreAllMocks());

test('dates are written as far as they are known, in the story’s language, whatever was written before', () => {
  const forms = [
    ['2026-03-04T07:30:00+02:00', 'en', 'March 4, 2026 at 7:30 AM'],
    ['2026-03-04', 'en', 'March 4, 2026'],
    ['2026-03', 'de', 'März 2026'],
    ['2026', 'de', '2026'],
    ['2026-03-04', null, '4 March 2026'],
    ['2026-03-04', 'de', '4. März 2026'],
  ] as const;
  for (const [iso, language, written] of [...forms, ...forms])
    expect(writtenDate(iso, language)).toBe(written);
  expect(writtenDate('yesterday', 'en')).toBeNull();
});

test('the dates of many stories are written with few writers, and of many languages not all stay made', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let day = 10; day < 30; day += 1) writtenDate(`2026-03-${day}`, 'sv');
  expect(made).toHaveBeenCalledTimes(1);
  for (let one = 0; one < 100; one += 1) writtenDate('2026-03-04', `sv-x-${one}`);
  made.mockClear();
  writtenDate('2026-03-04', 'sv');
  expect(made).toHaveBeenCalledTimes(1);
});
