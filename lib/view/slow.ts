import type { Toasts } from './toasts.ts';

/** After so long the reader is told. Milliseconds. */
const PATIENCE = 2_000;

/** Waits for a write to the history; where that takes long, as behind another's long work, a notice says so meanwhile. */
export async function tellingIfSlow<T>(
  toasts: Pick<Toasts, 'show' | 'dismiss'>,
  work: Promise<T>,
): Promise<T> {
  let notice: number | null = null;
  const timer = setTimeout(() => {
    notice = toasts.show('The history does not answer yet. Leave this open until it does.');
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (notice !== null) toasts.dismiss(notice);
  }
}
