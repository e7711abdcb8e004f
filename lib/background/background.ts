import { injectFile, lookAtDocument } from '../browser/inject.ts';
import { describesInXml, omnibox } from '../browser/omnibox.ts';
import { loadSettings } from '../browser/settings.ts';
import { findTab, onAddressChanged, onTabClosed, type Tab } from '../browser/tabs.ts';
import { setButton } from '../browser/toolbar.ts';
import { listen } from '../messages/listen.ts';
import type { NotRecorded } from '../messages/messages.ts';
import { sendToTab } from '../messages/send.ts';
import { isExcluded } from '../model/excluded.ts';
import { success } from '../model/result.ts';
import { openLibrary } from '../store/library.ts';
import { faceOf } from './button.ts';
import { createCapture } from './capture.ts';
import { createKeep } from './keep.ts';
import { locate } from './locate.ts';
import { markInTab } from './mark.ts';
import { startOmnibox } from './omnibox.ts';
import { noteReading } from './reading.ts';
import { pageStatus } from './status.ts';

/** Joins the background's parts. All listeners are registered at once: the browser starts us for an event. */
export function startBackground(): void {
  const keep = createKeep(() => openLibrary());
  const place = { findTab, look: lookAtDocument };
  const capture = createCapture({
    ...place,
    inject: injectFile,
    barred,
    record: (article, openedAs) => keep((library) => library.record(article, { openedAs })),
    now: Date.now,
  });

  listen({
    'page.read': ({ tabId }) => capture.read(tabId),
    'page.status': ({ tabId }) =>
      pageStatus({ locate: (id) => locate(place, id), inject: injectFile, settings: loadSettings }, tabId),
    'page.mark': ({ tabId, sentence }) => markInTab(tabId, sentence),
    'page.detected': async ({ kind, scheme }, { tabId }) => {
      await setButton(tabId, faceOf(kind, scheme));
      return success(null);
    },
    'reading.measured': (measure, from) =>
      noteReading(
        {
          settings: loadSettings,
          read: capture.read,
          recordVisit: (visit) => keep((library) => library.recordVisit(visit)),
        },
        measure,
        from,
      ),
  });

  const addressBar = omnibox();
  if (addressBar) {
    startOmnibox({
      omnibox: addressBar,
      search: (query, page) => keep((library) => library.search(query, page)),
      xml: describesInXml(),
    });
  }

  onTabClosed(capture.forget);
  onAddressChanged((tabId) => void sendToTab(tabId, 'page.recheck', null));
}

/** Why a story must not be recorded, by the reader's settings and the kind of window. */
async function barred(tab: Tab, url: string): Promise<NotRecorded | null> {
  if (tab.private) return { why: 'private' };
  const settings = await loadSettings();
  if (settings.historyPaused) return { why: 'paused' };
  return isExcluded(url, settings.excludedHosts) ? { why: 'site-off' } : null;
}
