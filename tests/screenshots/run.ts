/**
 * `npm run screenshots [-- --entries 0,1,50,100000]`: the history page of the built extension with so many invented
 * stories, light and dark, into `.output/screenshots/`. A long list is also scrolled to its middle, and searched.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { inPage } from '../bench/in-page.ts';
import { type ExtensionBrowser, launchChromium } from '../e2e/chromium.ts';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '0,1,50,100000' } } });
/** From so many on there is a middle to scroll to. */
const LONG = 1_000;
const out = '.output/screenshots';
const script = await inPage('tests/bench/history/measure.ts', 'ledeBench');

mkdirSync(out, { recursive: true });
for (const entries of values.entries.split(',').map(Number)) {
  const profile = mkdtempSync(join(tmpdir(), 'lede-screenshots-'));
  try {
    await withBrowser(profile, 'light', (browser) => fill(browser, entries));
    for (const scheme of ['light', 'dark'] as const)
      await withBrowser(profile, scheme, (browser) =>
        shoot(browser, entries, `history-${entries}-${scheme}`),
      );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function withBrowser(
  profile: string,
  colorScheme: 'light' | 'dark',
  work: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium({ profile, colorScheme });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function fill(browser: ExtensionBrowser, entries: number): Promise<void> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(browser.url('manifest.json'));
  await page.evaluate(script);
  for (const which of ['saved', 'others']) await page.evaluate(`ledeBench.fill(0, ${entries}, '${which}')`);
  // So few are indexed anew at each start.
  if (entries >= LONG) await page.evaluate(`ledeBench.index()`);
}

async function shoot(browser: ExtensionBrowser, entries: number, name: string): Promise<void> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(browser.url('history.html'));
  await page
    .locator(entries === 0 ? '.empty' : '.story-headline')
    .first()
    .waitFor();
  await settled(page);
  await page.screenshot({ path: `${out}/${name}.png` });
  if (entries < LONG) return;
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await settled(page);
  await page.screenshot({ path: `${out}/${name}-middle.png` });
  await page.keyboard.press('/');
  await page.keyboard.type('sta');
  await settled(page);
  await page.screenshot({ path: `${out}/${name}-searched.png` });
}

/** Nothing is still to come, and what came is drawn: rows take their places two frames after their stories came. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy=true], .stories-loading, .stories-behind, .story-pending') === null,
  );
  await page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  });
}
