import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { STORIES } from '../newsroom/stories.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.close());

const headlineOf = (path: string): string => STORIES.find((story) => story.path === path)?.headline ?? path;

describe('Chromium’s side panel', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const shows = (panel: Page, path: string) =>
    panel.getByRole('heading', { level: 1, name: headlineOf(path) }).waitFor({ state: 'attached' });

  test('opens on a click in the popup, and follows the tab in front', async () => {
    const page = await browser.context.newPage();
    await page.goto(newsroom.url('agency-wire'));
    const popup = await browser.openPopup();
    await popup.page.getByRole('button', { name: 'More', exact: true }).click();
    await popup.page.getByRole('menuitem', { name: 'Keep open beside the page' }).click();
    const panel = await browser.openedPanel();
    await shows(panel.page, 'agency-wire');
    await panel.page.screenshot({ path: '.output/screenshots/popup/side-panel-chromium.png' });

    // Another page in the same tab, and back.
    await page.goto(newsroom.url('german-daily'));
    await shows(panel.page, 'german-daily');
    await page.evaluate(() => history.back());
    await shows(panel.page, 'agency-wire');

    // Another tab, and the first again as that is closed.
    const other = await browser.context.newPage();
    await other.goto(newsroom.url('spanish-daily'));
    await shows(panel.page, 'spanish-daily');
    await page.bringToFront();
    await shows(panel.page, 'agency-wire');
    await other.bringToFront();
    await shows(panel.page, 'spanish-daily');
    await other.close();
    await shows(panel.page, 'agency-wire');

    // No story, and pages that no extension may enter.
    await page.goto(newsroom.url('front-page'));
    await panel.page.getByRole('heading', { name: 'This page doesn’t look like a story' }).waitFor();
    await page.goto('chrome://version/');
    await panel.page.getByRole('heading', { name: 'This page is off limits' }).waitFor();
    await page.goto(newsroom.url('live-rendered'));
    await shows(panel.page, 'live-rendered');

    // Tabs of another window are none of this panel's.
    const background = await browser.background();
    const other_window = browser.context.waitForEvent('page');
    await background.evaluate(
      `chrome.windows.create({ url: ${JSON.stringify(newsroom.url('arabic-daily'))}, focused: true })`,
    );
    const elsewhere = await other_window;
    await elsewhere.getByRole('heading', { level: 1 }).waitFor();
    await elsewhere.waitForTimeout(500);
    await shows(panel.page, 'live-rendered');
    await elsewhere.close();
    await panel.close();
    await page.close();
  });

  test('what its reader opened stays while the page moves to one of its headings', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.url('sidepanel.html'));
    const page = await browser.context.newPage();
    await page.goto(newsroom.url('agency-wire'));
    await shows(panel, 'agency-wire');
    // By script: a click would bring the panel's own tab to the front.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.fold summary')?.click());
    await page.evaluate(() => {
      location.hash = 'comments';
    });
    await page.waitForTimeout(300);
    expect(await panel.locator('.fold[open]').count()).toBe(1);
    await page.reload();
    await expect.poll(() => panel.locator('.fold[open]').count()).toBe(0);
    await shows(panel, 'agency-wire');
    await panel.close();
    await page.close();
  });
});

describe('Firefox’s sidebar', () => {
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  /** As a screen reader is told it. */
  const says = (words: string) =>
    expect.poll(() => firefox.window.sidebar(), { timeout: 20_000 }).toContain(words);

  test('follows the tab in front', async () => {
    // The first-run page opens in front as soon as the background is up.
    await expect.poll(async () => (await firefox.browser.pages()).length, { timeout: 20_000 }).toBe(2);
    const page = await firefox.browser.newPage();
    await page.goto(newsroom.url('agency-wire'));
    await firefox.window.openSidebar();
    await says(headlineOf('agency-wire'));
    await page.goto(newsroom.url('german-daily'));
    await says(headlineOf('german-daily'));
    const other = await firefox.browser.newPage();
    await other.goto(newsroom.url('spanish-daily'));
    await says(headlineOf('spanish-daily'));
    await page.bringToFront();
    await says(headlineOf('german-daily'));
    await other.bringToFront();
    await says(headlineOf('spanish-daily'));
    await other.close();
    await page.bringToFront();
    await says(headlineOf('german-daily'));
    await page.goto(newsroom.url('front-page'));
    await says('This page doesn’t look like a story');
    // That this page has come in is not told.
    page.goto('about:support').catch(() => null);
    await says('This page is off limits');
    await page.close();
  });
});
