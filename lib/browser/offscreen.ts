import { browser } from 'wxt/browser';

/** A page that nobody sees: Chrome's way to go on when the background's worker is stopped. Firefox has none and needs none. */

/** @returns whether this browser has such pages */
export const hasOffscreen = (): boolean => 'offscreen' in browser;

/** Opens it; where one is open already, nothing happens. */
export async function openOffscreen(url: string, justification: string): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({ url, reasons: ['BLOBS'], justification });
}

/** Closes it; where none is open, nothing happens. */
export async function closeOffscreen(): Promise<void> {
  if (hasOffscreen() && (await browser.offscreen.hasDocument())) await browser.offscreen.closeDocument();
}
