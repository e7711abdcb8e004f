import type { Tab } from '../browser/tabs.ts';
import type { PageStatus } from '../messages/messages.ts';
import { parseVerdict } from '../messages/shapes.ts';
import { isExcluded } from '../model/excluded.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

/** What asking a tab for its verdict needs of the outer world. */
export interface StatusParts {
  /** The tab's document, or why it cannot be reached. */
  locate(tabId: number): Promise<Result<{ tab: Tab; url: string }>>;
  inject(tabId: number, file: string): Promise<unknown>;
  settings(): Promise<Settings>;
}

/**
 * Asks the page itself, each time: nothing is kept that a restart of the background could lose or a change of the
 * page could make wrong.
 * @returns verdict or why the detector is off; failures: `page-not-readable`, `tab-closed`
 */
export async function pageStatus(parts: StatusParts, tabId: number): Promise<Result<PageStatus>> {
  const place = await parts.locate(tabId);
  if (!place.ok) return place;
  const { tab, url } = place.value;
  const off = whyOff(await parts.settings(), tab, url);
  if (off) return success({ url, verdict: null, off });
  try {
    return success({ url, verdict: parseVerdict(await parts.inject(tabId, 'verdict.js')), off: null });
  } catch (error) {
    return failure({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** @returns why nothing is noticed on this page; null where the detector may work */
export function whyOff(settings: Settings, tab: Pick<Tab, 'private'>, url: string): PageStatus['off'] {
  if (tab.private) return 'private';
  if (isExcluded(url, settings.excludedHosts)) return 'site-off';
  return settings.detection ? null : 'detection-off';
}
