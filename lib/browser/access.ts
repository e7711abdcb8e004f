import browser from 'webextension-polyfill';

/** @returns whether the reader lets us into pages of this address without a click */
export const mayEnter = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });

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
