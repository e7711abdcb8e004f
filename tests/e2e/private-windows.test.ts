import { describe, expect } from 'vitest';
import { test } from './fixtures.ts';
import { HEADLINE, STORY } from './paper.ts';

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

describe('in a private window of Firefox', () => {
  test.beforeAll(({ firefox }) => firefox.window.allowPrivate());

  test('nothing is noticed or recorded; a click reads the story and says so', async ({ firefox, paper }) => {
    const closeWindow = await firefox.window.openPrivate(paper.at(STORY));
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await firefox.window.button()).toMatchObject({ label: 'Lede', icon: { light: 'unlit-light' } });
    await firefox.window.click();
    await expect.poll(() => firefox.window.popup()).toEqual(expect.arrayContaining([HEADLINE, NOT_KEPT]));
    await closeWindow();
    const page = await firefox.open('options.html');
    expect(await page.evaluate(ROWS)).toBe(0);
    await page.close();
  });

  test('the same story in a usual window is recorded', async ({ firefox, paper, openInFirefox }) => {
    await openInFirefox(paper.at(STORY));
    await firefox.window.click();
    await expect.poll(() => firefox.window.popup()).toContain(HEADLINE);
    expect(await firefox.window.popup()).not.toContain(NOT_KEPT);
    await firefox.window.closePopup();
    const ours = await firefox.open('options.html');
    await expect.poll(() => ours.evaluate(ROWS)).toBeGreaterThan(0);
  });
});

describe('in a private window of Chromium', () => {
  test.beforeAll(({ browser }) => browser.configure({ incognitoAccess: true }));

  test('nothing is noticed or recorded; a click reads the story and says so', async ({
    browser,
    paper,
    open,
  }) => {
    const ours = await open(browser.url('options.html'));
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
  });

  test('the same story in a usual window is recorded', async ({ browser, paper, open }) => {
    await open(paper.at(STORY));
    const popup = await browser.openPopup();
    await popup.page.getByText(HEADLINE).first().waitFor();
    await popup.close();
    const ours = await open(browser.url('options.html'));
    await expect.poll(() => ours.evaluate(ROWS)).toBeGreaterThan(0);
  });
});
