import { expect, test } from 'vitest';
import { collapse } from '../../lib/text/whitespace.ts';

test.each([
  ['  one\n\t two  ', 'one two'],
  ['after Maduro’s\u00a0ouster', 'after Maduro’s\u00a0ouster'],
  ['« oui\u202f»', '« oui\u202f»'],
  ['\u00a0\u00a0 three\u00a0\u00a0four \u00a0', 'three four'],
  ['hyphen\u00adated, zero\u200bwidth', 'hyphenated, zerowidth'],
])('%j is shown as %j', (raw, shown) => {
  expect(collapse(raw)).toBe(shown);
});
