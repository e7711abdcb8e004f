import { describe, expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { testWithKeys as test } from './fixtures.ts';

/** Keys and menus are the browser's own: only a keyboard that it takes for its reader's reaches them. */
describe.runIf(process.platform === 'linux')('without the popup', () => {
  const sign =
    ({ inBackground }: ExtensionBrowser) =>
    () =>
      inBackground<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);

  /** The headlines of what is kept for offline reading. */
  async function saved(browser: ExtensionBrowser): Promise<string[]> {
    const history = await browser.context.newPage();
    await history.goto(browser.url('history.html?q=is:saved'));
    await history.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await history.locator('.story-row').first().waitFor({ timeout: 10_000 });
    const rows = await history.locator('.story-row h3, .story-row .story-headline').allInnerTexts();
    await history.close();
    return rows;
  }

  test('a key saves the story in front, and the icon says so', async ({
    browser,
    display,
    newsroom,
    open,
  }) => {
    await open(newsroom.url('agency-wire'));
    display.press('alt', 'shift', 's');
    await expect.poll(sign(browser)).toBe('✓');
    await expect.poll(sign(browser)).toBe('');
    expect(await saved(browser)).toContain(storyAt('agency-wire').headline);
  });

  test('over a page that is no story it saves nothing: the popup opens, says so, and offers to read it', async ({
    browser,
    display,
    newsroom,
    open,
  }) => {
    await open(newsroom.url('shop-product'));
    display.press('alt', 'shift', 's');
    const popup = await browser.openedPopup();
    await popup.page.getByRole('button', { name: 'Extract anyway' }).waitFor();
    await popup.close();
    const history = await browser.context.newPage();
    await history.goto(browser.url('history.html?q=enamel'));
    await history.getByText('Nothing you have read matches').waitFor();
    await history.close();
  });

  test('where nothing can be saved, the icon says that too', async ({ browser, display, open }) => {
    await open('chrome://version/');
    display.press('alt', 'shift', 's');
    await expect.poll(sign(browser)).toBe('!');
  });

  test('a key opens the history', async ({ browser, display, newsroom, open }) => {
    await open(newsroom.url('german-daily'));
    const [history] = await Promise.all([
      browser.context.waitForEvent('page'),
      display.press('alt', 'shift', 'h'),
    ]);
    await history.waitForURL(/history\.html$/);
    await history.close();
  });

  test('the page’s context menu saves the story', async ({ browser, display, newsroom, open }) => {
    await open(newsroom.url('spanish-daily'));
    const windows = display.windows();
    // Beside the story: pictures and links have menus of their own.
    display.rightClick(100, 500);
    await expect.poll(display.windows).toBe(windows + 1);
    // Ours is the third from below, and has the first of its own items at its side.
    for (const key of ['Up', 'Up', 'Up', 'Right']) display.press(key);
    await expect.poll(display.windows).toBe(windows + 2);
    display.press('Return');
    await expect.poll(sign(browser)).toBe('✓');
    expect(await saved(browser)).toContain(storyAt('spanish-daily').headline);
  });
});
