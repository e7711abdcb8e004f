import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { test as shared } from './fixtures.ts';
import { HEADLINE, PAPER, publish, STORY } from './paper.ts';

const LIT = /story on this page|article on this page/;

const test = shared
  /** Title of the toolbar button in the tab that shows the page's address: it changes together with the icon. */
  .extend(
    'titleAt',
    ({ browser }) =>
      (page: Page) =>
        browser.inBackground<string>(`(async () => {
          const tabs = await chrome.tabs.query({});
          const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url())});
          return chrome.action.getTitle({ tabId: tab.id });
        })()`),
  )
  .extend(
    'expectTitle',
    ({ titleAt }) =>
      (page: Page, title: RegExp) =>
        expect.poll(() => titleAt(page), { interval: 100 }).toMatch(title),
  )
  .extend(
    'setting',
    ({ browser }) =>
      (name: string, value: unknown) =>
        browser.inBackground(
          `chrome.storage.local.set({ ${JSON.stringify(`settings.${name}`)}: ${JSON.stringify(value)} })`,
        ),
  )
  /** The history, as the database has it. */
  .extend(
    'visits',
    ({ browser }) =>
      () =>
        browser.inBackground<{ readingTime: number; progress: number }[]>(VISITS),
  );

const VISITS = `new Promise((done, fail) => {
  const opening = indexedDB.open('lede');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    if (!db.objectStoreNames.contains('visits')) return done([]);
    const all = db.transaction('visits').objectStore('visits').getAll();
    all.onsuccess = () => { db.close(); done(all.result) };
    all.onerror = () => fail(all.error);
  };
})`;

test.beforeAll(({ browser }) => publish(browser.context));

describe('the toolbar icon', () => {
  test('is lit over a story, and only in its tab', async ({ open, expectTitle }) => {
    const front = await open(`${PAPER}/coast/`);
    const story = await open(STORY);
    await expectTitle(story, LIT);
    await expectTitle(front, /^Lede$/);
    await story.goto(`${PAPER}/coast/`);
    await expectTitle(story, /^Lede$/);
  });

  test('is lit again when the reader comes back to the story', async ({ open, expectTitle }) => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await page.evaluate('globalThis.kept = true');
    await page.goto(`${PAPER}/coast/`);
    await expectTitle(page, /^Lede$/);
    // The command for it waits for a load, and out of the back/forward cache there is none.
    await page.evaluate('history.back()');
    await expectTitle(page, LIT);
    expect(await page.evaluate('globalThis.kept')).toBe(true);
  });

  test('follows a site that changes its address without a load', async ({ open, expectTitle }) => {
    const page = await open(`${PAPER}/app`);
    await page.evaluate('story()');
    await expectTitle(page, LIT);
    await page.evaluate('front()');
    await expectTitle(page, /^Lede$/);
  });

  test('notices a story that arrives late on a page that never rests', async ({ open, expectTitle }) => {
    const page = await open(`${PAPER}/late`);
    await expectTitle(page, LIT);
  });

  test('outlives the background worker', async ({ browser, open, expectTitle }) => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await stopWorker(browser);
    await page.reload();
    await expectTitle(page, LIT);
  });
});

describe('switched off', () => {
  test('for a site, its open tabs go dark at once, and light up when it is let in again', async ({
    open,
    titleAt,
    expectTitle,
    setting,
  }) => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await setting('excludedHosts', ['harbourpost.example']);
    await expectTitle(page, /^Lede$/);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await titleAt(page)).toBe('Lede');
    await setting('excludedHosts', []);
    await expectTitle(page, LIT);
  });

  test('for all sites, a click still reads the story', async ({ browser, open, titleAt, setting }) => {
    await setting('detection', false);
    const page = await open(STORY);
    await page.waitForTimeout(500);
    expect(await titleAt(page)).toBe('Lede');
    const popup = await browser.openPopup();
    await popup.page.getByText(HEADLINE).first().waitFor();
    await popup.close();
    await page.close();
    await setting('detection', true);
  });
});

describe('reading', () => {
  test('is noted once the story counts as read, with time and furthest point', async ({
    open,
    expectTitle,
    setting,
    visits,
  }) => {
    await setting('readAfter', { seconds: 6, part: 1 });
    const page = await open(STORY);
    await expectTitle(page, LIT);
    for (let step = 0; step < 8; step++) {
      await page.mouse.move(100 + step, 200);
      await page.waitForTimeout(1_000);
    }
    await expect.poll(async () => (await visits()).length).toBeGreaterThan(0);
    await page.close();
    const last = (await visits()).at(-1);
    expect(last?.readingTime).toBeGreaterThanOrEqual(5_000);
    expect(last?.readingTime).toBeLessThan(20_000);
    expect(last?.progress).toBeGreaterThan(0);
  });

  test('a glance leaves nothing', async ({ open, expectTitle, visits }) => {
    const before = await visits();
    const page = await open(`${PAPER}/news/ferry-returns-to-port-ellery`);
    await expectTitle(page, LIT);
    await page.waitForTimeout(1_500);
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    expect(await visits()).toEqual(before);
  });
});

test('a popup that closes in mid-work loses nothing: the story is in the history', async ({
  browser,
  open,
  visits,
}) => {
  await open(`${PAPER}/news/ferry-returns-to-port-ellery`);
  const before = (await visits()).length;
  const popup = await browser.openPopup();
  await popup.close();
  await expect.poll(async () => (await visits()).length).toBeGreaterThan(before);
});

async function stopWorker(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('popup.html'));
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
