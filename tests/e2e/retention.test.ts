import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { article, entry } from '../support/builders.ts';
import { test } from './fixtures.ts';

/** Stories that come in from an export of ours, and what the reader's rules make of them, in the built extension. */

const DAY = 86_400_000;

const readDaysAgo = (days: number, headline: string) => {
  const read = Date.now() - days * DAY;
  return {
    article: article({ url: `https://post.example/${days}`, headline }),
    entry: entry({ headline, firstRead: read, lastRead: read, saved: false, tags: [], note: '' }),
    highlights: [],
  };
};

test('an export of ours is brought in', async ({ browser, history }) => {
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
  await expect.poll(() => headlines(history)).toEqual(['Read lately', 'Read long ago']);
});

test('a page that loads is occasion enough to follow the rules', async ({
  browser,
  newsroom,
  history,
  open,
}) => {
  await browser.inBackground(
    `chrome.storage.local.set({ 'settings.retention': { texts: null, entries: 365, trash: null } })`,
  );
  await open(newsroom.url('agency-wire'));
  await expect.poll(() => headlines(history)).toEqual(['Read lately']);
  await history.goto(browser.url('history.html?view=trash'));
  await expect.poll(() => headlines(history)).toEqual(['Read long ago']);
});

const headlines = (history: Page) => history.locator('.story-headline').allTextContents();
