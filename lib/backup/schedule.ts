import type { BackupLog, BackupTimes } from '../model/backup.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** After a first failure; four times as long after each further one, a day at most. */
const FIRST_WAIT = 15 * MINUTE;

/**
 * When the next backup is due. What was missed (a browser that was closed, a device that slept) is due at once, and
 * once: no row of backups makes up for a row of days.
 *
 * @param every how often the reader wants one
 * @param log what became of the last ones
 * @param now epoch milliseconds
 * @returns epoch milliseconds, `now` for at once; null for never
 */
export function dueAt(every: BackupTimes, { kept, failed }: BackupLog, now: number): number | null {
  if (every === 'never') return null;
  const last = kept.reduce((latest, { at }) => Math.max(latest, at), 0);
  // Without a last one, or with one from the future (a clock that was put back), nothing is to be waited for.
  const regular = last === 0 || last > now ? now : Math.max(now, after(last, every));
  if (!failed || failed.at > now) return regular;
  return Math.max(regular, failed.at + Math.min(DAY, FIRST_WAIT * 4 ** (failed.tries - 1)));
}

/** @returns the same time a day, a week or a month later; the month's last day stands for one that it lacks */
function after(time: number, every: Exclude<BackupTimes, 'never'>): number {
  if (every !== 'month') return time + (every === 'day' ? DAY : 7 * DAY);
  const next = new Date(time);
  const day = next.getUTCDate();
  next.setUTCMonth(next.getUTCMonth() + 1);
  if (next.getUTCDate() !== day) next.setUTCDate(0);
  return next.getTime();
}
