import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';
import { HEADLINE, type LocalPaper, openPaper, STORY } from './paper.ts';

const NOT_KEPT = 'Private window: nothing of this is kept.';

/** Every row that the database holds, in a page of the extension. */
const ROWS = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'lede')) return 0;
  const answer = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = await answer(indexedDB.open('lede'));
  const reading = db.transaction(['entries', 'versions', 'visits']);
  const counts = await Promise.all([...reading.objectStoreNames].map((name) => answer(reading.objectStore(name).count())));
  db.close();
  return counts.reduce((sum, count) => sum + count, 0);
})()`;

let paper: LocalPaper;
beforeAll(async () => {
  paper = await openPaper();
});
afterAll(() => paper?.close());

describe('in a private window of Firefox', () => {
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.window.allowPrivate();
  });
  afterAll(() => firefox?.close());

  test('nothing is noticed or recorded; a click reads the story and says so', async () => {
    const closeWindow = await firefox.window.openPrivate(paper.at(STORY));
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede', icon: { light: 'unlit-light' } });
    await firefox.window.click();
    await expect
      .poll(() => firefox.window.popup(), { timeout: 15_000 })
      .toEqual(expect.arrayContaining([HEADLINE, NOT_KEPT]));
    await closeWindow();
    const page = await firefox.open('options.html');
    expect(await page.evaluate(ROWS)).toBe(0);
    await page.close();
  });

  test('the same story in a usual window is recorded', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(paper.at(STORY));
    await page.bringToFront();
    await firefox.window.click();
    await expect.poll(() => firefox.window.popup(), { timeout: 15_000 }).toContain(HEADLINE);
    expect(await firefox.window.popup()).not.toContain(NOT_KEPT);
    await firefox.window.closePopup();
    const ours = await firefox.open('options.html');
    await expect.poll(() => ours.evaluate(ROWS), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.close();
  });
});

describe('in a private window of Chromium', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchChromium();
    await browser.configure({ incognitoAccess: true });
  });
  afterAll(() => browser?.close());

  test('nothing is noticed or recorded; a click reads the story and says so', async () => {
    const ours: Page = await browser.context.newPage();
    await ours.goto(browser.url('options.html'));
    await ours.evaluate(
      `chrome.windows.create({ incognito: true, focused: true, url: ${JSON.stringify(paper.at(STORY))} })
        .then(({ id }) => { globalThis.secret = id })`,
    );
    await new Promise((done) => setTimeout(done, 2_000));
    expect(
      await ours.evaluate(`chrome.tabs.query({ windowId: secret }).then(([tab]) =>
        chrome.action.getTitle({ tabId: tab.id }).then((title) => [tab.incognito, tab.url, title]))`),
    ).toEqual([true, paper.at(STORY), 'Lede']);
    await ours.evaluate('chrome.action.openPopup({ windowId: secret })');
    const popup = await browser.openedPopup();
    await popup.page.getByText(HEADLINE).first().waitFor();
    await popup.page.getByText(NOT_KEPT).waitFor();
    await popup.close();
    await ours.evaluate('chrome.windows.remove(secret)');
    expect(await ours.evaluate(ROWS)).toBe(0);
    await ours.close();
  });

  test('the same story in a usual window is recorded', async () => {
    const page = await browser.context.newPage();
    await page.goto(paper.at(STORY));
    const popup = await browser.openPopup();
    await popup.page.getByText(HEADLINE).first().waitFor();
    await popup.close();
    const ours = await browser.context.newPage();
    await ours.goto(browser.url('options.html'));
    await expect.poll(() => ours.evaluate(ROWS), { timeout: 10_000 }).toBeGreaterThan(0);
  });
});
