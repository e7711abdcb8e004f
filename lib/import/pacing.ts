/** So long at most a page reads a file without drawing. Milliseconds. */
const SLICE = 8;

/** To be waited for between two small pieces of work. @throws the signal's reason once it is aborted */
export type Turn = () => Promise<void>;

/**
 * @param breathe lets the thread do what waits: draw, hear a key
 * @param signal of the reader's Stop button
 * @returns what lets the page breathe whenever it has worked long enough
 */
export function pacing(breathe: () => Promise<void>, signal?: AbortSignal): Turn {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return;
    await breathe();
    since = performance.now();
    signal?.throwIfAborted();
  };
}
