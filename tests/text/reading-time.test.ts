import { expect, it } from 'vitest';
import { minutesToRead } from '../../lib/text/reading-time.ts';

it.each([
  [912, 'en', 4],
  [912, 'en-GB', 4],
  [912, 'ar', 7],
  [912, null, 5],
  [3, 'en', 1],
])('%i words in %s take %i minutes', (words, language, minutes) => {
  expect(minutesToRead(words, language)).toBe(minutes);
});
