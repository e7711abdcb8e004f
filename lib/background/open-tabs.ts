import { injectFile } from '../browser/inject.ts';
import { allTabs } from '../browser/tabs.ts';
import { sendToTab } from '../messages/send.ts';

/** Starts the detector in tabs that were open before us; browsers start it only in pages loaded from then on. */
export async function wakeOpenTabs(): Promise<void> {
  const open = (await allTabs()).filter(({ url }) => url?.startsWith('http'));
  // A tab that we may not enter (a shop of the browser, an error page) stays without.
  await Promise.allSettled(open.map(({ id }) => injectFile(id, 'detector.js')));
}

/** Has a tab looked at again; a tab without a detector does not answer, and need not. */
export const recheck = (tabId: number): void => void sendToTab(tabId, 'page.recheck', null);

/** Has every tab looked at again. */
export async function recheckAll(): Promise<void> {
  for (const { id } of await allTabs()) recheck(id);
}
