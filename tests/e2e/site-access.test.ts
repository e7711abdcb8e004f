import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWS, OTHERS, paragraphs } from '../detect/pages.ts';
import { type ExtensionBrowser, launchChromium, type Popup } from './chromium.ts';
import { type Display, openDisplay } from './display.ts';
import { storyInPopup } from './popup-story.ts';

const PAPER = 'https://harbourpost.example';
const STORY = `${PAPER}/coast/ferry-returns-to-port-ellery-a1123`;
const GAZETTE = 'https://gazette.example/2026/03/lighthouse-keeper-finds-a-letter';

/** Only a real key or click lets an extension in, and only X11 has keys for a test. */
describe.runIf(process.platform === 'linux')('where the reader lets Lede in on click alone', () => {
  let display: Display;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    display = await openDisplay();
    browser = await launchChromium({ display });
    const pages = new Map(Object.values({ ...OTHERS, ...NEWS }).map(({ url, html }) => [url, html]));
    pages.set(
      GAZETTE,
      `<article><h1>Lighthouse keeper finds a letter in the lamp</h1>${paragraphs()}</article>`,
    );
    await browser.context.route(/\.example\//, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: pages.get(route.request().url()) ?? '',
      }),
    );
    await browser.configure({ hostAccess: 'ON_CLICK' });
  });
  afterAll(async () => {
    await browser?.close();
    display?.close();
  });

  async function open(url: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** The key of the toolbar button: for the browser the same as a click on it. */
  async function click(): Promise<Popup> {
    display.press('alt', 'shift', 'l');
    return browser.openedPopup();
  }

  const inBackground = async <T>(expression: string): Promise<T> =>
    (await browser.background()).evaluate(expression) as Promise<T>;
  const titleInFront = () =>
    inBackground<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`);
  const popups = () =>
    inBackground<number>(
      `chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length)`,
    );

  test('nothing is noticed, and the first click reads the story', async () => {
    const page = await open(STORY);
    await page.waitForTimeout(1_000);
    expect(
      await inBackground(`chrome.permissions.contains({ origins: ['https://harbourpost.example/*'] })`),
    ).toBe(false);
    expect(await titleInFront()).toBe('Lede');
    const popup = await click();
    expect(await storyInPopup(popup.page)).toMatchObject({
      headline: 'Ferry returns to Port Ellery after three winters',
    });
    await popup.close();
    await expect.poll(titleInFront).toMatch(/story on this page/);
    await page.close();
  });

  test('no popup opens by itself while the grant lasts, and a click after it is a click', async () => {
    const page = await open(GAZETTE);
    await (await click()).close();
    await page.reload();
    await expect.poll(titleInFront).toMatch(/on this page/);
    expect(await popups()).toBe(0);
    const popup = await click();
    expect(await storyInPopup(popup.page)).toMatchObject({
      headline: 'Lighthouse keeper finds a letter in the lamp',
    });
    await popup.close();
    await page.close();
  });

  test('saving by key lets us in too, and opens no popup', async () => {
    const page = await open(STORY);
    display.press('alt', 'shift', 's');
    await expect.poll(titleInFront).toMatch(/story on this page/);
    await page.waitForTimeout(500);
    expect(await popups()).toBe(0);
    await page.close();
  });

  test('on a page long there that is no story the first click says so', async () => {
    const page = await open(`${PAPER}/find?q=ferry+returns+to+port`);
    await page.waitForTimeout(11_000);
    const popup = await click();
    expect(await storyInPopup(popup.page)).toMatchObject({ says: expect.stringMatching(/a story/) });
    await popup.close();
    await page.close();
  });
});
