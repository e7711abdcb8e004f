import { expect, test } from 'vitest';
import { readTags } from '../../../lib/view/history/tags.ts';

test.each([
  ['sea, local  politics', ['sea', 'local politics']],
  ['#Sea, sea,SEA', ['Sea']],
  ['سياسة، بحر', ['سياسة', 'بحر']],
  ['政治、海', ['政治', '海']],
  [' , #, ', []],
])('%j is %j', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags);
});
