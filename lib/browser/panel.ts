import polyfill from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The panel beside the page: Chrome's side panel, Firefox's sidebar. The polyfill does not know the former. */

/** @returns whether this browser has one that we can open */
export const hasPanel = (): boolean => 'sidePanel' in browser || 'sidebarAction' in polyfill;

/** Opens it beside the page in front. Call it at once on a click: browsers open it for nothing else. */
export async function openPanel(): Promise<void> {
  if (!('sidePanel' in browser)) return polyfill.sidebarAction.open();
  const { id } = await polyfill.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

/**
 * Calls back with the tab in front of this window whenever that is another, or shows something else.
 * @returns what ends it
 */
export function onFrontTab(listener: (tabId: number) => void): () => void {
  let window: number | undefined;
  const activated = (info: { tabId: number; windowId: number }) => {
    if (window === undefined || info.windowId === window) listener(info.tabId);
  };
  const updated = (
    tabId: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    const ours = window === undefined || tab.windowId === window;
    if (change.status === 'complete' && tab.active && ours) listener(tabId);
  };
  polyfill.windows.getCurrent().then(({ id }) => {
    window = id;
  }, console.error);
  polyfill.tabs.onActivated.addListener(activated);
  polyfill.tabs.onUpdated.addListener(updated);
  return () => {
    polyfill.tabs.onActivated.removeListener(activated);
    polyfill.tabs.onUpdated.removeListener(updated);
  };
}
