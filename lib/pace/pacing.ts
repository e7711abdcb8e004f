import { breathe } from './breathe.ts';

/** So long at most a thread works without hearing what waits. Milliseconds; a frame has 16. */
export const SLICE = 8;

/**
 * To be waited for between two small pieces of work.
 * @returns whether the thread has just done what waited
 * @throws the signal's reason once it is aborted
 */
export type Turn = () => Promise<boolean>;

/**
 * @param signal of the reader's Stop button
 * @returns what lets the thread breathe whenever it has worked for a slice
 */
export function pacing(signal?: AbortSignal): Turn {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return false;
    await breathe();
    since = performance.now();
    signal?.throwIfAborted();
    return true;
  };
}
