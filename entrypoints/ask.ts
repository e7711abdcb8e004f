import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Messages } from '../lib/messages/messages.ts';

/** Both browsers have it, with promises; the polyfill would have to be loaded first. */
declare const chrome: typeof browser;

declare global {
  /** What the popup has asked for before its own code was there. */
  var ledeAsked: Promise<{ tabId: number; answer: Promise<unknown> } | null> | undefined;
}

/**
 * Asks for the story while the rest of the popup is still being loaded: of the tab in front, or, where the popup is
 * opened as a page, of the one that its address names ("?tab=7").
 */
export default defineUnlistedScript(() => {
  globalThis.ledeAsked = tabToRead().then((tabId) => {
    if (tabId === null) return null;
    const request: Messages['page.story']['request'] = { tabId, anyway: false };
    return { tabId, answer: chrome.runtime.sendMessage({ kind: 'page.story', request }) };
  });
});

async function tabToRead(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
