import { expect, test } from 'vitest';
import { DEFAULT_RULE, ruleFor } from '../../lib/model/page-settings.ts';
import { countsAsRead } from '../../lib/reading/rule.ts';

const rule = { seconds: 20, part: 0.5 };

test.each([
  ['enough time', { readingTime: 20_000, progress: 0.1 }, true],
  ['enough of the story', { readingTime: 6_000, progress: 0.5 }, true],
  ['too little of both', { readingTime: 19_999, progress: 0.49 }, false],
  ['a glance at a story that fits the window', { readingTime: 2_000, progress: 1 }, false],
])('%s', (_, figures, read) => {
  expect(countsAsRead(figures, rule)).toBe(read);
});

test('reading is not measured while the history is paused, or recording by itself is off', () => {
  expect(ruleFor({ 'settings.historyPaused': true })).toBeNull();
  expect(ruleFor({ 'settings.recordReading': false })).toBeNull();
});

test('the rule is the reader’s, or the default where none was stored or understood', () => {
  expect(ruleFor({ 'settings.readAfter': { seconds: 60, part: 0.9 } })).toEqual({ seconds: 60, part: 0.9 });
  expect(ruleFor({})).toEqual(DEFAULT_RULE);
  expect(ruleFor({ 'settings.readAfter': { seconds: 'x' } })).toEqual(DEFAULT_RULE);
});
