import { type BackupLog, parseBackupLog } from '../model/backup.ts';
import type { Result } from '../model/result.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';

/** What became of the backups that are made by themselves. It lies with the history, so that every window sees it live. */
export interface BackupLogs {
  backupLog(): Promise<Result<BackupLog>>;
  /** @returns the log as it is now */
  changeBackupLog(change: (log: BackupLog) => BackupLog): Promise<Result<BackupLog>>;
}

const KEY = 'backups';

/** A log that is damaged, or not there, reads as an empty one. */
export function createBackupLogs(db: Db): BackupLogs {
  const read = async () => parseBackupLog((await db.meta.get(KEY))?.value);
  return {
    backupLog: () => attempt(read),
    changeBackupLog: (change) =>
      attempt(() =>
        db.dexie.transaction('rw', db.meta, async () => {
          const next = change(await read());
          await db.meta.put({ key: KEY, value: next });
          return next;
        }),
      ),
  };
}
