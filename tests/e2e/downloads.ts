import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A new folder for the files of this browser. Playwright's own is lost to the connection that the popup needs. */
export async function downloadFolder(page: Page): Promise<string> {
  const downloadPath = await mkdtemp(join(tmpdir(), 'lede-downloads-'));
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return downloadPath;
}

/** @returns the file's bytes, once it is there */
export async function arrived(path: string): Promise<Buffer> {
  await expect.poll(() => existsSync(path)).toBe(true);
  return readFile(path);
}

/** @returns the bytes of the only file in a folder, once it is there whole */
export async function onlyFile(folder: string): Promise<Buffer> {
  const files = async () => (await readdir(folder)).filter((name) => !name.endsWith('.crdownload'));
  await expect.poll(files).toHaveLength(1);
  const [name = ''] = await files();
  return readFile(join(folder, name));
}
