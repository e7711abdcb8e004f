import type { StorageUse } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';
import { followChanges, outside } from './live.ts';
import type { Engine } from './search/engine.ts';

export interface Storage {
  storage(): Promise<Result<StorageUse>>;
  /** Asks the browser never to clear the history when space is short. @returns whether it promised */
  persist(): Promise<Result<boolean>>;
}

/** @param engine asked for once it is needed: it knows how many stories there are without a look at the rows */
export function createStorage(db: Db, engine: () => Engine): Storage {
  return {
    storage: () =>
      attempt(async () => {
        await followChanges(db);
        const { entries, saved } = await outside(engine().counts());
        const { usage = 0, quota = null } = await outside(navigator.storage.estimate());
        return {
          used: usage,
          available: quota,
          persistent: await outside(navigator.storage.persisted()),
          entries,
          saved,
        };
      }),
    persist: () => attempt(async () => (await navigator.storage.persisted()) || navigator.storage.persist()),
  };
}
