import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { STORIES } from '../newsroom/stories.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { test } from './fixtures.ts';

test.for(STORIES)('the popup reads: $publisher', async (truth, { firefox, newsroom, openInFirefox }) => {
  const story = await openInFirefox(newsroom.url(truth.path));
  await story.waitForFunction((words) => document.body.innerText.includes(words), {}, truth.closes);
  const popup = await popupOver(firefox, newsroom.url(truth.path));
  const shown = await popup.evaluate(() => ({
    headline: document.querySelector('h1')?.textContent,
    people: document.querySelector('.people')?.textContent ?? '',
    from: document.querySelector('.from')?.textContent ?? '',
    beginning: (document.querySelector('.opening') ?? document.querySelector('.sentence'))?.textContent ?? '',
  }));
  await popup.screenshot({ path: `.output/screenshots/firefox-popup-${truth.path}.png` });
  await popup.close();
  expect(shown.headline).toBe(truth.headline);
  for (const author of truth.authors) expect(shown.people).toContain(author);
  for (const city of truth.dateline?.cities ?? []) expect(shown.from).toContain(city);
  expect(shown.beginning).toContain(truth.opens);
});

test('the history is kept though space on the disk is short, and nobody is asked', async ({ firefox }) => {
  const page = await firefox.open('options.html');
  await expect.poll(() => page.evaluate(() => navigator.storage.persisted())).toBe(true);
  await page.close();
});

/** The popup as a page over the tab that shows an address: Firefox opens no popup for a test. */
async function popupOver(firefox: FirefoxBrowser, url: string): Promise<Page> {
  const finder = await firefox.open('popup.html');
  const tabId: number = await finder.evaluate(async (address) => {
    // A match pattern of Firefox's holds no port, so the tabs are looked through.
    const tabs = await (globalThis as unknown as TabsOfFirefox).browser.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);
  await finder.close();
  const popup = await firefox.open(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-state]:not([data-state="reading"])');
  return popup;
}

/** What of Firefox's own API the test calls in the extension's page. */
interface TabsOfFirefox {
  browser: { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };
}
