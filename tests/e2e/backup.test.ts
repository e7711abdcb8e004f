import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedStory } from '../bench/history/stories.ts';
import { readBackupFile, writeBackupFile } from './backup-file.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';

/** Automatic backups of the built extension, onto a real disk, read back by Node alone. */

const STORIES = Array.from({ length: 500 }, (_, number) => inventedStory(number, number % 5 === 0));
const HEADLINES = STORIES.map(({ versions }) => versions.at(-1)?.article.headline ?? '').sort();
const room = mkdtempSync(join(tmpdir(), 'lede-backup-'));
const downloads = join(room, 'downloads');

beforeAll(() => mkdirSync('.output/screenshots', { recursive: true }));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const backupsOnDisk = (folder = downloads) =>
  readdirSync(join(folder, 'Lede backups'))
    .filter((name) => name.endsWith('.lede'))
    .sort();

/** Brings the stories in by the page's own file field. */
async function fill(page: Page, browser: ExtensionBrowser, file = writeBackupFile(STORIES, Date.now())) {
  await page.goto(browser.url('history.html?view=data'));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'history.lede', mimeType: 'application/octet-stream', buffer: file });
  await page.getByRole('button', { name: 'Add to my history' }).click();
  await page.getByText('500 stories added').waitFor();
}

/** The alarm, now. */
const ring = (browser: ExtensionBrowser) =>
  browser.inBackground(`chrome.alarms.create('backup', { when: Date.now() })`);

/** Runs in the page: the last backup, as if it had been made so long ago. @returns the file that is being written */
async function makeBackupsOlder(milliseconds: number): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const opening = indexedDB.open('lede');
  opening.onsuccess = () => {
    const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
    const asked = meta.get('backups');
    asked.onsuccess = () => {
      const row = asked.result;
      for (const one of row.value.kept) one.at -= milliseconds;
      meta.put(row).onsuccess = () => {
        opening.result.close();
        resolve(row.value.writing);
      };
    };
  };
  return promise;
}

const letDaysPass = (page: Page, days: number) => page.evaluate(makeBackupsOlder, days * 86_400_000);
const beingWritten = (page: Page) => letDaysPass(page, 0);

describe('into the downloads folder', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    const profile = join(room, 'profile');
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
    );
    browser = await launchChromium({ extension: withDownloads(), profile });
    page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    // The browser's own way, not that of a driver, which would give files names of its own.
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await fill(page, browser);
  });
  afterAll(() => browser?.close());

  test('whoever chooses how often gets the first at once: written, read back, and whole to an independent reader', async () => {
    await page.getByRole('combobox', { name: 'Back up' }).selectOption('day');
    await page.getByText(/^Last backup: .+ 500 stories, .+, tested: reads back whole\./).waitFor();
    const [name = '', ...others] = backupsOnDisk();
    expect(others).toEqual([]);
    const file = readBackupFile(readFileSync(join(downloads, 'Lede backups', name)));
    expect(file.whole).toBe(true);
    expect(file.header).toMatchObject({ format: 'lede-archive', version: 1, stories: 500 });
    expect(file.headlines.toSorted()).toEqual(HEADLINES);
    await page.screenshot({ path: '.output/screenshots/backups-chromium.png', fullPage: true });
  });

  test('the alarm makes the next, though the worker is killed while it is written', async () => {
    await letDaysPass(page, 2);
    await ring(browser);
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await expect.poll(() => beingWritten(page)).not.toBeNull();
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await beingWritten(page)).not.toBeNull();
    await expect.poll(() => backupsOnDisk().length, { timeout: 60_000 }).toBe(2);
    await expect.poll(() => offscreenPages(browser)).toBe(0);
    const files = backupsOnDisk().map((name) => readFileSync(join(downloads, 'Lede backups', name)));
    expect(files.map((bytes) => readBackupFile(bytes).whole)).toEqual([true, true]);
  });

  test('an alarm before the time makes none', async () => {
    await ring(browser);
    await page.waitForTimeout(1_500);
    expect(backupsOnDisk()).toHaveLength(2);
  });

  test('the oldest go from the disk and from the list of downloads', async () => {
    await page.getByRole('combobox', { name: 'Keep' }).selectOption('3');
    const before = backupsOnDisk();
    for (let made = 3; made <= 5; made++) {
      await page.waitForTimeout(1_100);
      await page.getByRole('button', { name: 'Make one now' }).click();
      const gone = before.slice(0, made - 3);
      await expect
        .poll(() => backupsOnDisk().filter((name) => gone.includes(name)).length, { timeout: 60_000 })
        .toBe(0);
      await expect.poll(() => backupsOnDisk().length, { timeout: 60_000 }).toBe(3);
    }
    const listed = await browser.inBackground(`chrome.downloads.search({}).then((all) => all.length)`);
    expect(listed).toBe(3);
  });

  test('brought into an empty profile it is the whole history', async () => {
    const other = await launchChromium();
    try {
      const empty = await other.context.newPage();
      const newest = backupsOnDisk().at(-1) ?? '';
      await fill(empty, other, readFileSync(join(downloads, 'Lede backups', newest)));
      await empty.goto(other.url('history.html'));
      await empty.getByText('500 stories', { exact: true }).waitFor();
    } finally {
      await other.close();
    }
  });
});

