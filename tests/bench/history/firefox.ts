import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FirefoxBrowser, launchFirefox } from '../../e2e/firefox.ts';
import { sizeOf } from './figures.ts';
import type * as Measure from './measure.ts';

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

  const shown: { firstMs: number; allMs: number }[] = [];
  for (let start = 0; start < starts; start++) shown.push(await coldStart(profile));
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

/** A new browser and the history page. Looked at as soon as the page can be reached: not a frame too little, at most some too many. */
async function coldStart(profile: string): Promise<{ firstMs: number; allMs: number }> {
  const firefox = await launchFirefox({ profile, prefs: KEEP, patience: 0 });
  try {
    const page = await firefox.open('history.html');
    await page.bringToFront();
    return await page.evaluate(async () => {
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await new Promise(requestAnimationFrame);
        return performance.now();
      };
      const firstMs = await until(() => document.querySelector('.story-headline') !== null);
      return { firstMs, allMs: await until(() => document.querySelector('[aria-busy=true]') === null) };
    });
  } finally {
    await firefox.close();
  }
}
