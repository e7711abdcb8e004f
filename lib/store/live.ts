import { Dexie, liveQuery } from 'dexie';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { Abandoned, toFailure } from './failures.ts';

/** A question that is answered again whenever the answer changes. */
export interface Observable<T> {
  /** @param observer.error gets a `Failure`; nothing comes after it */
  subscribe(observer: { next(value: T): void; error(failure: unknown): void }): { unsubscribe(): void };
}

/**
 * @param query reads the database
 * @returns its answers: now, and whenever what it read changes, in whichever tab, popup or worker
 */
export function live<T>(query: () => Promise<Result<T>>): Observable<T> {
  const source = liveQuery(async () => {
    const result = await query();
    if (!result.ok) throw new Abandoned(result.error);
    return result.value;
  });
  return {
    subscribe: ({ next, error }) => source.subscribe({ next, error: (thrown) => error(toFailure(thrown)) }),
  };
}

/** Reads what changes with every story, so that a live query is asked again. */
export async function followChanges(db: Db): Promise<void> {
  await db.changes.orderBy('revision').last();
}

/** Dexie follows its own promises through a live query; others must be wrapped to come back to it. */
export const outside = <T>(promise: Promise<T>): Promise<T> => Dexie.Promise.resolve(promise);

/** Writes beside a live query, which itself may only read: on a clock of the browser's, which Dexie does not follow. */
export const beside = <T>(write: () => PromiseLike<T>): Promise<T> =>
  outside(
    new Promise((resolve, reject) => {
      setTimeout(() => write().then(resolve, reject));
    }),
  );
