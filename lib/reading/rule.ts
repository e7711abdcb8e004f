import type { ReadingRule } from '../model/settings.ts';
import type { Figures } from './measure.ts';

/** A glance is no reading, however short the story: least seconds that count. */
const LEAST = 5;

/** @returns whether the figures meet the reader's rule: enough time, or enough of the story */
export function countsAsRead(
  { readingTime, progress }: Pick<Figures, 'readingTime' | 'progress'>,
  { seconds, part }: ReadingRule,
): boolean {
  const time = readingTime / 1_000;
  return time >= seconds || (time >= LEAST && progress >= part);
}
