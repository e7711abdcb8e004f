/**
 * `npm run bench:popup [-- --pages 50] [--bench ../shared/bench] [--repeat 3]`: from the click on the toolbar to the
 * story on the screen, in a real Chromium, over the demo newsroom and, where that folder is there, over real pages
 * served locally. Writes `.output/bench/popup.json`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Newsroom, openNewsroom } from '../../newsroom/server.ts';
import { STORIES } from '../../newsroom/stories.ts';
import { loadedAtOnce } from '../../support/loaded-at-once.ts';
import { launchQuietly } from './chromium.ts';

/** Milliseconds for a page to come to rest before the click, and for the popup before it is asked. */
const PAGE_RESTS = 1_000;
const POPUP_RESTS = 1_000;

interface Shown {
  set: 'newsroom' | 'bench';
  page: string;
  /** From the click to the frame that shows the story; null where no story was shown. */
  ms: number | null;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '50' },
    bench: { type: 'string', default: '../shared/bench' },
    repeat: { type: 'string', default: '3' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const browser = await launchQuietly(values.extension);
await (await browser.target('page', 'chrome-extension://')).close();
const newsroom = await openNewsroom();
const shown: Shown[] = [];
for (let round = 0; round < Number(values.repeat); round++)
  for (const { path } of STORIES)
    shown.push({ set: 'newsroom', page: path, ms: await click(newsroom.url(path)) });
await overBench(newsroom, join(values.bench, 'pages'));
await newsroom.close();
await browser.close();

const times = shown.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
const quantile = (part: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN);
const scripts = loadedAtOnce(values.extension, 'popup.html');
const result = {
  pages: times.length,
  medianMs: quantile(0.5),
  p95Ms: quantile(0.95),
  jsGzipBytes: scripts.reduce((sum, path) => sum + gzipped(path), 0),
};
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/popup.json', `${JSON.stringify(result, null, 2)}\n`);
writeFileSync('.output/bench/popup-pages.json', `${JSON.stringify(shown, null, 1)}\n`);
for (const set of ['newsroom', 'bench'] as const) {
  const own = shown.filter((one) => one.set === set);
  const slowest = own.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0)).slice(0, 3);
  console.log(`${set}: ${own.length} clicks, slowest:`);
  for (const { page, ms } of slowest) console.log(`  ${Math.round(ms ?? 0)} ms  ${page}`);
  for (const { page } of own.filter(({ ms }) => ms === null)) console.log(`  no story  ${page}`);
}
console.log('before the story is shown:', scripts.map((path) => `${path} ${gzipped(path)}`).join(', '));
console.log(result);

async function overBench({ add }: Newsroom, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.log(
      `${folder} is not there: the demo newsroom alone was measured. Name the folder with --bench.`,
    );
    return;
  }
  const all: { set: string; url: string; html: string }[] = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const news = all.filter(({ set }) => set === 'fundus');
  const step = Math.max(1, news.length / Number(values.pages));
  for (let at = 0; at < news.length; at += step) {
    const one = news[Math.floor(at)];
    if (!one) continue;
    const html = gunzipSync(readFileSync(join(folder, one.html))).toString('utf8');
    shown.push({ set: 'bench', page: one.url, ms: await click(add(html)) });
  }
}

/** @returns milliseconds from the click over a page to the frame with the story; null where there was none */
async function click(url: string): Promise<number | null> {
  const page = await browser.open(url);
  await rest(PAGE_RESTS);
  const background = await browser.target('service_worker', 'chrome-extension://');
  const clicked = await background.evaluate(`(async () => {
    const at = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return at;
  })()`);
  await rest(POPUP_RESTS);
  const popup = await browser.target('page', 'chrome-extension://');
  const painted = await popup.evaluate(`(${whenPainted})()`);
  await popup.close();
  await page.close();
  return typeof painted === 'number' ? painted - Number(clicked) : null;
}

/**
 * Runs in the popup: epoch milliseconds of the first large paint within the story, by the browser's own record; null
 * where it says something else, or nothing for ten seconds.
 */
async function whenPainted(): Promise<number | null> {
  const isOfStory = (entry: PerformanceEntry) =>
    'element' in entry && entry.element instanceof Element && entry.element.closest('.story');
  const first = await new Promise<PerformanceEntry | undefined>((resolve) => {
    new PerformanceObserver((list) => {
      const found = list.getEntries().find(isOfStory);
      if (found) resolve(found);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(
      () => resolve(undefined),
      document.querySelector('.story, [data-state="reading"]') ? 10_000 : 500,
    );
  });
  return first ? performance.timeOrigin + first.startTime : null;
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(values.extension, path)), { level: 9 }).length;
}

function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
