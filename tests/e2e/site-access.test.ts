import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphs } from '../detect/pages.ts';
import { type ExtensionBrowser, launchChromium, type Popup } from './chromium.ts';
import { type Display, openDisplay } from './display.ts';
import { launchFirefox } from './firefox.ts';
import { HEADLINE, openPaper, PAGES, PAPER, STORY } from './paper.ts';
import { storyInPopup } from './popup-story.ts';

/** A story on another site. */
const GAZETTE = 'https://gazette.example/2026/03/lighthouse-keeper-finds-a-letter';
const LETTER = 'Lighthouse keeper finds a letter in the lamp';
const pages = new Map(PAGES).set(GAZETTE, `<article><h1>${LETTER}</h1>${paragraphs()}</article>`);

describe('where the reader has taken Lede’s access away in Firefox', () => {
  test('nothing is noticed, and a click reads the story', async () => {
    const paper = await openPaper();
    const firefox = await launchFirefox();
    const ours = await firefox.open('options.html');
    await ours.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`);
    const page = await firefox.browser.newPage();
    await page.goto(paper.at(STORY));
    await page.bringToFront();
    await page.evaluate('new Promise((done) => setTimeout(done, 1_000))');
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede', icon: { light: 'unlit-light' } });
    await firefox.window.click();
    await expect.poll(() => firefox.window.popup(), { timeout: 15_000 }).toContain(HEADLINE);
    await firefox.window.closePopup();
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede: news story on this page' });
    await firefox.close();
    await paper.close();
  });
});

/** Only a real key or click lets an extension in, and only X11 has keys for a test. */
describe.runIf(process.platform === 'linux')(
  'where the reader lets Lede in on click alone in Chromium',
  () => {
    let display: Display;
    let browser: ExtensionBrowser;

    beforeAll(async () => {
      display = await openDisplay();
      browser = await launchChromium({ display });
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
        headline: HEADLINE,
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
        headline: LETTER,
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
  },
);
