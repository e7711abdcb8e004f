import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { STORIES } from '../newsroom/stories.ts';
import { article, entry } from '../support/builders.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';

/** Stories that come in from an export of ours, and what the reader's rules make of them, in the built extension. */

const DAY = 86_400_000;
let newsroom: Newsroom;
let browser: ExtensionBrowser;
let history: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launchChromium();
  history = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

const readDaysAgo = (days: number, headline: string) => {
  const read = Date.now() - days * DAY;
  return {
    article: article({ url: `https://post.example/${days}`, headline }),
    entry: entry({ headline, firstRead: read, lastRead: read, saved: false, tags: [], note: '' }),
    highlights: [],
  };
};

test('an export of ours is brought in', async () => {
  const stories = [readDaysAgo(2, 'Read lately'), readDaysAgo(400, 'Read long ago')];
  await history.goto(browser.url('history.html?view=data'));
  await history.locator('input[type="file"]').setInputFiles({
    name: 'anything',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(JSON.stringify({ $schema: 'x', version: 1, stories })),
  });
  await history.getByRole('button', { name: 'Add to my history' }).click();
  await history.getByRole('button', { name: 'Choose another file' }).waitFor();
  await history.goto(browser.url('history.html'));
  await expect.poll(headlines).toEqual(['Read lately', 'Read long ago']);
});

test('a page that loads is occasion enough to follow the rules', async () => {
  const worker = await browser.background();
  await worker.evaluate(
    `chrome.storage.local.set({ 'settings.retention': { texts: null, entries: 365, trash: null } })`,
  );
  const page = await browser.context.newPage();
  await page.goto(newsroom.url(STORIES[0]?.path ?? ''));
  await expect.poll(headlines, { timeout: 10_000 }).toEqual(['Read lately']);
  await history.goto(browser.url('history.html?view=trash'));
  await expect.poll(headlines).toEqual(['Read long ago']);
});

const headlines = () => history.locator('.story-headline').allTextContents();
