import type { Result } from '../model/result.ts';
import type { Stats } from '../model/stats.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { followChanges, outside } from './live.ts';
import type { Engine } from './search/engine.ts';
import type { Span } from './search/stats.ts';

export interface Numbers {
  /** Reading in numbers, outside the trash. @param span visits from, and before: epoch milliseconds */
  stats(span?: Span): Promise<Result<Stats>>;
}

/**
 * @param engine asked for once it is needed: it holds the history's columns in memory. Asked in a live query, it is
 * answered again after each change.
 */
export function createNumbers(db: Db, engine: () => Engine): Numbers {
  return {
    stats: (span = {}) =>
      attempt(async () => {
        await followChanges(db);
        return outside(engine().stats(span));
      }),
  };
}
