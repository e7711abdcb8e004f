import { expect, test } from 'vitest';
import { toHtml } from '../../../lib/export/html/document.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import { htmlErrors } from '../../validate-exports/readers/html.ts';

const stories = {
  ...nastyStories(),
  ...Object.fromEntries(inventedStories(22).map((story, n) => [`invented ${n}`, story])),
};

test.each(Object.entries(stories))('%s: a validator finds no error', async (_, { article }) => {
  expect(await htmlErrors(toHtml(article))).toEqual([]);
});
