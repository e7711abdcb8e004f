import type { Retention, RetentionPreview } from '../model/history.ts';
import type { Result } from '../model/result.ts';

export interface RetentionParts {
  rules(): Promise<Retention>;
  apply(rules: Retention): Promise<Result<RetentionPreview>>;
  /** When the rules were last followed, epoch milliseconds; 0 for never. */
  last(): Promise<number>;
  remember(time: number): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
}

const DAY = 86_400_000;

/**
 * Follows the reader's rules of how long what is kept, at most once a day. It is asked on every occasion the browser
 * gives (its start, a page that loads), so that no alarm, and no permission for one, is needed: where nothing happens,
 * nothing ages unseen. Without rules the history is not even opened. A failure is left to the next day: nothing is lost
 * by keeping things longer.
 */
export function createRetention({ rules, apply, last, remember, now }: RetentionParts) {
  let running: Promise<void> | null = null;

  async function follow(): Promise<void> {
    const { texts, entries, trash } = await rules();
    if (texts === null && entries === null && trash === null) return;
    // A clock that was put back must not switch the rules off until it has caught up.
    if (Math.abs(now() - (await last())) < DAY) return;
    await remember(now());
    const applied = await apply({ texts, entries, trash });
    if (!applied.ok) console.warn('Rules of retention were not followed:', applied.error);
  }

  return (): Promise<void> => {
    running ??= follow().finally(() => {
      running = null;
    });
    return running;
  };
}
