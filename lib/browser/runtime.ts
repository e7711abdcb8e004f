import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Sent by this extension, not by another or a web page. */
  ours: boolean;
  url: string | null;
  tabId: number | null;
  frameId: number | null;
  private: boolean;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Hears messages; a listener that returns `undefined` leaves the message to others. */
export function onMessage(listener: Listener): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    listener(message, {
      ours: sender.id === browser.runtime.id,
      url: sender.url ?? null,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      private: sender.tab?.incognito ?? false,
    }),
  );
}

/** @returns what the background answers. @throws where nothing listens there */
export const messageBackground = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Reaches the top frame only. */
export const messageTab = (tabId: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 });

/** @returns the address that all pages of ours start with, "chrome-extension://…/" */
export const ownOrigin = (): string => browser.runtime.getURL('');

/** Runs on the first start after installing or updating. */
export const onInstalled = (listener: (reason: Runtime.OnInstalledReason) => Promise<void>): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => void listener(reason).catch(console.error));

/** Runs on each start of the browser. */
export const onStartup = (listener: () => Promise<void>): void =>
  browser.runtime.onStartup.addListener(() => void listener().catch(console.error));

/** @returns the version that the manifest names */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Opens the page of settings, or turns to it. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * Asks Firefox to keep our databases when space on the disk is short. With `unlimitedStorage` it puts the question to nobody;
 * Chrome keeps them unasked.
 */
export async function keepStorage(): Promise<void> {
  if (ownOrigin().startsWith('moz-extension:')) await navigator.storage.persist();
}

/**
 * Whether the browser keeps our databases when space on the disk is short. With `unlimitedStorage` Chromium does, though
 * `navigator.storage` does not say so (developer.chrome.com, "Storage and cookies"); Firefox wants to be asked.
 */
export const isNeverCleared = (): boolean =>
  ownOrigin().startsWith('chrome-extension:') &&
  (browser.runtime.getManifest().permissions ?? []).includes('unlimitedStorage');
