import type { BackupLog, KeptBackup } from '../../lib/model/backup.ts';
import { NO_BACKUPS } from '../../lib/model/backup.ts';

export function kept(given: Partial<KeptBackup> & { at: number }): KeptBackup {
  return {
    name: `lede-${given.at}.lede`,
    bytes: 1_000,
    stories: 10,
    unreadable: 0,
    where: 'folder',
    download: null,
    stuck: false,
    ...given,
  };
}

export const log = (given: Partial<BackupLog> = {}): BackupLog => ({ ...NO_BACKUPS, ...given });

/** A last attempt that failed. */
export const failedAt = (at: number, tries = 1): BackupLog['failed'] => ({
  at,
  tries,
  failure: { kind: 'folder-gone', folder: 'Backups' },
});
