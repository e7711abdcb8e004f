import { expect, test } from 'vitest';
import { datelineOpening } from '../../lib/export/story-lines.ts';
import { article, dateline } from '../support/builders.ts';

test.for([
  ['GUATIRE, Venezuela (AP)', 'GUATIRE, Venezuela (AP) — '],
  ['القاهرة (رويترز)', 'القاهرة (رويترز) — '],
  ['【霧沢＝三輪千尋】', '【霧沢＝三輪千尋】'],
] as const)('a dateline runs into its text as it is printed: %s', ([printed, opening]) => {
  expect(datelineOpening(article({ dateline: dateline({ printed }) }))).toBe(opening);
});
