import type { Failure } from '../model/result.ts';

type Why = Extract<Failure, { kind: 'page-not-readable' }>['why'];

/** Shops of the browsers: no extension may run there. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/**
 * Why a page could not be reached; asked only after it could not, since it depends on the browser.
 * @param url of the tab; null where it is hidden from us
 */
export function whyNotReadable(url: string | null): Why {
  if (url === null) return 'no-access';
  if (STORES.some((store) => store.test(url))) return 'store';
  const { protocol, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'no-access';
}
