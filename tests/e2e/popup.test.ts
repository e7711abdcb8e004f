import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { downloadFolder, onlyFile } from './downloads.ts';
import { test } from './fixtures.ts';
import { storyInPopup } from './popup-story.ts';
import { scriptsIn } from './scripts-in-page.ts';

/** Page scripts may not be added in our pages (their CSP), so axe goes in by the debugger. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`);
}

test('a story saved by key in the real popup is saved when the popup is opened again', async ({
  browser,
  newsroom,
  open,
}) => {
  await open(newsroom.url('agency-wire'));
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
});

/** Long enough for what must not come. Milliseconds. */
const QUIET = 1_000;

/** What was read before the popup opened is all there is by then. @returns the state that the popup shows */
async function stateOverEmptied(page: Page, browser: ExtensionBrowser): Promise<string | null> {
  await page.evaluate(() => document.body.replaceChildren());
  const popup = await browser.openPopup();
  await storyInPopup(popup.page);
  const state = await popup.page.getAttribute('[data-state]', 'data-state');
  await popup.close();
  return state;
}

test.for([
  ['for the toolbar is read at once', { x: 300, y: -5 }, 'story'],
  ['over another edge is not read', { x: -5, y: 300 }, 'no-story'],
] as const)(
  'a story whose page the pointer leaves %s',
  async ([, { x, y }, state], { browser, newsroom, open }) => {
    const page = await open(newsroom.url('agency-wire'));
    const scripts = await scriptsIn(page);
    await scripts.waitFor('meter.js');
    await page.mouse.move(300, 300);
    await page.mouse.move(x, y);
    if (state === 'story') await scripts.waitFor('extractor.js');
    else await page.waitForTimeout(QUIET);
    expect(await stateOverEmptied(page, browser)).toBe(state);
  },
);

test.for([
  ['a key of ours is begun', ['Alt', 'Shift'], 'story'],
  ['nothing but a capital letter is', ['Shift'], 'no-story'],
] as const)('a story over which %s', async ([, keys, state], { browser, newsroom, open }) => {
  const page = await open(newsroom.url('agency-wire'));
  const scripts = await scriptsIn(page);
  await scripts.waitFor('meter.js');
  for (const key of keys) await page.keyboard.down(key);
  if (state === 'story') await scripts.waitFor('extractor.js');
  else await page.waitForTimeout(QUIET);
  expect(await stateOverEmptied(page, browser)).toBe(state);
});

test('a sentence of the summary is found in the page, scrolled to and marked', async ({
  browser,
  newsroom,
  open,
}) => {
  const page = await open(newsroom.url('german-daily'));
  await page.setViewportSize({ width: 900, height: 500 });
  const markup = await page.content();
  const popup = await browser.openPopup();
  const story = await storyInPopup(popup.page);
  const sentence = 'sentences' in story ? story.sentences[1] : undefined;
  await popup.page.locator('.sentence').nth(1).click();
  await popup.page.locator('.sentence[aria-current="location"]').waitFor();
  const marked = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('lede-sentence') ?? [];
      const words = range instanceof Range ? range.toString().replace(/\s+/g, ' ') : null;
      const place = range instanceof Range ? range.getBoundingClientRect() : null;
      return { words, inView: place !== null && place.top >= 0 && place.bottom <= innerHeight };
    });
  await expect.poll(marked).toEqual({ words: sentence, inView: true });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // Another sentence takes the mark over; the page's own tree is as it was.
  await popup.page.locator('.sentence').nth(0).click();
  await expect.poll(async () => (await marked()).words).toBe('sentences' in story && story.sentences[0]);
  expect(await page.content()).toBe(markup);
  await popup.close();
});

