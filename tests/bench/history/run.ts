/**
 * `npm run bench:history [-- --entries 100000] [--starts 5]`: a history of invented stories, a fifth of them saved with
 * 900 words, in the built extension in a real Chromium. Prints the table and writes `.output/bench/history.json`.
 * Several sizes: `--entries 1000,10000,100000`. `--profiles /tmp/histories` keeps the filled histories there, one a
 * size, and takes those that it finds: what only reads can then be measured again within a minute.
 * `--only starts,keys,record,copies,memory` measures some of it. `--browser firefox` measures all of it there.
 *
 * A cold start (`starts.ts`): the browser has come to rest with a blank tab, nothing of the extension has been opened in
 * it, its background is stopped and its database closed; then the history is opened in that tab. Beside it stand the
 * same in a browser launched that moment, which is mostly the browser's own start, and the paint of a page of the
 * extension that does nothing, which nothing of ours can be quicker than. Medians of several browsers.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchChromium } from '../../e2e/chromium.ts';
import { inPage } from '../in-page.ts';
import { percentile, round, sizeOf } from './figures.ts';
import { measureFirefox } from './firefox.ts';
import type * as Measure from './measure.ts';
import { EMPTY_PAGE, noteFrames, SETTLED, type Start } from './starts.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000,10000,100000' },
    starts: { type: 'string', default: '5' },
    profiles: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: 'starts,keys,record,copies,memory' },
  },
});
const asked = (part: string) => values.only.split(',').includes(part);
/** What readers may expect of the largest size. */
const TARGETS = {
  firstRowsMs: 300,
  searchP95Ms: 80,
  recordP95Ms: 15,
  heapMB: 250,
  bytesPerSaved: 12_000,
  backupS: 60,
  restoreS: 120,
};

const inFirefox = values.browser === 'firefox';
if (!existsSync(`.output/${inFirefox ? 'firefox' : 'chrome'}-mv3/history.html`))
  throw new Error('Build the extension first: npm run build');
const script = await inPage('tests/bench/history/measure.ts', 'ledeBench');
const rows = [];
for (const entries of values.entries.split(',').map(Number)) rows.push(await measure(entries));

mkdirSync('.output/bench', { recursive: true });
writeFileSync(
  `.output/bench/history${inFirefox ? '-firefox' : ''}.json`,
  `${JSON.stringify(rows, null, 2)}\n`,
);
console.table([...rows.map(({ more, ...row }) => row), { browser: 'target', entries: 100_000, ...TARGETS }]);
for (const { entries, more } of rows) console.log(entries, JSON.stringify(more));

