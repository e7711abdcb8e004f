import type { Result } from '../model/result.ts';
import { tellingIfSlow } from './slow.ts';
import type { Toasts } from './toasts.ts';

/**
 * Keeps a story whole for offline reading, or no longer, with a notice that can take it back. One at a time: the second
 * click of two is none of its own; and only the last notice stays, since an older one would take back what is past.
 *
 * @param set does it
 */
export function createSaver(
  toasts: Toasts,
  set: (saved: boolean) => Promise<Result<unknown>>,
): (saved: boolean) => Promise<void> {
  let busy = false;
  let notice: number | null = null;
  return async function save(saved) {
    if (busy) return;
    busy = true;
    const done = await tellingIfSlow(toasts, set(saved)).finally(() => {
      busy = false;
    });
    if (notice !== null) toasts.dismiss(notice);
    notice = null;
    if (!done.ok) return toasts.fail(done.error);
    notice = toasts.show(saved ? 'Saved for offline reading' : 'No longer saved', () => void save(!saved));
  };
}