test('an export from the popup takes highlights along, as the history’s does', async ({
  browser,
  newsroom,
  open,
}) => {
  const url = newsroom.url('local-radio');
  await open(url);
  const popup = await browser.openPopup();
  await storyInPopup(popup.page);
  const [reader] = await Promise.all([
    browser.context.waitForEvent('page'),
    // The popup closes under the click, which may be told as its failure; that the reader opens is the proof.
    popup.page
      .getByRole('button', { name: 'Read', exact: true })
      .click()
      .catch(() => undefined),
  ]);
  await reader.locator('.story-body [data-block] > p').first().click({ clickCount: 3 });
  const quoted = await reader.evaluate(() => String(getSelection()).trim());
  await reader.getByRole('button', { name: 'Green' }).click();
  await reader.locator('mark.passage-green').first().waitFor();
  await reader.close();

  const tabId = await browser.inBackground<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab.id)`,
  );
  const again = await open(browser.url(`popup.html?tab=${tabId}`));
  await storyInPopup(again);
  await again.keyboard.press('e');
  await again
    .getByRole('radio', { name: /^JSON\b(?! Lines)/ })
    .first()
    .check();
  const folder = await downloadFolder(again);
  await again.getByRole('button', { name: 'Download' }).click();
  const written = JSON.parse((await onlyFile(folder)).toString());
  expect(JSON.stringify(written)).toContain(JSON.stringify(quoted).slice(1, -1));
  expect(written.stories[0].highlights).toHaveLength(1);
});

test('keys of a single letter do nothing once they are switched off', async ({ browser, newsroom, open }) => {
  const options = await open(browser.url('options.html'));
  await options.getByLabel('Single-key shortcuts').uncheck();
  await open(newsroom.url('blog-cms'));
  const popup = await browser.openPopup();
  await storyInPopup(popup.page);
  await popup.page.keyboard.press('s');
  await popup.page.keyboard.press('?');
  await popup.page.getByRole('button', { name: 'More', exact: true }).click();
  await popup.page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await popup.page.getByText(/switched off in the settings/).waitFor();
  expect(await popup.page.getByText('Saved for offline reading').count()).toBe(0);
  await popup.close();
  await options.getByLabel('Single-key shortcuts').check();
});

test('copying gives the whole story as Markdown', async ({ browser, newsroom, open }) => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open(newsroom.url('spanish-daily'));
  const popup = await browser.openPopup();
  const story = await storyInPopup(popup.page);
  await popup.page.keyboard.press('c');
  await popup.page.getByText('Copied as Markdown').waitFor();
  await popup.close();
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# /);
  expect('headline' in story && copied.includes(story.headline ?? '?')).toBe(true);
});

test.for(['options.html', 'welcome.html', 'sidepanel.html'])(
  '%s opens without a fault in the console or for axe',
  async (path, { browser, open }) => {
    const page = await open('about:blank');
    const amiss: string[] = [];
    page.on('pageerror', (error) => amiss.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && amiss.push(message.text()));
    await page.goto(browser.url(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    expect(await faults(page)).toEqual([]);
    expect(amiss).toEqual([]);
  },
);

test('a link to a sentence opens the page at that sentence', async ({ browser, newsroom, open }) => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open(newsroom.url('agency-wire'));
  const popup = await browser.openPopup();
  const { page: view } = popup;
  const sentence = view.locator('.sentence').last();
  await sentence.click();
  await view.locator('.sentence[aria-current]').waitFor();
  await view.getByRole('button', { name: 'Copy' }).click();
  await view.getByRole('menuitem', { name: /^Link to the sentence/ }).click();
  await view.getByText('Link to the sentence copied').waitFor();
  const words = await sentence.innerText();
  await popup.close();
  await page.bringToFront();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http:\/\/localhost:\d+\/.+#:~:text=/);

  const linked = await browser.context.newPage();
  await linked.setViewportSize({ width: 600, height: 300 });
  await linked.goto(link);
  const place = linked.getByText(words, { exact: false }).last();
  const isSeen = () =>
    place.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return scrollY > 0 && bottom > 0 && top < innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
  await linked.screenshot({ path: '.output/screenshots/popup/sentence-link.png' });
  await linked.close();
});

test('a picture shown by itself is no story, and no mistake of ours', async ({ browser, newsroom, open }) => {
  const drawing = newsroom.url('drawing.svg');
  await browser.context.route(drawing, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>',
    }),
  );
  await open(drawing);
  const popup = await browser.openPopup();
  expect(await storyInPopup(popup.page)).toMatchObject({
    says: expect.stringContaining('This page doesn’t look like a story'),
  });
  await popup.close();
});

test('a setting chosen on the options page is there when it is opened again', async ({ browser, open }) => {
  const page = await open(browser.url('options.html'));
  const paused = page.getByLabel('Pause the history');
  await paused.check();
  await page.reload();
  await expect.poll(() => paused.isChecked()).toBe(true);
  await paused.uncheck();
});
