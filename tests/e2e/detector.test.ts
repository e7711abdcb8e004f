import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWS, OTHERS, paragraphs } from '../detect/pages.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';

const PAPER = 'https://harbourpost.example';
const STORY = `${PAPER}/coast/ferry-returns-to-port-ellery-a1123`;
const LIT = /story on this page|article on this page/;

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchChromium();
  await serve(browser.context);
});
afterAll(() => browser?.close());

/** An invented paper on the web: no request leaves the machine. */
async function serve(context: BrowserContext): Promise<void> {
  const pages = new Map(Object.values({ ...OTHERS, ...NEWS }).map(({ url, html }) => [url, html]));
  pages.set(`${PAPER}/app`, APP);
  pages.set(`${PAPER}/late`, LATE);
  await context.route(/\.example\//, (route) => {
    const body = pages.get(route.request().url());
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '<title>Not found</title>',
    });
  });
}

const STORY_BODY = `<article><h1>Ferry returns to Port Ellery after three winters</h1>${paragraphs()}</article>`;
const SCRIPT_DATA = '{"@type":"NewsArticle","headline":"Ferry returns"}';

/** A client-rendered paper: the address changes at once, the story comes later. */
const APP = `<!doctype html><title>The Harbour Post</title><div id="root"><h2>Front</h2></div><script>
  const root = document.getElementById('root');
  function show(path, html, wait) {
    history.pushState({}, '', path);
    setTimeout(() => { root.innerHTML = html }, wait);
  }
  const story = () => show('/coast/2026/03/ferry-returns-to-port-ellery', ${JSON.stringify(STORY_BODY)}, 900);
  const front = () => show('/coast/', '<h2>Coast</h2>', 300);
</script>`;

/** A story that arrives two seconds after the load, on a page that never rests. */
const LATE = `<!doctype html><title>The Harbour Post</title><p id="clock"></p><script>
  setInterval(() => { document.getElementById('clock').replaceChildren(String(Date.now())) }, 50);
  setTimeout(() => {
    document.head.insertAdjacentHTML('beforeend', '<script type="application/ld+json">' + ${JSON.stringify(SCRIPT_DATA)} + '</' + 'script>');
    document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(STORY_BODY)});
  }, 2000);
</script>`;

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** Runs in the background worker, which may have been stopped meanwhile. */
async function inBackground<T>(expression: string): Promise<T> {
  const worker = await browser.background();
  return worker.evaluate(expression) as Promise<T>;
}

/** Title of the toolbar button in the tab that shows the address: it changes together with the icon. */
const titleAt = (page: Page) =>
  inBackground<string>(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url())});
    return chrome.action.getTitle({ tabId: tab.id });
  })()`);

const expectTitle = (page: Page, title: RegExp) =>
  expect.poll(() => titleAt(page), { timeout: 8_000, interval: 100 }).toMatch(title);

const setting = (name: string, value: unknown) =>
  inBackground(
    `chrome.storage.local.set({ ${JSON.stringify(`settings.${name}`)}: ${JSON.stringify(value)} })`,
  );

/** The history, as the database has it. */
const visits = () =>
  inBackground<{ readingTime: number; progress: number }[]>(`new Promise((done, fail) => {
    const opening = indexedDB.open('lede');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains('visits')) return done([]);
      const all = db.transaction('visits').objectStore('visits').getAll();
      all.onsuccess = () => { db.close(); done(all.result) };
      all.onerror = () => fail(all.error);
    };
  })`);

describe('the toolbar icon', () => {
  test('is lit over a story, and only in its tab', async () => {
    const front = await open(`${PAPER}/coast/`);
    const story = await open(STORY);
    await expectTitle(story, LIT);
    await expectTitle(front, /^Lede$/);
    await story.goto(`${PAPER}/coast/`);
    await expectTitle(story, /^Lede$/);
    await story.close();
    await front.close();
  });

  test('is lit again when the reader comes back to the story', async () => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await page.goto(`${PAPER}/coast/`);
    await expectTitle(page, /^Lede$/);
    await page.goBack();
    await expectTitle(page, LIT);
    await page.close();
  });

  test('follows a site that changes its address without a load', async () => {
    const page = await open(`${PAPER}/app`);
    await page.evaluate('story()');
    await expectTitle(page, LIT);
    await page.evaluate('front()');
    await expectTitle(page, /^Lede$/);
    await page.close();
  });

  test('notices a story that arrives late on a page that never rests', async () => {
    const page = await open(`${PAPER}/late`);
    await expectTitle(page, LIT);
    await page.close();
  });

  test('outlives the background worker', async () => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await stopWorker();
    await page.reload();
    await expectTitle(page, LIT);
    await page.close();
  });
});

async function stopWorker(): Promise<void> {
  const page = await open(browser.url('popup.html'));
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

describe('switched off', () => {
  test('for a site, its open tabs go dark at once, and light up when it is let in again', async () => {
    const page = await open(STORY);
    await expectTitle(page, LIT);
    await setting('excludedHosts', ['harbourpost.example']);
    await expectTitle(page, /^Lede$/);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await titleAt(page)).toBe('Lede');
    await setting('excludedHosts', []);
    await expectTitle(page, LIT);
    await page.close();
  });

  test('for all sites, a click still reads the story', async () => {
    await setting('detection', false);
    const page = await open(STORY);
    await page.waitForTimeout(500);
    expect(await titleAt(page)).toBe('Lede');
    const popup = await browser.openPopup();
    await popup.page.getByText('Ferry returns to Port Ellery after three winters').first().waitFor();
    await popup.close();
    await page.close();
    await setting('detection', true);
  });
});

describe('reading', () => {
  test('is noted once the story counts as read, with time and furthest point', async () => {
    await setting('readAfter', { seconds: 6, part: 1 });
    const page = await open(STORY);
    await expectTitle(page, LIT);
    for (let step = 0; step < 8; step++) {
      await page.mouse.move(100 + step, 200);
      await page.waitForTimeout(1_000);
    }
    await expect.poll(async () => (await visits()).length, { timeout: 5_000 }).toBeGreaterThan(0);
    await page.close();
    const last = (await visits()).at(-1);
    expect(last?.readingTime).toBeGreaterThanOrEqual(5_000);
    expect(last?.readingTime).toBeLessThan(20_000);
    expect(last?.progress).toBeGreaterThan(0);
  });

  test('a glance leaves nothing', async () => {
    const before = await visits();
    const page = await open(`${PAPER}/news/ferry-returns-to-port-ellery`);
    await expectTitle(page, LIT);
    await page.waitForTimeout(1_500);
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    expect(await visits()).toEqual(before);
  });
});

test('a popup that closes in mid-work loses nothing: the story is in the history', async () => {
  const page = await open(`${PAPER}/news/ferry-returns-to-port-ellery`);
  const before = (await visits()).length;
  const popup = await browser.openPopup();
  await popup.close();
  await expect.poll(async () => (await visits()).length, { timeout: 5_000 }).toBeGreaterThan(before);
  await page.close();
});
