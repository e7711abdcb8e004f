import browser from 'webextension-polyfill';

/** Milliseconds. Firefox stops a background that has asked nothing of it for half a minute, whatever it is at. */
const OFTEN = 1_000;

/** Keeps Firefox's event page from being stopped as idle until the work is done. Chrome's worker it does not help. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(console.error), OFTEN);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
