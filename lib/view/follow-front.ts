import { failure } from '../model/result.ts';
import type { PopupState } from './popup-state.ts';

/** The tab in front, and why it is told of. */
export interface FrontTab {
  tabId: number;
  /** Null where the reader gave no access to the site. */
  url: string | null;
  /**
   * `shown`: it came to the front. `moved`: it shows another address. `reloading`, `loaded`: of its page.
   * `detected`: it turned out to be a story.
   */
  why: 'shown' | 'moved' | 'reloading' | 'loaded' | 'detected';
}

/**
 * Keeps a panel with the tab in front: reads what it shows as soon as that is another page, and once more when the page
 * has come in whole or turned out to be a story, if there was none before. A story that is shown stays, with all that its reader opened in it,
 * while its page moves to another of its own headings.
 * @returns what to call with each change
 */
export function createFollower(state: Pick<PopupState, 'open' | 'view'>): (front: FrontTab) => Promise<void> {
  let shown: { tabId: number; address: string | null } | null = null;
  /** The page that is shown is being loaded once more. */
  let stale = false;
  /** The page came in, or turned out to be a story, while it was being read. */
  let again = false;

  async function open(tabId: number, address: string | null): Promise<void> {
    const own = { tabId, address };
    shown = own;
    stale = false;
    again = false;
    await state.open(tabId, address !== null && isExtensions(address) ? closed(address) : undefined);
    if (shown === own && again && state.view.value.state !== 'story') await open(tabId, address);
  }

  return async ({ tabId, url, why }) => {
    const address = url && withoutFragment(url);
    const same = shown?.tabId === tabId && address !== null && shown.address === address;
    // What is detected is told of whichever tab; the one in front is known by then.
    if (why === 'detected' && shown?.tabId !== tabId) return;
    if (!same) return why === 'reloading' ? undefined : open(tabId, address);
    const now = state.view.value.state;
    if (why === 'reloading') stale = true;
    else if (why !== 'moved' && now === 'reading') again = true;
    else if (why !== 'moved' && (stale || now !== 'story')) await open(tabId, address);
  };
}

/** Pages of extensions, ours among them: each attempt to read one is a warning in Firefox's console. */
const isExtensions = (url: string): boolean => /^(?:moz|chrome)-extension:/.test(url);

const closed = async (url: string) =>
  failure({ kind: 'page-not-readable' as const, url, why: 'browser-page' as const });

/** Fragments that are routes ("#/story", "#!story") stay. */
const withoutFragment = (url: string): string => url.replace(/#(?![!/]).*/, '');
