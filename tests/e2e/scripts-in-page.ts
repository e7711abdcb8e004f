import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until scripts of the extension have gone into a page. */
export interface ScriptsInPage {
  /** @param file of the build: `meter.js` */
  waitFor(file: string): Promise<void>;
}

/** Follows which scripts of the extension run in a page, as the debugger is told; those too that have run already. */
export async function scriptsIn(page: Page): Promise<ScriptsInPage> {
  const session = await page.context().newCDPSession(page);
  const files = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, file] = /^chrome-extension:\/\/\w+\/(.+)$/.exec(url) ?? [];
    if (file) files.add(file);
  });
  await session.send('Debugger.enable');
  return {
    waitFor: async (file) => {
      await expect.poll(() => [...files]).toContain(file);
    },
  };
}
