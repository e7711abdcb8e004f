import { isExcluded } from '../../model/excluded.ts';
import type { ReadingRule, Settings } from '../../model/settings.ts';
import type { Figures } from '../../reading/measure.ts';

/** Measures the reading of the page in front. @returns what ends it, which sends the last figures */
export type MeasureReading = (
  rule: ReadingRule,
  progress: () => number,
  send: (figures: Figures) => void,
) => () => void;

/** Counts a story that is read in the reader as one that is read on its page is counted. */
export interface ReadingMeter {
  /** @param part how much of the story has been on screen, 0 to 1 */
  seen(part: number): void;
  close(): void;
}

interface MeterParts {
  /** Of the story. */
  url: string;
  settings: Pick<Settings, 'historyPaused' | 'recordReading' | 'excludedHosts' | 'readAfter'>;
  measure: MeasureReading;
  record(figures: Figures): void;
}

/** @returns a meter; one that does nothing where the reader wants no reading recorded */
export function createReadingMeter({ url, settings, measure, record }: MeterParts): ReadingMeter {
  const off = settings.historyPaused || !settings.recordReading || isExcluded(url, settings.excludedHosts);
  let furthest = 0;
  const close = off ? () => {} : measure(settings.readAfter, () => furthest, record);
  return {
    seen(part) {
      furthest = Math.max(furthest, part);
    },
    close,
  };
}
