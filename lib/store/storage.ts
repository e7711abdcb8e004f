import type { StorageUse } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';

export interface Storage {
  storage(): Promise<Result<StorageUse>>;
  /** Asks the browser never to clear the history when space is short. @returns whether it promised */
  persist(): Promise<Result<boolean>>;
}

export function createStorage(db: Db): Storage {
  return {
    storage: () =>
      attempt(async () => {
        const { usage = 0, quota = null } = await navigator.storage.estimate();
        return {
          used: usage,
          available: quota,
          persistent: await navigator.storage.persisted(),
          entries: await db.entries.count(),
          saved: await db.entries.filter(({ saved }) => saved).count(),
        };
      }),
    persist: () => attempt(async () => (await navigator.storage.persisted()) || navigator.storage.persist()),
  };
}
