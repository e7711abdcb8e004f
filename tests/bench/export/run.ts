/**
 * `npm run bench:export [-- --stories 10000] [--texts 1] [--formats json-lines,csv,markdown]`: a history of invented
 * stories, of which each (`--texts 5`: every fifth) has its text of 900 words, in the built extension in a real Chromium,
 * exported by the history page as a reader does it. Says how long it takes, how large the file is, the most memory that
 * the page's heap and the browser's processes had meanwhile, and the page's longest task; then begins again, and says
 * how long Stop takes after a second.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { formatOf } from '../../../lib/export/formats.ts';
import { FORMAT_IDS } from '../../../lib/model/export-choice.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { inPage } from '../in-page.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '10000' },
    texts: { type: 'string', default: '1' },
    formats: { type: 'string', default: 'json-lines,csv,markdown' },
  },
});
const count = Number(values.stories);
const folder = mkdtempSync(join(tmpdir(), 'lede-export-'));
const profile = join(folder, 'profile');
const downloads = join(folder, 'downloads');
mkdirSync(downloads);

const filling = await launchChromium({ profile });
const page = await filling.context.newPage();
page.setDefaultTimeout(0);
await page.goto(filling.url('manifest.json'));
await page.evaluate(await inPage('tests/bench/export/fill.ts', 'ledeExport'));
await page.evaluate(`ledeExport.fill(${count}, ${Number(values.texts)})`);
await filling.close();

const rows = [];
try {
  for (const id of FORMAT_IDS.filter((one) => values.formats.split(',').includes(one))) {
    // A browser of its own for each: what one leaves in memory is not the next one's.
    const browser = await launchChromium({ profile });
    const history = await browser.context.newPage();
    history.setDefaultTimeout(0);
    await history.goto(browser.url('history.html'));
    await history.locator('.story-headline').first().waitFor();
    await history.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await history.keyboard.press('Control+a');
    await history.keyboard.press('e');
    await history.getByRole('heading', { name: `Export ${count.toLocaleString('en')} stories` }).waitFor();
    await history
      .getByRole('radio', { name: formatOf(id).label, exact: true })
      .first()
      .check();
    const session = await browser.context.newCDPSession(history);
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await session.send('Performance.enable');
    rows.push({ format: id, stories: count, ...(await watched(history, session)) });
    console.log(JSON.stringify(rows.at(-1)));
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/export-memory.json', `${JSON.stringify(rows, null, 2)}\n`);
console.table(rows);

async function watched(history: Page, session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const before = { heap: await heap(session), processes: processes() };
  const most = { ...before };
  let over = false;
  const watch = (async () => {
    while (!over) {
      most.heap = Math.max(most.heap, await heap(session));
      most.processes = Math.max(most.processes, processes());
      await new Promise((done) => setTimeout(done, 250));
    }
  })();
  await history.evaluate(() => {
    const noted = { longest: 0, steps: new Set<number>() };
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
    new MutationObserver(() => {
      const bar = document.querySelector('dialog progress');
      if (bar instanceof HTMLProgressElement) noted.steps.add(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const started = performance.now();
  await history.getByRole('button', { name: 'Download' }).click();
  await history.getByText(/ stories are in “/).waitFor();
  const seconds = (performance.now() - started) / 1_000;
  over = true;
  await watch;
  await history.waitForTimeout(3_000);
  const bytes = readdirSync(downloads).map((name) => statSync(join(downloads, name)).size);
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  const { longest, steps } = await history.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: { longest: number; steps: Set<number> } };
    return { longest: noted.longest, steps: noted.steps.size };
  });
  return {
    seconds: Math.round(seconds * 10) / 10,
    longestTaskMs: Math.round(longest),
    progressSteps: steps,
    stopMs: await stopped(history),
    fileMB: Math.round(Math.max(0, ...bytes) / 1e6),
    heapBeforeMB: Math.round(before.heap),
    heapMostMB: Math.round(most.heap),
    processesBeforeMB: Math.round(before.processes),
    processesMostMB: Math.round(most.processes),
  };
}

/** Begins anew, and stops after a second. @returns how long that took, milliseconds; not a number where it was done before */
async function stopped(history: Page): Promise<number> {
  await history.getByRole('button', { name: 'Download' }).click();
  await history.waitForTimeout(1_000);
  const stop = history.getByRole('button', { name: 'Stop' });
  if (!(await stop.isVisible())) return Number.NaN;
  const pressed = performance.now();
  await stop.click();
  await history.getByText(/^Stopped\./).waitFor();
  return Math.round(performance.now() - pressed);
}

/** The page's JavaScript heap with its garbage, MB. */
async function heap(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** Private memory of all processes of this browser, MB; not a number off Linux. */
function processes(): number {
  if (process.platform !== 'linux') return Number.NaN;
  let kilobytes = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!isOurs(id)) continue;
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Private_Dirty:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // The process ended while it was looked at.
    }
  }
  return kilobytes / 1_000;
}

/** Whether the process, or one that started it, is the browser of this profile. */
function isOurs(id: string): boolean {
  for (let at = id; at !== '0' && at !== '1'; ) {
    if (readFileSync(`/proc/${at}/cmdline`, 'utf8').includes(profile)) return true;
    at = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? '0';
  }
  return false;
}
