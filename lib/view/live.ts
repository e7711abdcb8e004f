import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, unexpected } from '../model/result.ts';

/** What a screen shows of data that comes later and changes: no screen can forget a state. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure };

/** What `liveQuery` gives; named here so that views need no database. */
export interface Observable<T> {
  subscribe(observer: { next(value: T): void; error(error: unknown): void }): { unsubscribe(): void };
}

export interface LiveSignal<T> {
  value: ReadonlySignal<Live<T>>;
  /** Ends the subscription; the last value stays. */
  stop(): void;
}

/**
 * Turns a live query into a signal.
 *
 * @param query makes the observable. It is asked again when a signal that it read changes; what was shown stays until
 *   the new answer is there, so that lists do not flash while the reader types.
 * @param toFailure how the source's errors are named for the reader
 */
export function live<T>(
  query: () => Observable<T>,
  toFailure: (error: unknown) => Failure = unexpected,
): LiveSignal<T> {
  const value = signal<Live<T>>({ state: 'loading' });
  const fail = (error: unknown) => {
    value.value = { state: 'failed', failure: toFailure(error) };
  };
  const stop = effect(() => {
    let current = true;
    try {
      const subscription = query().subscribe({
        next: (next) => {
          if (current) value.value = { state: 'ready', value: next };
        },
        error: (error) => {
          if (current) fail(error);
        },
      });
      return () => {
        current = false;
        subscription.unsubscribe();
      };
    } catch (error) {
      fail(error);
      return undefined;
    }
  });
  return { value, stop };
}
