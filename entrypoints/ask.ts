import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Messages } from '../lib/messages/messages.ts';

/** Both browsers have it, with promises; the polyfill would have to be loaded first. */
declare const chrome: typeof browser;

/** What the popup has asked for before its own code was there. */
interface Asked {
  /** The background's answer to `page.story`. */
  answer: Promise<unknown>;
  /** The tab that it is about; null where there is none. */
  tabId: Promise<number | null>;
  /** All that is kept in `storage.local`, and so the reader's settings. */
  stored: Promise<Record<string, unknown>>;
}

declare global {
  var ledeAsked: Asked;
}

/**
 * Asks for the story while the rest of the popup is still being loaded: of the tab in front, or, where the popup is
 * opened as a page, of the one that its address names ("?tab=7"). All is asked at once, and the story first: each
 * question is a journey through the browser, which is busy with the popup's window.
 */
export default defineUnlistedScript(() => {
  const named = new URLSearchParams(location.search).get('tab');
  const tabId = named === null ? null : Number(named);
  const request: Messages['page.story']['request'] = { tabId, anyway: false };
  globalThis.ledeAsked = {
    answer: chrome.runtime.sendMessage({ kind: 'page.story', request }),
    tabId: tabId === null ? tabInFront() : Promise.resolve(tabId),
    stored: chrome.storage.local.get(),
  };
});

async function tabInFront(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
