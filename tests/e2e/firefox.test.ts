import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { STORIES } from '../newsroom/stories.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';

let firefox: FirefoxBrowser;
let newsroom: Newsroom;

beforeAll(async () => {
  mkdirSync('.output/screenshots', { recursive: true });
  newsroom = await openNewsroom();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await newsroom?.close();
});

test.each(STORIES.map((story) => [story.publisher, story] as const))(
  'the popup reads: %s',
  async (_, truth) => {
    const story = await firefox.browser.newPage();
    await story.goto(newsroom.url(truth.path));
    await story.waitForFunction((words) => document.body.innerText.includes(words), {}, truth.closes);
    const popup = await popupOver(newsroom.url(truth.path));
    const shown = await popup.evaluate(() => ({
      headline: document.querySelector('h1')?.textContent,
      people: document.querySelector('.people')?.textContent ?? '',
      from: document.querySelector('.from')?.textContent ?? '',
      opening: document.querySelector('.opening')?.textContent ?? '',
    }));
    await popup.screenshot({ path: `.output/screenshots/firefox-popup-${truth.path}.png` });
    await popup.close();
    await story.close();
    expect(shown.headline).toBe(truth.headline);
    for (const author of truth.authors) expect(shown.people).toContain(author);
    for (const city of truth.dateline?.cities ?? []) expect(shown.from).toContain(city);
    expect(shown.opening.startsWith(truth.opens)).toBe(true);
  },
);

/** The popup as a page over the tab that shows an address: Firefox opens no popup for a test. */
async function popupOver(url: string): Promise<Page> {
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
