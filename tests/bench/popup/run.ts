/**
 * `npm run bench:popup [-- --pages 50] [--bench ../shared/bench] [--repeat 3]`: from the click on the toolbar to the
 * story on the screen, in a real Chromium, over the demo newsroom and, where that folder is there, over real pages
 * served locally. Over each page: `floor`, `byKey`, `byHand`, `byPointer` and, with the worker stopped, `asleep`; see
 * `WAYS`.
 * Writes `.output/bench/popup.json`. `pages`, `medianMs` and `p95Ms` at its top are those of `byKey`, the slowest of the ways
 * with the worker awake; a hand opens the popup `byPointer` or `byHand`. What each figure is stands there as `legend`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Newsroom, openNewsroom } from '../../newsroom/server.ts';
import { STORIES } from '../../newsroom/stories.ts';
import { loadedAtOnce } from '../../support/loaded-at-once.ts';
import { launchQuietly, type QuietChromium } from './chromium.ts';
import { FLOOR, withFloor } from './floor.ts';

/** Milliseconds for a page to come to rest before the click, and for the popup before it is asked. */
const PAGE_RESTS = 1_000;
const POPUP_RESTS = 1_000;
/** Milliseconds that a hand takes from the edge of the page to a button in the toolbar: a quick one. */
const TO_THE_BUTTON = 300;
/** Milliseconds from holding Alt and Shift to the letter: a quick hand's. */
const TO_THE_LETTER = 100;

const WAYS = {
  /** A page of the extension that holds a line of text and nothing else, opened as the popup: no popup can be faster. */
  floor: 'an empty page',
  byKey: 'by a key that nothing announces, as where the page has not the focus',
  byHand: 'by key, whose Alt and Shift are held before its letter',
  byPointer: 'by pointer, which leaves the page for the toolbar first',
  asleep: 'by key that nothing announces, when the browser has stopped the worker',
};
type Way = keyof typeof WAYS;

/** What each figure in `popup.json` is. */
const LEGEND = {
  'pages, medianMs, p95Ms': `click to the frame with the story, ${WAYS.byKey}`,
  floorMs: `median of ${WAYS.floor} opened as the popup, which no popup can be faster than`,
  byHand: WAYS.byHand,
  byPointer: WAYS.byPointer,
  asleep: WAYS.asleep,
  firstMs: 'by key that nothing announces, over the first page in the life of a browser',
  jsGzipBytes: 'scripts that the popup loads before it shows a story, gzipped',
};

interface Shown {
  set: 'newsroom' | 'bench';
  page: string;
  way: Way;
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

const measured = withFloor(values.extension);
const newsroom = await openNewsroom();
const shown: Shown[] = [];
const firstMs = await firstClick();
const browser = await launch();
for (let round = 0; round < Number(values.repeat); round++)
  for (const { path } of STORIES) await clicks('newsroom', path, newsroom.url(path));
await overBench(newsroom, join(values.bench, 'pages'));
await newsroom.close();
await browser.close();
measured.remove();

const scripts = loadedAtOnce(values.extension, 'popup.html');
const { floor, byKey, byHand, byPointer, asleep } = Object.fromEntries(
  Object.keys(WAYS).map((way) => [way, figuresOf(shown.filter((one) => one.way === way))]),
);
const result = {
  ...byKey,
  floorMs: floor?.medianMs,
  byHand,
  byPointer,
  asleep,
  firstMs,
  jsGzipBytes: scripts.reduce((sum, path) => sum + gzipped(path), 0),
  legend: LEGEND,
};
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/popup.json', `${JSON.stringify(result, null, 2)}\n`);
writeFileSync('.output/bench/popup-pages.json', `${JSON.stringify(shown, null, 1)}\n`);
for (const set of ['newsroom', 'bench'] as const) {
  const own = shown.filter((one) => one.set === set && one.way !== 'floor');
  const slowest = own.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0)).slice(0, 3);
  console.log(`${set}: ${own.length} clicks, slowest:`);
  for (const { page, way, ms } of slowest) console.log(`  ${Math.round(ms ?? 0)} ms  ${way}  ${page}`);
  for (const { page, way } of own.filter(({ ms }) => ms === null)) console.log(`  no story  ${way}  ${page}`);
}
console.log('before the story is shown:', scripts.map((path) => `${path} ${gzipped(path)}`).join(', '));
console.log(result);

function figuresOf(clicks: Shown[]): { pages: number; medianMs: number; p95Ms: number } {
  const times = clicks.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
  const quantile = (part: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN);
  return { pages: times.length, medianMs: quantile(0.5), p95Ms: quantile(0.95) };
}

async function launch(): Promise<QuietChromium> {
  const started = await launchQuietly(measured.folder);
  await (await started.target('page', 'chrome-extension://')).close();
  return started;
}

/** @returns milliseconds of the first click in the life of a browser: a story is its first page */
async function firstClick(): Promise<number | null> {
  const [story] = STORIES;
  const started = await launch();
  const ms = story ? await click(started, newsroom.url(story.path), 'byKey') : null;
  await started.close();
  return ms && Math.round(ms);
}

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
    await clicks('bench', one.url, add(html));
  }
}

/** All ways to open the popup over a page, one after the other, each in a new tab. */
async function clicks(set: Shown['set'], page: string, url: string): Promise<void> {
  for (const way of ['floor', 'byKey', 'byHand', 'byPointer', 'asleep'] as const)
    shown.push({ set, page, way, ms: await click(browser, url, way) });
}

/** @returns milliseconds from the click over a page to the frame with the story; null where there was none */
async function click(within: QuietChromium, url: string, way: Way): Promise<number | null> {
  // A page of ours behind the other: it can open the popup where no worker is there.
  const behind = way === 'asleep' ? await within.open(within.own(FLOOR)) : null;
  const page = await within.open(url);
  await rest(PAGE_RESTS);
  const worker = await within.target('service_worker', 'chrome-extension://');
  const popup = way === 'floor' ? FLOOR : 'popup.html';
  await worker.evaluate(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
  if (way === 'byPointer') {
    await page.movePointer(300, 300);
    await page.movePointer(300, -5);
    await rest(TO_THE_BUTTON);
  }
  if (way === 'byHand') {
    await page.holdAltShift();
    await rest(TO_THE_LETTER);
  }
  if (way === 'asleep') {
    await worker.close();
    await rest(TO_THE_BUTTON);
  }
  const clicked = await (behind ?? worker).evaluate(`(async () => {
    const at = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return at;
  })()`);
  await rest(POPUP_RESTS);
  const opened = await within.target('page', within.own(popup));
  const painted = await opened.evaluate(`(${whenPainted})()`);
  await opened.close();
  await behind?.close();
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
