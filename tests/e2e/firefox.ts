import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Display } from './display.ts';
import { provideBrowser } from './find-browser.ts';
import { type FirefoxWindow, takeWindow } from './firefox-window.ts';

/** The built extension in a real Firefox with a fresh profile. */
export interface FirefoxBrowser {
  browser: Browser;
  /** Opens one of the extension's pages: `open('history.html')`. */
  open(page: string): Promise<Page>;
  /** The window around the pages. */
  window: FirefoxWindow;
  close(): Promise<void>;
}

const ID = 'lede@lede.example';
const UUID = '0c7a4a52-4b3e-4f5e-9f0a-6b1d2c3e4f50';

interface LaunchOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** Preferences, as `about:config` has them. */
  prefs?: Record<string, string | number | boolean>;
  /** Folder of a profile that outlives the browser; a fresh one, where not given. */
  profile?: string;
  /** How long a question to the browser may take, milliseconds; 0: for ever. */
  patience?: number;
  /** Shows it there, so that keys reach it; without, it has no window. */
  display?: Display;
}

/**
 * Starts Firefox and installs the built extension in it.
 * @throws Error where no Firefox is found and none can be installed, or the extension is refused
 */
export async function launchFirefox({
  extension = '.output/firefox-mv3',
  prefs = {},
  profile,
  patience,
  display,
}: LaunchOptions = {}): Promise<FirefoxBrowser> {
  // Its driver makes no folders for screenshots.
  mkdirSync('.output/screenshots', { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: provideBrowser('firefox'),
    headless: display === undefined,
    ...(display && { env: { ...process.env, DISPLAY: display.name } }),
    ...(profile !== undefined && { userDataDir: profile }),
    ...(patience !== undefined && { protocolTimeout: patience }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A fixed address, so that tests can open the extension's pages.
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en-GB',
      ...prefs,
    },
  });
  await browser.installExtension(resolve(extension));
  return {
    browser,
    window: await takeWindow(browser, ID),
    open: async (path) => {
      const page = await browser.newPage();
      // Navigation to an extension's page never reports its end here, but the page is there.
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => null);
      await arrived(page, path.replace(/[?#].*/, ''));
      return page;
    },
    close: () => browser.close(),
  };
}

/** Asks again and again: a question that is under way while the page changes is lost with the old page. */
async function arrived(page: Page, path: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const there = await page
      .evaluate(
        (expected) =>
          location.protocol === 'moz-extension:' &&
          location.pathname.endsWith(expected) &&
          document.readyState === 'complete',
        path,
      )
      .catch(() => false);
    if (there) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${path} did not open in Firefox.`);
}
