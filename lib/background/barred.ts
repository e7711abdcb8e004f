import type { Tab } from '../browser/tabs.ts';
import type { NotRecorded } from '../messages/messages.ts';
import { isExcluded } from '../model/excluded.ts';
import type { Settings } from '../model/settings.ts';

/** @returns why a story of this page must not be recorded; null where it may */
export function whyBarred(settings: Settings, tab: Pick<Tab, 'private'>, url: string): NotRecorded | null {
  if (tab.private) return { why: 'private' };
  if (settings.historyPaused) return { why: 'paused' };
  return isExcluded(url, settings.excludedHosts) ? { why: 'site-off' } : null;
}
