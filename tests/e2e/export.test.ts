import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../lib/export/formats.ts';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { STORIES } from '../newsroom/stories.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { arrived, downloadFolder } from './downloads.ts';
import { storyInPopup } from './popup-story.ts';

/** Two stories are enough for a ZIP; each format is chosen and downloaded as a reader does it. */
const READ = STORIES.slice(0, 2);

let browser: ExtensionBrowser;
let newsroom: Newsroom;
let history: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launchChromium();
  for (const story of READ) {
    const page = await browser.context.newPage();
    await page.goto(newsroom.url(story.path));
    const popup = await browser.openPopup();
    await storyInPopup(popup.page);
    await popup.close();
    await page.close();
  }
  history = await browser.context.newPage();
  await history.goto(browser.url('history.html'));
  await history
    .getByText(READ[0]?.headline ?? '')
    .first()
    .waitFor();
  await history.keyboard.press('Control+a');
  await history.keyboard.press('e');
  await history.getByRole('heading', { name: 'Export 2 stories' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

// Without highlights there is nothing to export of them: that is told, and tried elsewhere.
const formats = FORMATS.filter(({ group }) => group !== 'highlights');

test.each(formats.map((format) => [format.id, format] as const))('%s is downloaded', async (_, format) => {
  await history.getByRole('radio', { name: format.label, exact: true }).first().check();
  const folder = await downloadFolder(history);
  await history.getByRole('button', { name: 'Download' }).click();
  const extension = format.many === 'zip' ? 'zip' : format.extension;
  const name = `lede-stories-${new Date().toISOString().slice(0, 10)}.${extension}`;
  const bytes = await arrived(join(folder, name));
  if (extension === 'zip' || extension === 'epub') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  else for (const { path } of READ) expect(bytes.toString()).toContain(path);
  await history.getByText(/^2 stories are in “/).waitFor();
});
