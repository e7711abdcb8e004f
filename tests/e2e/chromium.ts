import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Display } from './display.ts';
import { provideBrowser } from './find-browser.ts';

/** The built extension in a real Chromium with a fresh profile. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The background worker. Ask again after it was stopped. */
  background(): Promise<Worker>;
  /** Runs an expression in the background worker, which may have been stopped meanwhile. */
  inBackground<T>(expression: string): Promise<T>;
  /** Address of one of the extension's pages: `url('history.html')`. */
  url(page: string): string;
  /** Opens the real popup by the toolbar action over the page in front, as a click does. */
  openPopup(): Promise<Popup>;
  /** The popup that something else has opened. */
  openedPopup(): Promise<Popup>;
  /** The side panel that something else has opened. */
  openedPanel(): Promise<Popup>;
  /** Changes what the reader lets the extension do, as its card in chrome://extensions does. */
  configure(change: Access): Promise<void>;
  close(): Promise<void>;
}

export interface Popup {
  page: Page;
  close(): Promise<void>;
}

/** Part of what `chrome.developerPrivate.updateExtensionConfiguration` takes. */
interface Access {
  /** On which sites; `ON_CLICK`: where the reader clicks the icon, until they leave the site. */
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  /** In private windows. The extension is started anew. */
  incognitoAccess?: boolean;
}

interface LaunchOptions {
  /** Folder of a profile that outlives the browser; a fresh one, where not given. */
  profile?: string;
  /** Folder of the built extension. */
  extension?: string;
  /** Shows a window; without one it runs headless. */
  visible?: boolean;
  /** The screen for the window, where it is not the reader's own. */
  display?: Display;
  colorScheme?: 'light' | 'dark';
  /** IANA zone and locale of the reader. */
  timezoneId?: string;
  locale?: string;
}

/**
 * Starts Chromium with the extension.
 * @throws Error where no Chromium is found and none can be installed, or the extension does not start
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const port = await freePort();
  const isNew = !options.profile || !existsSync(join(options.profile, 'Default'));
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: provideBrowser('chromium'),
    headless: false,
    colorScheme: options.colorScheme ?? 'light',
    // By environment, not by emulation: the popup is no page of the context.
    env: {
      ...process.env,
      ...(options.display && { DISPLAY: options.display.name }),
      TZ: options.timezoneId ?? 'Europe/Berlin',
      LANGUAGE: options.locale ?? 'en-GB',
    },
    viewport: { width: 1200, height: 900 },
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(options.visible || options.display ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.locale ?? 'en-GB'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--remote-debugging-port=${port}`,
    ],
  });
  const background = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  const id = new URL((await background()).url()).host;
  if (isNew) await closeFirstRunPage(context);

  return {
    context,
    background,
    inBackground: async <T>(expression: string) => (await background()).evaluate(expression) as Promise<T>,
    url: (page) => `chrome-extension://${id}/${page}`,
    openPopup: async () => {
      await (await background()).evaluate('chrome.action.openPopup()');
      return attachPopup(port, id);
    },
    openedPopup: () => attachPopup(port, id),
    openedPanel: () => attach(port, `chrome-extension://${id}/sidepanel.html`),
    configure: async (change) => {
      const card = await context.newPage();
      await card.goto('chrome://extensions/');
      const wanted = JSON.stringify({ extensionId: id, ...change });
      // Outside of developer mode an extension from a folder would stay off.
      await card.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await card.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wanted})`);
      if (change.incognitoAccess !== undefined) await card.waitForTimeout(2_000);
      await card.close();
    },
    close: () => context.close(),
  };
}

/** It opens once, in front, as the extension is installed: no test may find it there. */
async function closeFirstRunPage(context: BrowserContext): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const page = context.pages().find((candidate) => candidate.url().endsWith('/welcome.html'));
    if (page) return page.close();
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The first-run page did not open.');
}

const attachPopup = (port: number, id: string) => attach(port, `chrome-extension://${id}/popup.html`);

/** A popup is no page of the context that launched the browser; a second connection sees it. */
async function attach(port: number, url: string): Promise<Popup> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const connection: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = connection
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith(url));
    if (page) {
      return {
        page,
        close: async () => {
          await page.close();
          await connection.close();
        },
      };
    }
    await connection.close();
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} did not open.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
