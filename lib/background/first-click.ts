import type { Tab } from '../browser/tabs.ts';

/** What the first click on a site needs of the outer world. */
export interface FirstClickParts {
  /** Whether the reader lets us into the address without a click. */
  mayEnter(url: string): Promise<boolean>;
  /** The tab in front. */
  activeTab(): Promise<Tab | null>;
  openPopup(): Promise<void>;
  /** The site that a tab was let into by a click, as long as the browser runs; null for none. */
  letInto(tabId: number): Promise<string | null>;
  remember(tabId: number, site: string): Promise<void>;
}

/** Gives the reader's first click on a site the popup that it asked for. */
export interface FirstClick {
  /** The detector spoke in a tab. */
  detected(tabId: number, url: string): Promise<void>;
  /** The click in this tab was for something else: a key or the context menu. */
  spent(tab: Tab): Promise<void>;
}

/**
 * Where the reader lets us in on click alone, Chromium spends the first click on the scripts that waited for it, here
 * the detector, and opens no popup; the grant lasts until the tab shows another site. So the first word of a
 * detector in such a tab is a click, and is answered with the popup.
 */
export function createFirstClick(parts: FirstClickParts): FirstClick {
  /** @returns whether the tab was not yet known to be let into the site */
  async function enter(tabId: number, url: string): Promise<boolean> {
    const site = new URL(url).origin;
    if ((await parts.letInto(tabId)) === site) return false;
    await parts.remember(tabId, site);
    return true;
  }

  return {
    async detected(tabId, url) {
      if ((await parts.mayEnter(url)) || !(await enter(tabId, url))) return;
      if ((await parts.activeTab())?.id === tabId) await parts.openPopup();
    },
    async spent({ id, url }) {
      if (url?.startsWith('http') && !(await parts.mayEnter(url))) await enter(id, url);
    },
  };
}
