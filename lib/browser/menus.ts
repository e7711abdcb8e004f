import browser from 'webextension-polyfill';
import { asTab, type Tab } from './tabs.ts';

export interface MenuItem {
  id: string;
  title: string;
}

/** Replaces our entries in the context menus of web pages and of the icon over them. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'selection', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** @param listener gets the entry's id, and the tab in which it was chosen */
export function onMenu(listener: (id: string, tab: Tab) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, shown) => {
    const tab = shown && asTab(shown);
    if (tab) listener(String(menuItemId), tab).catch(console.error);
  });
}
