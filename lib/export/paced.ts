import type { Run } from './format.ts';

/** Long enough to be efficient, short enough that a page still answers clicks. */
const SLICE_MS = 12;

/**
 * Gives the items one by one, says how far it is, and lets the page breathe between slices of work.
 * @throws the signal's reason as soon as it is aborted
 */
export async function* paced<T>(items: readonly T[], run: Run): AsyncGenerator<T> {
  let slice = performance.now();
  for (const [index, item] of items.entries()) {
    run.signal.throwIfAborted();
    yield item;
    run.report(index + 1, items.length);
    if (performance.now() - slice > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now();
    }
  }
  run.signal.throwIfAborted();
}
