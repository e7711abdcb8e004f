import browser, { type Tabs } from 'webextension-polyfill';

export interface Tab {
  id: number;
  /** Null where the reader gave no access to the site, as is the title. */
  url: string | null;
  title: string | null;
  private: boolean;
}

/** @returns the tab, or null when it is closed */
export async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return asTab(await browser.tabs.get(tabId));
  } catch {
    return null; // the only error that `get` has
  }
}

/** @returns the tab in front in the window last used */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? asTab(tab) : null;
}

/** @returns all open tabs */
export async function allTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).flatMap((tab) => asTab(tab) ?? []);
}

/**
 * Calls back when the address in a tab changes, with or without a load. In Firefox only: Chrome's pages tell it
 * themselves (Navigation API), and its worker would be started for every load.
 */
export function onAddressChanged(listener: (tabId: number) => void): void {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return;
  browser.tabs.onUpdated.addListener((tabId) => listener(tabId), { properties: ['url'] });
}

/** Calls back when a tab is gone. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/**
 * Opens a page of ours, "history.html#…", or turns to the tab that shows it already, in whichever window. A private window
 * has no history in Firefox: it opens in a usual one.
 */
export async function showOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const open = (await browser.tabs.query({ url })).find(({ incognito }) => !incognito);
  if (open?.id === undefined) {
    const aside = path.startsWith('history.html') && (await activeTab())?.private;
    return aside ? createInUsualWindow(url) : void (await browser.tabs.create({ url }));
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

async function createInUsualWindow(url: string): Promise<void> {
  const usual = (await browser.windows.getAll({ windowTypes: ['normal'] })).find(
    ({ incognito }) => !incognito,
  );
  if (usual?.id === undefined) return void (await browser.windows.create({ url }));
  await browser.tabs.create({ url, windowId: usual.id });
  await browser.windows.update(usual.id, { focused: true });
}

/** @returns the tab as we know tabs; null for one that has no id, as developer tools have */
export function asTab(tab: Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null, private: tab.incognito };
}
