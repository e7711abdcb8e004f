import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import { test } from './fixtures.ts';

/**
 * Firefox's own controls have other sizes than Chromium's. What is wider than the window, or than the panel it is in, is
 * cut off or has to be scrolled to.
 */
async function tooWide(page: Page): Promise<string[]> {
  await page.evaluate('new Promise((done) => setTimeout(done, 300))');
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.reader-panel, .listen-bar, dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth, clientWidth }) =>
        [tagName, className, `${scrollWidth} in ${clientWidth}`].join(' '),
      ),
  );
}

test('nothing is cut off in a wide or a narrow window', async ({ firefox, newsroom, openInFirefox }) => {
  const story = storyAt('agency-wire');
  await openInFirefox(newsroom.url(story.path));
  await firefox.window.click();
  await expect.poll(() => firefox.window.popup(), { timeout: 20_000 }).toContain(story.headline);
  await firefox.window.closePopup();
  const pages: [address: string, shown: string, key?: string][] = [
    ['reader.html?id=1', '.story-body'],
    ['reader.html?id=1', '.look-panel', 't'],
    ['reader.html?id=1', '.reader-panel', 'm'],
    ['reader.html?id=1', 'dialog[open]', 'e'],
    ['history.html', '.story-row'],
    ['history.html?view=calendar', '.calendar'],
    ['history.html?view=data', 'main section'],
    ['options.html', '.settings'],
    ['welcome.html', '.welcome'],
  ];
  const found: string[] = [];
  for (const [address, shown, key] of pages) {
    const page = await firefox.open(address);
    await page.bringToFront();
    if (key) {
      await page.waitForSelector('.story-body');
      await page.keyboard.press(key as 't');
    }
    await page.waitForSelector(shown);
    for (const width of [1_000, 400]) {
      await page.setViewport({ width, height: 800 });
      for (const what of await tooWide(page)) found.push(`${address} ${key ?? ''} at ${width}: ${what}`);
    }
    await page.close();
  }
  expect(found).toEqual([]);
});
