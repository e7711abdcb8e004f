import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type FirefoxBrowser, launchFirefox } from '../../e2e/firefox.ts';
import { sizeOf } from './figures.ts';
import type * as Measure from './measure.ts';
import { EMPTY_PAGE, SETTLED, type Start } from './starts.ts';

/** The same measures in a real Firefox. What it takes up in memory it does not tell for one extension. */

interface FirefoxAsked {
  /** Folder for the profile; it is made. */
  profile: string;
  entries: number;
  /** The measuring script, which defines `ledeBench`. */
  script: string;
  /** How often the browser is started anew for the first rows. */
  starts: number;
}

export async function measureFirefox({ profile, entries, script, starts }: FirefoxAsked) {
  mkdirSync(profile, { recursive: true });
  const inBrowser = <T>(work: (call: Call, firefox: FirefoxBrowser) => Promise<T>) =>
    withFirefox(profile, script, work);
  const indexOf = () => sizeOf(join(profile, 'storage', 'default'));

  const browser = await inBrowser(async (call, firefox) => {
    await call('fill', 0, entries, 'saved');
    await call('index');
    return firefox.browser.version();
  });
  const bytesPerSaved = Math.round(indexOf() / Math.ceil(entries / 5));
  const { fillMs, indexMs } = await inBrowser(async (call) => ({
    fillMs: await call('fill', 0, entries, 'others'),
    indexMs: await call('index'),
  }));

  const shown: Start[] = [];
  for (let count = 0; count < starts; count++) shown.push(await measureStart(profile));
  const keys = await inBrowser((call) => call('searchKeys'));
  const recorded = await inBrowser((call) => call('record', 1_000_000, 200));
  const copies = await inBrowser((call) => call('backupAndRestore'));
  return {
    browser: browser.replace('firefox/', 'Firefox/'),
    bytesPerSaved,
    fillS: fillMs / 1000,
    indexS: indexMs / 1000,
    starts: shown,
    keys,
    recorded,
    // Firefox reports no long tasks.
    copies: { ...copies, longestBlockMs: Number.NaN },
    heapMB: null,
    diskMB: indexOf() / 1e6,
  };
}

type Call = <M extends keyof typeof Measure>(
  method: M,
  ...args: Parameters<(typeof Measure)[M]>
) => Promise<Awaited<ReturnType<(typeof Measure)[M]>>>;

/** What is kept lies in the profile: an extension that is only lent must be told not to take it along when it goes. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

async function withFirefox<T>(
  profile: string,
  script: string,
  work: (call: Call, firefox: FirefoxBrowser) => Promise<T>,
): Promise<T> {
  const firefox = await launchFirefox({ profile, prefs: KEEP, patience: 0 });
  try {
    // A page that leaves the history alone. (A JSON file would be shown by a page of Firefox's own.)
    const page = await firefox.open('options.html');
    // Timers of a tab that nobody looks at run once a second.
    await page.bringToFront();
    await page.evaluate(script);
    const call: Call = (method, ...args) =>
      page.evaluate(`ledeBench.${method}(...${JSON.stringify(args)})`) as ReturnType<Call> as never;
    return await work(call, firefox);
  } finally {
    await firefox.close();
  }
}

/** Starts a browser with this profile and opens a page of the extension: at once, or once the browser has come to rest. */
async function start<T>(
  profile: string,
  how: { settled: boolean; path: string },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const firefox = await launchFirefox({ profile, prefs: KEEP, patience: 0 });
  try {
    if (how.settled) await new Promise((resolve) => setTimeout(resolve, 2 * SETTLED));
    const page = await firefox.open(how.path);
    await page.bringToFront();
    return await look(page);
  } finally {
    await firefox.close();
  }
}

/** Looked at as soon as a page can be reached: not a frame too little, at most some too many. */
async function measureStart(profile: string): Promise<Start> {
  const whenThere = (selector: string) => (page: Page) =>
    page.evaluate(async (wanted) => {
      while (document.querySelector(wanted) === null) await new Promise(requestAnimationFrame);
      return performance.now();
    }, selector);
  const history = { settled: true, path: 'history.html' };
  const cold = await start(profile, history, async (page) => ({
    firstMs: await whenThere('.story-headline')(page),
    allMs: await whenThere('[aria-busy=false]')(page),
  }));
  return {
    ...cold,
    atLaunchMs: await start(profile, { ...history, settled: false }, whenThere('.story-headline')),
    emptyMs: await start(profile, { settled: true, path: EMPTY_PAGE }, whenThere('body')),
  };
}
