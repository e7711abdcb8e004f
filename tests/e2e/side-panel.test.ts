import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import { test } from './fixtures.ts';

describe('Chromium’s side panel', () => {
  const shows = (panel: Page, path: string) =>
    panel.getByRole('heading', { level: 1, name: storyAt(path).headline }).waitFor({ state: 'attached' });

  test('opens on a click in the popup, and follows the tab in front', async ({ browser, newsroom, open }) => {
    const page = await open(newsroom.url('agency-wire'));
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
    const other = await open(newsroom.url('spanish-daily'));
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
    // Not that access to the site is missing: there is none, and all are allowed.
    await panel.page.getByText('The browser lets no extension in here').waitFor();
    await page.goto(newsroom.url('front-page'));
    await panel.page.getByRole('heading', { name: 'This page doesn’t look like a story' }).waitFor();
    // Here the browser runs no script, and does not say so.
    await page.goto(`view-source:${newsroom.url('agency-wire')}`);
    await panel.page.getByText('The browser lets no extension in here').waitFor();
    await page.goto('http://localhost:1/').catch(() => null);
    await panel.page.getByText('It has not loaded, or the browser keeps this site closed').waitFor();
    await page.goto(newsroom.url('live-rendered'));
    await shows(panel.page, 'live-rendered');

    // Tabs of another window are none of this panel's.
    const otherWindow = browser.context.waitForEvent('page');
    await browser.inBackground(
      `chrome.windows.create({ url: ${JSON.stringify(newsroom.url('arabic-daily'))}, focused: true })`,
    );
    const elsewhere = await otherWindow;
    await elsewhere.getByRole('heading', { level: 1 }).waitFor();
    await elsewhere.waitForTimeout(500);
    await shows(panel.page, 'live-rendered');
    await elsewhere.close();
    await panel.close();
  });

  test('a headline that its page changes later is shown', async ({ browser, newsroom, open }) => {
    const panel = await open(browser.url('sidepanel.html'));
    const page = await open(newsroom.url('agency-wire'));
    await shows(panel, 'agency-wire');
    const changed = 'Ferries to sail again on Thursday as crews end 11-day strike in Maine';
    await page.evaluate((headline) => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = headline;
      for (const named of document.querySelectorAll('meta[property="og:title"]'))
        named.setAttribute('content', headline);
      document.title = `${headline} | AP News`;
    }, changed);
    await panel.getByRole('heading', { level: 1, name: changed }).waitFor({ state: 'attached' });
  });

  test('what its reader opened stays while the page moves to one of its headings', async ({
    browser,
    newsroom,
    open,
  }) => {
    const panel = await open(browser.url('sidepanel.html'));
    const page = await open(newsroom.url('agency-wire'));
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
  });
});

describe('Firefox’s sidebar', () => {
  test('follows the tab in front', async ({ firefox, newsroom, openInFirefox }) => {
    /** As a screen reader is told it. */
    const says = (words: string) => expect.poll(() => firefox.window.sidebar()).toContain(words);
    // The first-run page opens in front as soon as the background is up.
    await expect.poll(async () => (await firefox.browser.pages()).length).toBe(2);
    const page = await openInFirefox(newsroom.url('agency-wire'));
    await firefox.window.openSidebar();
    await says(storyAt('agency-wire').headline);
    await page.goto(newsroom.url('german-daily'));
    await says(storyAt('german-daily').headline);
    const other = await openInFirefox(newsroom.url('spanish-daily'));
    await says(storyAt('spanish-daily').headline);
    await page.bringToFront();
    await says(storyAt('german-daily').headline);
    await other.bringToFront();
    await says(storyAt('spanish-daily').headline);
    await other.close();
    await page.bringToFront();
    await says(storyAt('german-daily').headline);
    await page.goto(newsroom.url('front-page'));
    await says('This page doesn’t look like a story');
    // That this page has come in is not told.
    page.goto('about:support').catch(() => null);
    await says('This page is off limits');
  });
});
