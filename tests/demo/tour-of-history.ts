import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../e2e/chromium.ts';
import { STORIES } from '../newsroom/stories.ts';
import { heading, print } from './print.ts';

/**
 * The second half of the main job, on the history page: the stories just read are listed, one is found by a place,
 * kept for offline reading, exported, deleted, and brought back.
 * @returns how many steps did not come out as they should
 */
export async function tourOfHistory(browser: ExtensionBrowser, out: string): Promise<number> {
  const page = await browser.context.newPage();
  heading('history', browser.url('history.html'));
  await page.goto(browser.url('history.html'));
  const rows = page.locator('.story-headline');
  let failures = 0;
  const step = (name: string, fine: boolean, detail: string) => {
    print(`  ${name.padEnd(10)} ${detail}`);
    if (!fine) failures++;
  };

  // Said outright, for each connection to a popup has left its own folder behind as the browser's.
  const session = await browser.context.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: resolve(out),
    eventsEnabled: true,
  });
  await rows.first().waitFor();
  const all = await rows.count();
  await page.screenshot({ path: `${out}/history.png` });
  step('listed', all === STORIES.length, `${all} stories`);

  await page.getByRole('searchbox', { name: 'Search your reading' }).fill('place:"Halden Bay"');
  await rows.nth(1).waitFor({ state: 'detached' });
  const found = await rows.allInnerTexts();
  await page.screenshot({ path: `${out}/history-search.png` });
  step('found', found.length === 1, `place:"Halden Bay" → ${found.join(' | ')}`);

  await page
    .getByRole('checkbox', { name: /^Select/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await page.getByText('Kept for offline reading').first().waitFor({ state: 'attached' });
  step('saved', true, 'kept for offline reading');

  for (const format of ['Markdown', 'HTML', 'JSON']) {
    const file = await exportAs(page, format, out);
    step('exported', file.size > 1_000, `${file.name}, ${file.size} bytes`);
  }

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await rows.first().waitFor({ state: 'detached' });
  await page.screenshot({ path: `${out}/history-deleted.png` });
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await rows.first().waitFor();
  step('undone', (await rows.count()) === 1, 'deleted, and brought back');
  await page.close();
  return failures;
}

/** Takes the marked story out in one format. */
async function exportAs(page: Page, format: string, out: string): Promise<{ name: string; size: number }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format, exact: true }).first().check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  await page.screenshot({ path: `${out}/export-${format}.png` });
  const path = join(out, download.suggestedFilename());
  await written(path);
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { name: download.suggestedFilename(), size: statSync(path).size };
}

async function written(path: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (existsSync(path)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${path} was not written.`);
}
