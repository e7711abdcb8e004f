import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import { test } from './fixtures.ts';

/** The history page of the built extension, over stories that were read in it. */

const [first, second, third] = [
  storyAt('agency-wire'),
  storyAt('national-daily'),
  storyAt('german-daily'),
] as const;

test.beforeAll(async ({ read }) => {
  for (const story of [first, second, third]) await read(story);
});

const headlines = (history: Page) => history.locator('.story-headline').allTextContents();
const shows = (history: Page, count: number) =>
  expect.poll(() => history.locator('.story-headline').count()).toBe(count);

test('what was read is listed under today, the newest first', async ({ browser, history }) => {
  await history.goto(browser.url('history.html'));
  await shows(history, 3);
  expect(await headlines(history)).toEqual([third.headline, second.headline, first.headline]);
  expect(await history.getByRole('rowheader').first().textContent()).toBe('today3 stories');
  await history.screenshot({ path: '.output/screenshots/history-chromium.png' });
});

test('search narrows as it is typed, stands in the address, and Back takes it away', async ({ history }) => {
  const word = first.headline.split(' ')[0] ?? '';
  await history.keyboard.press('/');
  await history.keyboard.type(word.toLowerCase());
  await shows(history, 1);
  expect(await headlines(history)).toEqual([first.headline]);
  expect(new URL(history.url()).searchParams.get('q')).toBe(word.toLowerCase());
  await history.goBack();
  await shows(history, 3);
  expect(new URL(history.url()).search).toBe('');
});

test('a name leads to the page of everything by it', async ({ history }) => {
  const author = first.authors[1] ?? '';
  await history.locator('.story-facts a', { hasText: author }).click();
  await history.getByRole('heading', { level: 1, name: author }).waitFor();
  expect(new URL(history.url()).searchParams.get('author')).toBe(author);
  await history.goBack();
  await shows(history, 3);
});

test('a story opens in the reader', async ({ history }) => {
  await history.locator('.story-row').first().focus();
  await history.keyboard.press('Enter');
  await expect.poll(() => history.url()).toContain('reader.html?id=');
  await history.getByRole('heading', { level: 1, name: third.headline }).waitFor();
  await history.goBack();
  await shows(history, 3);
});

test('what was deleted waits in the trash after a restart of the page, and comes back', async ({
  history,
}) => {
  await history.locator('.story-row').first().focus();
  await history.keyboard.press('#');
  await shows(history, 2);
  await history.reload();
  await shows(history, 2);
  await history.getByRole('link', { name: 'Trash' }).click();
  await shows(history, 1);
  expect(await headlines(history)).toEqual([third.headline]);
  await history.keyboard.press('j');
  await history.keyboard.press('x');
  await history.getByRole('button', { name: 'Put back' }).click();
  await shows(history, 0);
  await history.getByRole('link', { name: 'Stories', exact: true }).click();
  await shows(history, 3);
});

test('numbers, calendar and data are drawn from the built files', async ({ browser, history }) => {
  for (const [screen, words] of [
    ['numbers', 'Stories by day'],
    ['calendar', '3 stories'],
    ['data', '3 stories, 0 of them kept for offline reading.'],
  ] as const) {
    await history.goto(browser.url(`history.html?view=${screen}`));
    await history.getByText(words).first().waitFor();
    await history.screenshot({ path: `.output/screenshots/history-${screen}-chromium.png`, fullPage: true });
  }
});

test('the page stands in Firefox too, with nothing read yet', async ({ firefox }) => {
  const page = await firefox.open('history.html');
  await page.waitForSelector('.empty');
  await page.setViewport({ width: 1200, height: 900 });
  await page.screenshot({ path: '.output/screenshots/history-empty-firefox.png' });
  expect(await page.$eval('.empty h2', (heading) => heading.textContent)).toBe(
    'Your archive begins with the next story you read',
  );
});
