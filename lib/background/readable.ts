import type { WhyNotReadable } from '../model/result.ts';

/** Shops of the browsers: no extension may run there. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Pages that are neither of the web nor the browser's: an empty tab, a page's source, a page without a place. */
const NOWHERE = /^(?:about:(?:blank|srcdoc)|data:|blob:|view-source:)/;

/**
 * Why a page could not be reached; asked only after it could not, since it depends on the browser.
 * @param url of the tab; null where it is hidden from us
 * @param mayEnter whether the reader lets us into pages of this address; for null, into all of the web: what is hidden
 *   even then is none of it
 */
export function whyNotReadable(url: string | null, mayEnter: boolean): WhyNotReadable {
  if (url === null) return mayEnter ? 'hidden' : 'no-access';
  if (NOWHERE.test(url)) return 'hidden';
  if (STORES.some((store) => store.test(url))) return 'store';
  const { protocol, pathname } = new URL(url);
  if (protocol === 'about:' && pathname === 'reader') return 'reader-view';
  const isFile = protocol === 'file:';
  if (!isFile && protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (isFile) return 'file';
  return mayEnter ? 'closed' : 'no-access';
}
