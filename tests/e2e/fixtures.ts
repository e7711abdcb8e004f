import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { expect, test as plain } from 'vitest';
import { openNewsroom } from '../newsroom/server.ts';
import type { NewsroomStory } from '../newsroom/stories.ts';
import { launchChromium } from './chromium.ts';
import { openDisplay } from './display.ts';
import { launchFirefox } from './firefox.ts';
import { openPaper } from './paper.ts';
import { storyInPopup } from './popup-story.ts';

interface Closable {
  close(): Promise<void> | void;
}

/** @returns a fixture that lasts until its file is done with */
const lasting =
  <T extends Closable>(start: () => Promise<T>) =>
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads off the pattern what a fixture needs
  async ({}, { onCleanup }: { onCleanup(end: () => Promise<void> | void): void }): Promise<T> => {
    const started = await start();
    onCleanup(() => started.close());
    return started;
  };

/**
 * What tests of the built extension begin with. Each is made when a test first names it: the publishers and browsers
 * once a file, and they end with it; the pages that a test opens end with the test.
 */
export const test = plain
  .extend('newsroom', { scope: 'file' }, lasting(openNewsroom))
  .extend('paper', { scope: 'file' }, lasting(openPaper))
  .extend('browser', { scope: 'file' }, lasting(launchChromium))
  .extend('firefox', { scope: 'file' }, lasting(launchFirefox))
  /** Opens an address in a new tab of Chromium, in front. */
  .extend('open', ({ browser }, { onCleanup }) => {
    const opened: Page[] = [];
    onCleanup(async () => {
      for (const page of opened) await page.close();
    });
    return async (url: string): Promise<Page> => {
      const page = await browser.context.newPage();
      opened.push(page);
      await page.goto(url);
      await page.bringToFront();
      return page;
    };
  })
  /** Opens an address in a new tab of Firefox, in front. */
  .extend('openInFirefox', ({ firefox }, { onCleanup }) => {
    const opened: FirefoxPage[] = [];
    onCleanup(async () => {
      for (const page of opened) await page.close();
    });
    return async (url: string): Promise<FirefoxPage> => {
      const page = await firefox.browser.newPage();
      opened.push(page);
      await page.goto(url);
      await page.bringToFront();
      return page;
    };
  })
  /** A tab of Chromium for the history, which is not opened yet. */
  .extend('history', { scope: 'file' }, ({ browser }) => browser.context.newPage())
  /** Opens a story of the newsroom in Chromium and the popup over it, which puts it into the history. */
  .extend('read', { scope: 'file' }, ({ browser, newsroom }) => async (story: NewsroomStory) => {
    const page = await browser.context.newPage();
    await page.goto(newsroom.url(story.path));
    await page.getByText(story.closes, { exact: false }).first().waitFor();
    const popup = await browser.openPopup();
    expect(await storyInPopup(popup.page)).toMatchObject({ headline: story.headline });
    await popup.close();
    await page.close();
  });

/** The same in a window on a screen of its own, whose keys come from the reader, as Chromium sees it. Linux only. */
export const testWithKeys = test
  .extend('display', { scope: 'file' }, lasting(openDisplay))
  .extend('browser', { scope: 'file' }, async ({ display }, { onCleanup }) => {
    const browser = await launchChromium({ display });
    onCleanup(browser.close);
    return browser;
  })
  .extend('firefox', { scope: 'file' }, async ({ display }, { onCleanup }) => {
    const firefox = await launchFirefox({ display });
    onCleanup(firefox.close);
    return firefox;
  });
