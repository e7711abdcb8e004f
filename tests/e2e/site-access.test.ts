import { describe, expect } from 'vitest';
import { paragraphs } from '../detect/pages.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { test, testWithKeys } from './fixtures.ts';
import { HEADLINE, PAGES, PAPER, publish, STORY } from './paper.ts';
import { storyInPopup } from './popup-story.ts';

/** A story on another site. */
const GAZETTE = 'https://gazette.example/2026/03/lighthouse-keeper-finds-a-letter';
const LETTER = 'Lighthouse keeper finds a letter in the lamp';
const pages = new Map(PAGES).set(GAZETTE, `<article><h1>${LETTER}</h1>${paragraphs()}</article>`);

describe('where the reader has taken Lede’s access away in Firefox', () => {
  const SITES = "{ origins: ['http://*/*', 'https://*/*'] }";

  test('nothing is noticed, and a click reads the story', async ({ firefox, paper, openInFirefox }) => {
    const ours = await firefox.open('options.html');
    await ours.evaluate(`browser.permissions.remove(${SITES})`);
    const page = await openInFirefox(paper.at(STORY));
    await page.evaluate('new Promise((done) => setTimeout(done, 1_000))');
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede', icon: { light: 'unlit-light' } });
    await firefox.window.click();
    await expect.poll(() => firefox.window.popup()).toContain(HEADLINE);
    await firefox.window.closePopup();
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede: news story on this page' });
  });

  test('the settings say so, and what was open is noticed as soon as access is given', async ({
    firefox,
    paper,
    openInFirefox,
  }) => {
    // Its question is a window of Firefox's own.
    await firefox.window.answerPermissions(true);
    const ours = await firefox.open('options.html');
    await ours.evaluate(`browser.permissions.remove(${SITES})`);
    const page = await openInFirefox(paper.at(STORY));
    await page.evaluate('new Promise((done) => setTimeout(done, 1_000))');
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede' });
    await ours.bringToFront();
    await ours.locator('.access-note button').click();
    await ours.waitForFunction(() => document.querySelector('.access-note') === null);
    await page.bringToFront();
    await expect
      .poll(async () => (await firefox.window.button()).label)
      .toBe('Lede: news story on this page');
    await ours.close();
  });
});

describe('pages that Firefox closes to extensions', () => {
  /** Puppeteer waits for ends that such pages do not tell. */
  const says = async (firefox: FirefoxBrowser, address: string, words: RegExp) => {
    const page = await firefox.browser.newPage();
    await page.bringToFront();
    page.goto(address).catch(() => null);
    await expect.poll(() => firefox.window.address()).toBe(address);
    await firefox.window.click();
    await expect.poll(async () => (await firefox.window.popup()).join(' ')).toMatch(words);
    await firefox.window.closePopup();
    await page.close();
  };

  test('its Reader View over a story is named, and how to leave it', async ({ firefox, paper }) => {
    await says(firefox, `about:reader?url=${encodeURIComponent(paper.at(STORY))}`, /Leave it \(F9/);
  });

  test('a page that has not loaded is not taken for one without access', async ({ firefox }) => {
    await says(firefox, 'http://localhost:9/', /It has not loaded/);
  });
});

/** Only a real key or click lets an extension in, and only X11 has keys for a test. */
describe.runIf(process.platform === 'linux')(
  'where the reader lets Lede in on click alone in Chromium',
  () => {
    const test = testWithKeys
      /** The key of the toolbar button: for the browser the same as a click on it. */
      .extend('click', ({ browser, display }) => () => {
        display.press('alt', 'shift', 'l');
        return browser.openedPopup();
      })
      .extend(
        'titleInFront',
        ({ browser }) =>
          () =>
            browser.inBackground<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
              .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`),
      )
      .extend(
        'popups',
        ({ browser }) =>
          () =>
            browser.inBackground<number>(
              `chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length)`,
            ),
      );

    test.beforeAll(async ({ browser }) => {
      await publish(browser.context, pages);
      await browser.configure({ hostAccess: 'ON_CLICK' });
    });

    test('nothing is noticed, and the first click reads the story', async ({
      browser,
      open,
      click,
      titleInFront,
    }) => {
      const page = await open(STORY);
      await page.waitForTimeout(1_000);
      expect(
        await browser.inBackground(
          `chrome.permissions.contains({ origins: ['https://harbourpost.example/*'] })`,
        ),
      ).toBe(false);
      expect(await titleInFront()).toBe('Lede');
      const popup = await click();
      expect(await storyInPopup(popup.page)).toMatchObject({
        headline: HEADLINE,
      });
      await popup.close();
      await expect.poll(titleInFront).toMatch(/story on this page/);
    });

    test('no popup opens by itself while the grant lasts, and a click after it is a click', async ({
      open,
      click,
      titleInFront,
      popups,
    }) => {
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
    });

    test('saving by key lets us in too, and opens no popup', async ({
      display,
      open,
      titleInFront,
      popups,
    }) => {
      const page = await open(STORY);
      display.press('alt', 'shift', 's');
      await expect.poll(titleInFront).toMatch(/story on this page/);
      await page.waitForTimeout(500);
      expect(await popups()).toBe(0);
    });

    test('on a page that is no story the first click says so', async ({ open, click }) => {
      const page = await open(`${PAPER}/find?q=ferry+returns+to+port`);
      await page.waitForTimeout(1_500);
      const popup = await click();
      expect(await storyInPopup(popup.page)).toMatchObject({ says: expect.stringMatching(/a story/) });
      await popup.close();
    });
  },
);
