import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, failure, type Result, unexpected } from '../model/result.ts';

export interface Progress {
  done: number;
  /** Null while it is not known how much there is. */
  total: number | null;
}

export type JobState<T> =
  | { state: 'idle' }
  /** `late`: it has taken longer than the reader's patience, so that progress and Stop are shown. */
  | { state: 'running'; late: boolean; progress: Progress }
  | { state: 'done'; value: T }
  | { state: 'failed'; failure: Failure };

export interface Job<I, T> {
  state: ReadonlySignal<JobState<T>>;
  /** Starts (an earlier run is stopped first). Never throws: a bug comes back as `unexpected`. */
  start(input: I): Promise<Result<T>>;
  /** Ends the run; it fails as `stopped`. Without a run, nothing happens. */
  stop(): void;
  /** Back to idle, as after "Dismiss". */
  reset(): void;
}

/** A bar moves no more often, milliseconds: each step draws its whole dialog anew, and work may report a thousand a second. */
const STEP = 100;

export interface Run {
  signal: AbortSignal;
  report(done: number, total?: number | null): void;
}

/**
 * Work that may take long enough to be worth a progress bar and a Stop button.
 *
 * @param work does it, reports as it goes and gives up when `signal` is aborted
 * @param patience milliseconds until `late` (a bar that flashes for short work is noise)
 */
export function job<I, T>(
  work: (input: I, run: Run) => Promise<Result<T>>,
  { patience = 500 }: { patience?: number } = {},
): Job<I, T> {
  const state = signal<JobState<T>>({ state: 'idle' });
  let controller: AbortController | null = null;

  async function start(input: I): Promise<Result<T>> {
    controller?.abort();
    const own = new AbortController();
    controller = own;
    const isCurrent = () => controller === own;
    const update = (change: { late?: boolean; progress?: Progress }) => {
      const now = state.peek();
      if (isCurrent() && now.state === 'running') state.value = { ...now, ...change };
    };

    state.value = { state: 'running', late: false, progress: { done: 0, total: null } };
    const timer = setTimeout(() => update({ late: true }), patience);
    let unseen: Progress | null = null;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      pause = undefined;
      if (!unseen) return;
      update({ progress: unseen });
      unseen = null;
      pause = setTimeout(show, STEP);
    };
    const run: Run = {
      signal: own.signal,
      report: (done, total = null) => {
        unseen = { done, total };
        if (pause === undefined) show();
      },
    };
    const result = await settle(async () => work(input, run), own.signal);
    clearTimeout(timer);
    clearTimeout(pause);
    if (isCurrent()) {
      controller = null;
      state.value = result.ok
        ? { state: 'done', value: result.value }
        : { state: 'failed', failure: result.error };
    }
    return result;
  }

  return {
    state,
    start,
    stop: () => controller?.abort(),
    reset: () => {
      controller?.abort();
      controller = null;
      state.value = { state: 'idle' };
    },
  };
}

/** The work's result, or `stopped` as soon as it is asked to stop, however long the work takes to notice. */
async function settle<T>(work: () => Promise<Result<T>>, signal: AbortSignal): Promise<Result<T>> {
  const stopped = new Promise<Result<T>>((resolve) => {
    signal.addEventListener('abort', () => resolve(failure({ kind: 'stopped' })), { once: true });
  });
  const caught = work().catch(
    (error: unknown): Result<T> => failure(signal.aborted ? { kind: 'stopped' } : unexpected(error)),
  );
  return Promise.race([caught, stopped]);
}
