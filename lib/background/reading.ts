import type { From } from '../messages/listen.ts';
import type { Measure, Reading } from '../messages/messages.ts';
import { isExcluded } from '../model/excluded.ts';
import { type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import { countsAsRead } from '../reading/rule.ts';

/** What noting what was read needs of the outer world. */
export interface ReadingParts {
  settings(): Promise<Settings>;
  /** @returns whether the story is in the history (then the visit is noted) */
  recordVisit(measure: Measure): Promise<Result<boolean>>;
  /** Reads the story out of its tab and records it. */
  read(tabId: number): Promise<Result<Reading>>;
}

/**
 * Notes a visit as soon as the story counts as read. A story that is not in the history yet is read out of its tab
 * first. Nothing is noted in private windows, on sites that the reader left out, or while the history is paused.
 * @param measure figures of one visit so far; later ones replace earlier ones
 */
export async function noteReading(parts: ReadingParts, measure: Measure, from: From): Promise<Result<null>> {
  const settings = await parts.settings();
  // A page speaks for its own site alone: the address is what its process says, the sender's what the browser says.
  const foreign = new URL(measure.url).origin !== new URL(from.url).origin;
  const off = foreign || from.private || settings.historyPaused || !settings.recordReading;
  if (off || isExcluded(measure.url, settings.excludedHosts) || !countsAsRead(measure, settings.readAfter)) {
    return success(null);
  }
  const known = await parts.recordVisit(measure);
  if (!known.ok) return known;
  if (known.value) return success(null);
  const reading = await parts.read(from.tabId);
  if (!reading.ok) return reading;
  const noted = await parts.recordVisit(measure);
  return noted.ok ? success(null) : noted;
}
