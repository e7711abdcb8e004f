import { dueAt } from '../backup/schedule.ts';
import type { BackupLog, BackupPlan } from '../model/backup.ts';
import type { Result } from '../model/result.ts';

export interface BackupParts {
  plan(): Promise<BackupPlan>;
  log(): Promise<Result<BackupLog>>;
  /** Wakes us at a time, epoch milliseconds; null: never. */
  alarm(when: number | null): Promise<void>;
  /** Begins a backup. It may end long after: then `arrange` is called. */
  begin(plan: BackupPlan): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
}

export interface Backups {
  /** Sets the alarm for the next backup: at the browser's start, when the reader changes the plan, after each backup. */
  arrange(): Promise<void>;
  /** What the alarm calls. */
  ring(): Promise<void>;
}

/** A browser that has just started, and a reader who is still choosing, are left alone for so long. Milliseconds. */
const PEACE = 60_000;
/** Should a backup be killed so hard that nobody hears of it, this is when it is looked after. Milliseconds. */
const LOOK_AGAIN = 15 * 60_000;

/**
 * Backups by themselves. The browser's alarm wakes us when one is due; alarms that were missed while it was closed ring at
 * its start. Without a plan neither an alarm is set nor the history opened.
 */
export function createBackups({ plan, log, alarm, begin, now }: BackupParts): Backups {
  async function due(): Promise<number | null> {
    const { every } = await plan();
    if (every === 'never') return null;
    const known = await log();
    // A history that cannot be opened now may be later.
    return known.ok ? dueAt(every, known.value, now()) : now() + LOOK_AGAIN;
  }
  async function arrange(): Promise<void> {
    const when = await due();
    await alarm(when === null ? null : Math.max(when, now() + PEACE));
  }
  return {
    arrange,
    async ring() {
      const when = await due();
      if (when === null || when > now()) return arrange();
      await alarm(now() + LOOK_AGAIN);
      await begin(await plan());
    },
  };
}
