import { isExcluded } from '../model/excluded.ts';
import type { Settings } from '../model/settings.ts';

/** @returns why nothing is noticed on a page; null where the detector may work */
export function whyOff(
  settings: Settings,
  tab: { private: boolean },
  url: string,
): 'private' | 'site-off' | 'detection-off' | null {
  if (tab.private) return 'private';
  if (isExcluded(url, settings.excludedHosts)) return 'site-off';
  return settings.detection ? null : 'detection-off';
}
