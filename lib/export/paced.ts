import type { Run } from './format.ts';

/** Long enough to be efficient, short enough that a page still answers clicks. */
const SLICE_MS = 12;

/**
 * Gives the items one by one, says how far it is, and lets the page breathe between slices of work.
 * @param total how many there are
 * @throws the signal's reason as soon as it is aborted
 */
export async function* paced<T>(
  items: Iterable<T> | AsyncIterable<T>,
  run: Run,
  total: number,
): AsyncGenerator<T> {
  let slice = performance.now();
  let done = 0;
  for await (const item of items) {
    run.signal.throwIfAborted();
    yield item;
    run.report(++done, total);
    if (performance.now() - slice > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now();
    }
  }
  run.signal.throwIfAborted();
}
