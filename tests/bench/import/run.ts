/**
 * `npm run bench:import [-- --megabytes 30] [--files pocket.csv,bookmarks.html] [--patience 10]`: chooses files of other
 * services in the Data page of the built extension in a real Chromium, lets the dry run go for so many seconds, and then
 * presses Stop. Says what the longest task was in which the page could neither draw nor hear a key, when progress with
 * its Stop button was first there, and how long Stop took. Times are milliseconds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../e2e/chromium.ts';
import { FILES } from './files.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '30' },
    files: { type: 'string', default: Object.keys(FILES).join(',') },
    patience: { type: 'string', default: '10' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lede-import-'));
try {
  const rows = [];
  for (const name of values.files.split(',')) {
    const path = join(folder, name);
    writeFileSync(path, FILES[name]?.(Number(values.megabytes) * 1e6) ?? '');
    const browser = await launchChromium();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(browser.url('history.html?view=data'));
    await page.getByRole('heading', { name: 'Bring in' }).waitFor();
    await page.waitForTimeout(1_000);
    rows.push({ file: name, ...(await watched(page, path)) });
    console.log(JSON.stringify(rows.at(-1)));
    await browser.close();
    rmSync(path);
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function watched(page: Page, path: string) {
  await page.evaluate(() => {
    const noted = { longest: 0, over100: 0, chosen: 0, stopThere: Number.NaN, over: Number.NaN, words: '' };
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        noted.longest = Math.max(noted.longest, duration);
        if (duration > 100) noted.over100++;
      }
    }).observe({ entryTypes: ['longtask'] });
    document.addEventListener('change', () => (noted.chosen = performance.now()), {
      capture: true,
      once: true,
    });
    new MutationObserver(() => {
      const section = [...document.querySelectorAll('section')].find(
        (one) => one.querySelector('h2')?.textContent === 'Bring in',
      );
      if (Number.isNaN(noted.stopThere) && section?.querySelector('progress'))
        noted.stopThere = performance.now();
      const told =
        section?.querySelector('p[role=status]')?.textContent ??
        section?.querySelector('[role=alert]')?.textContent;
      if (told && Number.isNaN(noted.over)) Object.assign(noted, { over: performance.now(), words: told });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.locator('input[type=file]').setInputFiles(path);
  const isOver = () => !Number.isNaN(Reflect.get(globalThis, 'noted').over);
  const patience = Number(values.patience) * 1_000;
  const ended = await page.waitForFunction(isOver, null, { timeout: patience }).then(
    () => true,
    () => false,
  );
  let stopMs = Number.NaN;
  if (!ended) {
    // As soon as there is one.
    const pressed = await page.waitForFunction(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === 'Stop',
      );
      button?.click();
      return button && performance.now();
    });
    await page.waitForFunction(isOver);
    stopMs =
      (await page.evaluate(() => Reflect.get(globalThis, 'noted').over)) - ((await pressed.jsonValue()) ?? 0);
  }
  await page.waitForTimeout(500);
  const noted = await page.evaluate(() => Reflect.get(globalThis, 'noted'));
  return {
    longestTask: Math.round(noted.longest),
    tasksOver100: noted.over100,
    progressAfter: Math.round(noted.stopThere - noted.chosen),
    wholeAfter: ended ? Math.round(noted.over - noted.chosen) : null,
    stopTook: Math.round(stopMs),
    words: noted.words,
  };
}
