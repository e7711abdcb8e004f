import browser from 'webextension-polyfill';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/**
 * @param url of the web; null where the tab hides it from us
 * @returns whether the reader lets us into pages of this address without a click; for null, into all of the web
 */
export const mayEnter = (url: string | null): Promise<boolean> =>
  browser.permissions.contains(url === null ? EVERYWHERE : { origins: [`${new URL(url).origin}/*`] });

/** Access to all sites, which Firefox's readers give or take away in the add-on's permissions. */
export const siteAccess = {
  granted: (): Promise<boolean> => browser.permissions.contains(EVERYWHERE),
  /** Asks the reader. Call it at once on a click: browsers ask for nothing else. @returns whether it is given */
  ask: (): Promise<boolean> => browser.permissions.request(EVERYWHERE),
  /** Calls back when access to sites is given or taken away. @returns what ends it */
  onChange(listener: () => void): () => void {
    const heard = ({ origins = [] }: { origins?: string[] }) => {
      if (origins.length > 0) listener();
    };
    browser.permissions.onAdded.addListener(heard);
    browser.permissions.onRemoved.addListener(heard);
    return () => {
      browser.permissions.onAdded.removeListener(heard);
      browser.permissions.onRemoved.removeListener(heard);
    };
  },
};

const keyOf = (tabId: number) => `access.${tabId}`;

/** @returns the site that a tab was let into by a click; forgotten when the browser ends */
export async function letInto(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const { [key]: site } = await browser.storage.session.get(key);
  return typeof site === 'string' ? site : null;
}

/** Keeps the site that a click has let us into, for as long as the browser runs. */
export const rememberLetInto = (tabId: number, site: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: site });