async function measure(entries: number) {
  const folder = values.profiles ?? mkdtempSync(join(tmpdir(), 'lede-history-'));
  const profile = join(folder, String(entries));
  try {
    const asked = { profile, entries, script, starts: Number(values.starts) };
    const row = rowOf(
      entries,
      inFirefox ? await measureFirefox(asked) : await measureChromium(profile, entries),
    );
    console.log(JSON.stringify(row));
    return row;
  } finally {
    if (values.profiles === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The engine puts its files in order when it is idle and when it is opened; until then they hold much that is no
 * longer there. @returns bytes on disk, once opening and closing changes nothing more
 */
async function settledSize(profile: string): Promise<number> {
  let size = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 6; times++) {
    await inBrowser(profile, async (page, call) => {
      await call('readAll');
      await page.waitForTimeout(3_000);
    });
    const now = sizeOf(join(profile, 'Default', 'IndexedDB'));
    if (now > size * 0.99) return Math.min(now, size);
    size = now;
  }
  return size;
}

/** What was measured, before it is put into figures; what was not is empty, null or no number. */
type Measured = Awaited<ReturnType<typeof measureChromium> | ReturnType<typeof measureFirefox>>;

async function measureChromium(profile: string, entries: number) {
  const filled = await filledProfile(profile, entries);
  const starts: Start[] = [];
  for (let count = 0; asked('starts') && count < Number(values.starts); count++)
    starts.push(await measureStart(profile));
  return {
    ...filled,
    starts,
    keys: asked('keys') ? await inBrowser(profile, (_, call) => call('searchKeys')) : [],
    recorded: asked('record')
      ? await inBrowser(profile, (_, call) => call('record', freshNumber(), 200))
      : [],
    copies: asked('copies') ? await inBrowser(profile, (_, call) => call('backupAndRestore')) : null,
    heapMB: asked('memory') ? await memory(profile) : null,
    diskMB: sizeOf(join(profile, 'Default', 'IndexedDB')) / 1e6,
  };
}

function rowOf(entries: number, measured: Measured) {
  const { starts, keys, recorded, copies } = measured;
  const middle = (numbers: number[]) => round(percentile(numbers, 0.5));
  return {
    browser: measured.browser,
    entries,
    firstRowsMs: middle(starts.map(({ firstMs }) => firstMs)),
    firstRowsAtLaunchMs: middle(starts.map(({ atLaunchMs }) => atLaunchMs)),
    emptyPageMs: middle(starts.map(({ emptyMs }) => emptyMs)),
    searchP95Ms: round(percentile(keys, 0.95)),
    recordP95Ms: round(percentile(recorded, 0.95)),
    heapMB: measured.heapMB,
    bytesPerSaved: measured.bytesPerSaved,
    backupS: round(copies?.backupS ?? Number.NaN),
    restoreS: round(copies?.restoreS ?? Number.NaN),
    more: {
      allRowsMs: middle(starts.map(({ allMs }) => allMs)),
      searchMedianMs: middle(keys),
      searchMaxMs: round(Math.max(...keys)),
      keys: keys.length,
      recordMedianMs: middle(recorded),
      fillS: round(measured.fillS),
      indexS: round(measured.indexS),
      diskMB: round(measured.diskMB),
      backupMB: round((copies?.bytes ?? Number.NaN) / 1e6),
      longestBlockMs: Math.round(copies?.longestBlockMs ?? Number.NaN),
    },
  };
}

/** Stories that no earlier run has recorded in a profile that is kept. */
function freshNumber(): number {
  return 1_000_000 + (Math.floor(Date.now() / 1000) % 10_000_000);
}

interface Filled {
  browser: string;
  bytesPerSaved: number;
  fillS: number;
  indexS: number;
}

/** Fills a profile, unless it is there from an earlier run, and says what that took. */
async function filledProfile(profile: string, entries: number): Promise<Filled> {
  const note = `${profile}.json`;
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'));
  mkdirSync(profile, { recursive: true });
  const browser = await inBrowser(profile, async (page, call) => {
    await call('fill', 0, entries, 'saved');
    await call('index');
    return page.evaluate(() => navigator.userAgent.match(/Chrome\/[\d.]+/)?.[0] ?? 'Chromium');
  });
  const bytesPerSaved = Math.round((await settledSize(profile)) / Math.ceil(entries / 5));
  const fillMs = await inBrowser(profile, (_, call) => call('fill', 0, entries, 'others'));
  const indexMs = await inBrowser(profile, (_, call) => call('index'));
  const filled: Filled = {
    browser,
    bytesPerSaved,
    fillS: round(fillMs / 1000),
    indexS: round(indexMs / 1000),
  };
  writeFileSync(note, JSON.stringify(filled));
  return filled;
}

type Call = <M extends keyof typeof Measure>(
  method: M,
  ...args: Parameters<(typeof Measure)[M]>
) => Promise<Awaited<ReturnType<(typeof Measure)[M]>>>;

/** Starts a browser with this profile, and in it a quiet page of the extension with the measuring script. */
async function inBrowser<T>(profile: string, work: (page: Page, call: Call) => Promise<T>): Promise<T> {
  const browser = await launchChromium({ profile });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(browser.url('manifest.json'));
    await page.evaluate(script);
    const call: Call = (method, ...args) =>
      page.evaluate(`ledeBench.${method}(...${JSON.stringify(args)})`) as ReturnType<Call> as never;
    return await work(page, call);
  } finally {
    await browser.close();
  }
}

/** Starts a browser with this profile and opens a page of the extension in its blank tab: at once, or cold. */
async function start<T>(
  profile: string,
  how: { settled: boolean; path: string },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium({ profile });
  try {
    const page = await browser.context.newPage();
    if (how.settled) await settle(browser, page);
    await browser.context.addInitScript(noteFrames);
    await page.goto(browser.url(how.path));
    return await look(page);
  } finally {
    await browser.close();
  }
}

/** Lets the browser come to rest, and stops the background, whose database is closed when nobody has it open. */
async function settle(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.waitForTimeout(SETTLED);
}

async function measureStart(profile: string): Promise<Start> {
  const history = { settled: true, path: 'history.html' };
  const cold = await start(profile, history, async (page) => {
    const firstMs = await noted(page, 'rowsPainted');
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    return { firstMs, allMs: await page.evaluate(() => performance.now()) };
  });
  return {
    ...cold,
    atLaunchMs: await start(profile, { ...history, settled: false }, (page) => noted(page, 'rowsPainted')),
    emptyMs: await start(profile, { settled: true, path: EMPTY_PAGE }, (page) => noted(page, 'painted')),
  };
}

async function noted(page: Page, what: 'painted' | 'rowsPainted'): Promise<number> {
  const time = await page.waitForFunction((name) => document.documentElement.dataset[name] ?? null, what);
  return Number(await time.jsonValue());
}

/** Private memory of the extension's process, with page, search worker and background in it; null off Linux. MB. */
async function memory(profile: string): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const browser = await launchChromium({ profile });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.url('history.html'));
    await page.waitForTimeout(8_000);
    await page.keyboard.press('/');
    await page.keyboard.type('sta', { delay: 300 });
    await page.waitForTimeout(4_000);
    let most = 0;
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        if (!command.includes('--extension-process') || !command.includes('--type=renderer')) continue;
        if (!command.includes(profile) && !isOf(id, profile)) continue;
        const [, kilobytes = '0'] =
          /^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
        most = Math.max(most, Number(kilobytes) / 1024);
      } catch {
        // The process ended while it was looked at.
      }
    }
    return Math.round(most);
  } finally {
    await browser.close();
  }
}

/** Whether one of the process's parents was started with this profile. */
function isOf(id: string, profile: string): boolean {
  for (let at = id; at !== '0' && at !== '1'; ) {
    if (readFileSync(`/proc/${at}/cmdline`, 'utf8').includes(profile)) return true;
    at = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? '0';
  }
  return false;
}
