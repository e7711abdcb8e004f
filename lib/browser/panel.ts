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

/** What a listener is told of the tab in front; `lib/view/follow-front.ts` says what each reason means. */
interface FrontTab {
  tabId: number;
  url: string | null;
  why: 'shown' | 'moved' | 'reloading' | 'loaded';
}

/**
 * Calls back with the tab in front of the window that this panel is in: at once, and whenever that is another, or shows
 * something else. Other windows have panels of their own.
 * @param onTitle is called as well where a title is changed
 */
export async function onFrontTab(
  listener: (front: FrontTab) => unknown,
  onTitle: (tab: { tabId: number; title: string }) => unknown,
): Promise<void> {
  const { id: own } = await polyfill.windows.getCurrent();
  const tell = ({ id, url }: { id?: number; url?: string }, why: FrontTab['why']) => {
    if (id !== undefined) listener({ tabId: id, url: url ?? null, why });
  };
  const front = async () => {
    const [tab] = await polyfill.tabs.query({ active: true, currentWindow: true });
    if (tab) tell(tab, 'shown');
  };
  polyfill.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === own) void front();
  });
  polyfill.tabs.onUpdated.addListener((_, change, tab) => {
    if (!tab.active || tab.windowId !== own) return;
    if (change.url) tell(tab, 'moved');
    else if (change.status === 'loading') tell(tab, 'reloading');
    if (change.status === 'complete') tell(tab, 'loaded');
    if (change.title && tab.id !== undefined) onTitle({ tabId: tab.id, title: change.title });
  });
  await front();
}
