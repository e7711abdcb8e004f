import { pacing } from '../pace/pacing.ts';
import type { Run } from './format.ts';

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
  const turn = pacing(run.signal);
  let done = 0;
  for await (const item of items) {
    run.signal.throwIfAborted();
    yield item;
    run.report(++done, total);
    await turn();
  }
  run.signal.throwIfAborted();
}
