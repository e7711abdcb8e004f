/**
 * `npm run bench:detector [-- --step 5] [--minutes 10] [--bench ../shared/bench]`: what the detector costs a page, in a
 * real Chromium with layout. Real pages (every `step`th; 0: none) are opened with their scripts off, so that all script
 * time is ours; the built detector.js and Readability's `isProbablyReaderable` run in isolated worlds, as content
 * scripts do. A busy page then runs for some minutes of real time (0: not at all), and what is left in it is counted:
 * observers, timers, listeners, heap.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { provideBrowser } from '../../e2e/find-browser.ts';
import { inPage } from '../in-page.ts';
import { measureBusyPage } from './busy.ts';
import { openWorld, STUB, useOf } from './world.ts';

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '10' },
    bench: { type: 'string', default: '../shared/bench' },
  },
});
const folder = join(values.bench, 'pages');

/** Finer clocks need isolation from other origins. */
const HEADERS = {
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const quantile = (given: number[], q: number) =>
  given.toSorted((a, b) => a - b)[Math.floor(q * given.length)] ?? Number.NaN;

/** Times both on the page as it is, in turns; the tree is touched before each, so that no cache of it helps. */
const TIMES = `(() => {
  document.body?.offsetHeight;
  const once = (run) => { const start = performance.now(); run(document, location.href); return performance.now() - start };
  const touch = () => { const mark = document.createElement('i'); document.body?.append(mark); mark.remove() };
  const both = { ours: [], theirs: [] };
  for (let round = 0; round < 31; round++)
    for (const name of round % 2 ? ['ours', 'theirs'] : ['theirs', 'ours']) { touch(); both[name].push(once(peers[name])) }
  const middle = (all) => all.sort((a, b) => a - b)[15];
  return [middle(both.ours), middle(both.theirs)];
})()`;

interface Row {
  ours: number;
  theirs: number;
  script: number;
  heap: number;
}

async function measure(page: Page, detector: string, code: string, given: string, url: string): Promise<Row> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body: given })
      : route.abort(),
  );
  await page.goto(url.replace(/^http:/, 'https:'), { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const evaluate = await openWorld(session, 'detector');
  await evaluate(STUB);
  const before = await useOf(session);
  await evaluate(detector);
  await evaluate('new Promise((done) => requestIdleCallback(() => setTimeout(done, 50), { timeout: 4000 }))');
  const after = await useOf(session);
  const time = await openWorld(session, 'peers');
  await time(code);
  const times = await time(TIMES);
  const [ours, theirs] = Array.isArray(times) ? times.map(Number) : [];
  return {
    ours: ours ?? Number.NaN,
    theirs: theirs ?? Number.NaN,
    script: after.script - before.script,
    heap: after.heap - before.heap,
  };
}

const detector = readFileSync('.output/chrome-mv3/detector.js', 'utf8');
const browser = await chromium.launch({
  executablePath: provideBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

if (Number(values.step) === 0) console.log('No pages wanted: the busy page only.');
else if (existsSync(join(folder, 'manifest.json'))) {
  const all: { html: string; url: string }[] = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const cases = all.filter(({ url }, index) => url && index % Number(values.step) === 0);
  const code = await inPage('tests/bench/detector/peers.ts', 'peers');
  const rows: Row[] = [];
  for (const { html, url } of cases) {
    const page = await browser.newPage();
    try {
      const given = gunzipSync(readFileSync(join(folder, html))).toString('utf8');
      rows.push(await measure(page, detector, code, given, url));
    } catch (error) {
      console.log(`left out: ${url} (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    } finally {
      await page.close();
    }
  }
  const line = (name: string, of: (row: Row) => number, unit: string, digits = 3) => {
    const given = rows.map(of);
    console.log(
      `${name.padEnd(42)} median ${quantile(given, 0.5).toFixed(digits)} ${unit}  p95 ${quantile(given, 0.95).toFixed(digits)} ${unit}`,
    );
  };
  console.log(`${rows.length} pages`);
  line('detection', (row) => row.ours, 'ms');
  line('isProbablyReaderable', (row) => row.theirs, 'ms');
  line('ratio, page by page', (row) => row.ours / Math.max(row.theirs, 0.005), '', 2);
  const ratio = (q: number) =>
    quantile(
      rows.map((row) => row.ours),
      q,
    ) /
    quantile(
      rows.map((row) => row.theirs),
      q,
    );
  console.log(`ratio of medians ${ratio(0.5).toFixed(2)}, of 95th percentiles ${ratio(0.95).toFixed(2)}`);
  line('script time of detector.js, all of it, once', (row) => row.script, 'ms', 2);
  line('heap added by it', (row) => row.heap, 'KB', 0);
} else console.log(`No pages to measure with: ${folder} is not there. Name the folder with --bench.`);

if (Number(values.minutes) > 0) await measureBusyPage(browser, detector, Number(values.minutes));
await browser.close();
