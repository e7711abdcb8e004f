import type { Db } from '../db.ts';
import { type KeptIndex, loadIndex } from './keep.ts';

/**
 * The index is read by a worker of its own, which hands it over and ends: what the engine of the browser leaves lying of
 * reading it is as large as the index itself, and would lie there until that engine sees fit to clear it up.
 */

/** The one question, beside those of `remote.ts` and `remote-copies.ts`. */
const READ = { read: 'index' } as const;

interface Line {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Reads the index for whoever asks, in a worker. */
export function serveIndex(line: Line, opened: Promise<Db | null>): void {
  line.addEventListener('message', ({ data }: MessageEvent<{ read?: unknown }>) => {
    if (data.read !== READ.read) return;
    void opened
      .then((db) => (db ? loadIndex(db) : null))
      .catch(() => null)
      .then((kept) => line.postMessage(kept, buffersOf(kept)));
  });
}

const buffersOf = (kept: KeptIndex | null): Transferable[] =>
  (kept?.segments ?? []).flatMap(({ segment }) =>
    [segment.docs, segment.postingsAt, segment.positionsAt, segment.postings, segment.positions].map(
      ({ buffer }) => buffer,
    ),
  );

/**
 * @param start makes a worker that runs `serveIndex`
 * @returns what `loadIndex` gives; null too where the worker could not read it
 */
export function readIndexIn(start: () => Worker): Promise<KeptIndex | null> {
  const worker = start();
  return new Promise<KeptIndex | null>((resolve) => {
    // Both ends are of one build.
    worker.addEventListener('message', ({ data }: MessageEvent<KeptIndex | null>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage(READ);
  }).finally(() => worker.terminate());
}
