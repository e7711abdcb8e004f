/**
 * `npm run bench:popup [-- --pages 50] [--bench ../shared/bench] [--repeat 3]`: from the click on the toolbar to the
 * story on the screen, in a real Chromium, over the demo newsroom and, where that folder is there, over real pages
 * under their own addresses without network. Writes `.output/bench/popup.json`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchChromium } from '../../e2e/chromium.ts';
import { openNewsroom } from '../../newsroom/server.ts';
import { STORIES } from '../../newsroom/stories.ts';

/** Milliseconds that popup and page are left alone before we look, so that looking costs them nothing. */
const UNDISTURBED = 900;

interface Shown {
  set: 'newsroom' | 'bench';
  url: string;
  /** From the click to the frame that shows the story; null where no story was shown. */
  ms: number | null;
  /** Of these, until the popup's own document began. The rest is ours. */
  untilDocumentMs: number;
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '50' },
    bench: { type: 'string', default: '../shared/bench' },
    repeat: { type: 'string', default: '3' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const browser = await launchChromium({ extension: values.extension });
const shown: Shown[] = [];
await overNewsroom(browser);
await overBench(browser, join(values.bench, 'pages'));
await browser.close();

const times = shown.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
const quantile = (part: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN);
const scripts = loadedAtOnce(values.extension);
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
  console.log(`${set}: ${own.length} clicks, ${own.filter(({ ms }) => ms === null).length} without a story`);
  for (const { url, ms, untilDocumentMs } of slowest)
    console.log(`  ${Math.round(ms ?? 0)} ms (${Math.round(untilDocumentMs)} until the document) ${url}`);
}
console.log(
  'loaded before the story is shown:',
  scripts.map((path) => `${path} ${gzipped(path)}`).join(', '),
);
console.log(result);

async function overNewsroom({ context }: ExtensionBrowser): Promise<void> {
  const newsroom = await openNewsroom();
  for (let round = 0; round < Number(values.repeat); round++) {
    for (const { path } of STORIES) {
      const page = await context.newPage();
      await page.goto(newsroom.url(path));
      shown.push({ set: 'newsroom', ...(await click(page)) });
    }
  }
  await newsroom.close();
}

async function overBench({ context }: ExtensionBrowser, folder: string): Promise<void> {
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
    const body = gunzipSync(readFileSync(join(folder, one.html)));
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    await page.goto(one.url, { waitUntil: 'domcontentloaded' });
    shown.push({ set: 'bench', ...(await click(page)) });
  }
}

/** Clicks over a loaded page, waits, and asks the popup when it painted the story. The page is closed. */
async function click(page: Page): Promise<Omit<Shown, 'set'>> {
  await page.waitForTimeout(700);
  const url = page.url();
  const popup = await browser.openPopup(UNDISTURBED);
  const { painted, origin } = await popup.page.evaluate(whenPainted);
  await popup.close();
  await page.close();
  return {
    url,
    ms: painted === null ? null : origin + painted - popup.clickedAt,
    untilDocumentMs: origin - popup.clickedAt,
  };
}

/** Runs in the popup: the browser's own record of its first large paint within the story. */
async function whenPainted() {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve([]), 1_000);
  });
  const ofStory = entries.find(
    (entry) => 'element' in entry && entry.element instanceof Element && entry.element.closest('.story'),
  );
  return { painted: ofStory?.startTime ?? null, origin: performance.timeOrigin };
}

/** The popup's scripts and all that they import: what is fetched and compiled before a story can be shown. */
function loadedAtOnce(extension: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(extension, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
      if (next) follow(join(path, '..', next));
  };
  const html = readFileSync(join(extension, 'popup.html'), 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) if (path) follow(path);
  return [...found];
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(values.extension, path)), { level: 9 }).length;
}
