import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { activeTab } from '../lib/browser/tabs.ts';
import { send } from '../lib/messages/send.ts';
import type { Extraction } from '../lib/model/article.ts';
import type { Result } from '../lib/model/result.ts';
import { readPage } from '../lib/view/read-page.ts';

declare global {
  /** What the popup has asked for before its own code was there. */
  var ledeAsked: Promise<{ tabId: number; story: Promise<Result<Extraction>> } | null> | undefined;
}

/** Asks the tab in front for its story while the rest of the popup is still being loaded. */
export default defineUnlistedScript(() => {
  globalThis.ledeAsked = activeTab().then((tab) =>
    tab
      ? {
          tabId: tab.id,
          story: readPage(
            {
              status: (tabId) => send('page.status', { tabId }),
              read: (tabId) => send('page.story', { tabId }),
            },
            tab.id,
          ),
        }
      : null,
  );
});