describe('into a folder of the reader’s', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    // No machine can click in the browser's dialog: it gives a folder of the browser's own file system instead.
    await browser.context.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('My backups', { create: true }),
      });
    });
    page = await browser.context.newPage();
    await fill(page, browser);
  });
  afterAll(() => browser?.close());

  const filesInFolder = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('My backups');
      const files: [string, string][] = [];
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        files.push([handle.name, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')]);
      }
      return files.map(([name, binary]) => ({ name, base64: btoa(binary) }));
    });

  test('without leave to use the downloads, backups wait and say so', async () => {
    await page.getByRole('combobox', { name: 'Back up' }).selectOption('week');
    await page.getByText('Backups wait for your permission').waitFor();
    await page.screenshot({ path: '.output/screenshots/backups-waiting-chromium.png', fullPage: true });
  });

  test('once a folder is chosen the first is made at once, the next by the alarm, without the page', async () => {
    await page.getByRole('button', { name: 'Choose a folder …' }).click();
    await page.getByText(/They go into the folder “My backups”/).waitFor();
    await page.getByText(/reads back whole/).waitFor();
    await letDaysPass(page, 8);
    await page.goto('about:blank');
    await ring(browser);
    await page.waitForTimeout(1_000);
    await page.goto(browser.url('history.html?view=data'));
    const written = async () =>
      (await filesInFolder()).filter(({ name, base64 }) => name.endsWith('.lede') && base64 !== '').length;
    await expect.poll(written, { timeout: 60_000 }).toBe(2);
    for (const { base64 } of await filesInFolder()) {
      const file = readBackupFile(Buffer.from(base64, 'base64'));
      expect(file.whole).toBe(true);
      expect(file.headlines.toSorted()).toEqual(HEADLINES);
    }
  });
});

test('Firefox: the background makes them itself, and stays awake until they are done', async () => {
  const folder = join(room, 'firefox');
  const firefox: FirefoxBrowser = await launchFirefox({
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'extensions.webextOptionalPermissionPrompts': false,
      // Half a minute else: an idle background is stopped long before a backup is done.
      'extensions.background.idle.timeout': 2_000,
    },
  });
  try {
    const page = await firefox.open('history.html?view=data');
    await page.setViewport({ width: 1200, height: 1600 });
    const file = join(room, 'history.lede');
    writeFileSync(file, writeBackupFile(STORIES, Date.now()));
    await (await page.waitForSelector('input[type="file"]'))?.uploadFile(file);
    await (await page.waitForSelector('::-p-text(Add to my history)'))?.click();
    await page.waitForSelector('::-p-text(500 stories added)');
    await page.select('.backups-plan select', 'day');
    await (await page.waitForSelector('::-p-text(Allow and back up now)'))?.click();
    await page.waitForSelector('::-p-text(reads back whole)');
    await page.screenshot({ path: '.output/screenshots/backups-firefox.png' });
    expect(backupsOnDisk(folder)).toHaveLength(1);

    await page.evaluate(makeBackupsOlder, 2 * 86_400_000);
    await page.evaluate(`browser.alarms.create('backup', { when: Date.now() })`);
    await expect.poll(() => backupsOnDisk(folder).length, { timeout: 60_000 }).toBe(2);
    for (const name of backupsOnDisk(folder)) {
      const read = readBackupFile(readFileSync(join(folder, 'Lede backups', name)));
      expect(read.whole).toBe(true);
      expect(read.headlines.toSorted()).toEqual(HEADLINES);
    }
  } finally {
    await firefox.close();
  }
}, 180_000);

const offscreenPages = (browser: ExtensionBrowser) =>
  browser.inBackground<number>(
    `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)`,
  );

/** The built extension with leave to use the downloads, which a reader gives in a dialog that no machine can click in. */
function withDownloads(): string {
  const copy = join(room, 'extension');
  cpSync('.output/chrome-mv3', copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }),
  );
  return copy;
}
