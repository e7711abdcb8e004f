import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { STORIES } from '../newsroom/stories.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { type Display, openDisplay } from './display.ts';

/** Keys and menus are the browser's own: only a keyboard that it takes for its reader's reaches them. */
describe.runIf(process.platform === 'linux')('without the popup', () => {
  let display: Display;
  let browser: ExtensionBrowser;
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    display = await openDisplay();
    browser = await launchChromium({ display });
  });
  afterAll(async () => {
    await browser?.close();
    display?.close();
    await newsroom?.close();
  });

  const headlineOf = (path: string) => STORIES.find((story) => story.path === path)?.headline ?? path;

  async function open(path: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(newsroom.url(path));
    await page.bringToFront();
    return page;
  }

  async function sign(): Promise<string> {
    const background = await browser.background();
    return background.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
  }

  /** The headlines of what is kept for offline reading. */
  async function saved(): Promise<string[]> {
    const history = await browser.context.newPage();
    await history.goto(browser.url('history.html?q=is:saved'));
    await history.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await history.locator('.story-row').first().waitFor({ timeout: 10_000 });
    const rows = await history.locator('.story-row h3, .story-row .story-headline').allInnerTexts();
    await history.close();
    return rows;
  }

  test('a key saves the story in front, and the icon says so', async () => {
    const page = await open('agency-wire');
    display.press('alt', 'shift', 's');
    await expect.poll(sign, { timeout: 10_000 }).toBe('✓');
    await expect.poll(sign, { timeout: 10_000 }).toBe('');
    expect(await saved()).toContain(headlineOf('agency-wire'));
    await page.close();
  });

  test('where nothing can be saved, the icon says that too', async () => {
    const page = await browser.context.newPage();
    await page.goto('chrome://version/');
    await page.bringToFront();
    display.press('alt', 'shift', 's');
    await expect.poll(sign, { timeout: 10_000 }).toBe('!');
    await page.close();
  });

  test('a key opens the history', async () => {
    const page = await open('german-daily');
    const [history] = await Promise.all([
      browser.context.waitForEvent('page'),
      display.press('alt', 'shift', 'h'),
    ]);
    await history.waitForURL(/history\.html$/);
    await history.close();
    await page.close();
  });

  test('the page’s context menu saves the story', async () => {
    const page = await open('spanish-daily');
    // Beside the story: pictures and links have menus of their own.
    display.rightClick(100, 500);
    await page.waitForTimeout(500);
    // Ours is the third from below, and has the first of its own items at its side.
    for (const key of ['Up', 'Up', 'Up', 'Right', 'Return']) {
      display.press(key);
      await page.waitForTimeout(150);
    }
    await expect.poll(sign, { timeout: 10_000 }).toBe('✓');
    expect(await saved()).toContain(headlineOf('spanish-daily'));
    await page.close();
  });
});
