import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { storyInPopup } from './popup-story.ts';

let browser: ExtensionBrowser;
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

/** Page scripts may not be added in our pages (their CSP), so axe goes in by the debugger. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`);
}

test('a story saved by key in the real popup is saved when the popup is opened again', async () => {
  const page = await browser.context.newPage();
  await page.goto(newsroom.url('agency-wire'));
  const first = await browser.openPopup();
  await storyInPopup(first.page);
  expect(await faults(first.page)).toEqual([]);
  await first.page.keyboard.press('s');
  await first.page.getByText('Saved for offline reading').waitFor();
  await first.close();

  const second = await browser.openPopup();
  await storyInPopup(second.page);
  await second.page.locator('button[aria-pressed="true"]', { hasText: 'Saved' }).waitFor();
  await second.page.screenshot({ path: '.output/screenshots/popup/real-chromium.png' });
  await second.close();
  await page.close();
});

test('a sentence of the summary is found and marked in the page', async () => {
  const page = await browser.context.newPage();
  await page.goto(newsroom.url('german-daily'));
  const popup = await browser.openPopup();
  await storyInPopup(popup.page);
  await popup.page.locator('.sentence').nth(1).click();
  await popup.page.locator('.sentence[aria-current="location"]').waitFor();
  await popup.close();
  await page.close();
});

test('copying gives the whole story as Markdown', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.context.newPage();
  await page.goto(newsroom.url('spanish-daily'));
  const popup = await browser.openPopup();
  const story = await storyInPopup(popup.page);
  await popup.page.keyboard.press('c');
  await popup.page.getByText('Copied as Markdown').waitFor();
  await popup.close();
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# /);
  expect('headline' in story && copied.includes(story.headline ?? '?')).toBe(true);
  await page.close();
});

test.each(['options.html', 'welcome.html', 'sidepanel.html'])(
  '%s opens without a fault in the console or for axe',
  async (path) => {
    const page = await browser.context.newPage();
    const amiss: string[] = [];
    page.on('pageerror', (error) => amiss.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && amiss.push(message.text()));
    await page.goto(browser.url(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    expect(await faults(page)).toEqual([]);
    expect(amiss).toEqual([]);
    await page.close();
  },
);

test('a setting chosen on the options page is there when it is opened again', async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.url('options.html'));
  const paused = page.getByLabel('Pause the history');
  await paused.check();
  await page.reload();
  await expect.poll(() => paused.isChecked()).toBe(true);
  await paused.uncheck();
  await page.close();
});
