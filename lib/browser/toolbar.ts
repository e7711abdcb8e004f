import browser from 'webextension-polyfill';

/** What the toolbar button says of one tab. */
export interface ButtonFace {
  /** Filled: the tab shows a story. */
  lit: boolean;
  scheme: Scheme;
  title: string;
  /** One or two characters over the icon; empty for none. */
  badge: string;
}

/** Of the toolbar: light or dark. */
type Scheme = 'light' | 'dark';

const SIZES = [16, 32, 48];
const iconOf = (lit: boolean, scheme: Scheme) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${lit ? 'lit' : 'unlit'}-${scheme}-${size}.png`]));

/** Firefox chooses the unlit icon by the theme itself, as long as nobody sets one. */
const byTheme = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Shows the face in one tab. Nothing happens in a tab that has just been closed. */
export async function setButton(tabId: number, { lit, scheme, title, badge }: ButtonFace): Promise<void> {
  const icon = lit || !byTheme() ? { path: iconOf(lit, scheme) } : {};
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, ...icon }),
      browser.action.setTitle({ tabId, title }),
      setBadge(tabId, badge),
    ]);
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
}

/** @param text one or two characters, or nothing */
export async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}

/** Opens the popup over the tab in front; where it is open already, nothing happens. Firefox before 149 wants a click for it. */
export async function openPopup(): Promise<void> {
  // Since Chrome 127; typed as always there.
  const open: typeof browser.action.openPopup | undefined = browser.action.openPopup;
  if (open) await open().catch(console.warn);
}

/** The same for a click that Chromium spent on letting us in; Firefox has opened it by then. */
export async function openPopupOfClick(): Promise<void> {
  if (!byTheme()) await openPopup();
}

const SCHEME = 'toolbar.scheme';

/** The icon of all tabs that have none of their own. */
export async function setIdleIcon(scheme: Scheme): Promise<void> {
  if (byTheme()) return;
  await browser.action.setIcon({ path: iconOf(false, scheme) });
  await browser.storage.session.set({ [SCHEME]: scheme });
}

/**
 * Sets it as it was, where the browser has forgotten it, as it does when it ends. A worker starts far more often, with a
 * story waiting for it: three pictures would be read and drawn each time.
 */
export async function restoreIdleIcon(): Promise<void> {
  if (byTheme()) return;
  const [known, { [SCHEME]: shown = 'light' }] = await Promise.all([
    knownScheme(),
    browser.storage.session.get(SCHEME),
  ]);
  // The manifest names the icon for light toolbars.
  if (known !== shown) await setIdleIcon(known);
}

/** @returns the scheme last seen; the browser tells a worker nothing of its theme */
export async function knownScheme(): Promise<Scheme> {
  const { [SCHEME]: scheme } = await browser.storage.local.get(SCHEME);
  return scheme === 'dark' ? 'dark' : 'light';
}

/** Keeps the scheme for the next start. */
export const rememberScheme = (scheme: Scheme): Promise<void> =>
  browser.storage.local.set({ [SCHEME]: scheme });

const isClosed = (error: unknown): boolean => /no tab|invalid tab/i.test(String(error));
