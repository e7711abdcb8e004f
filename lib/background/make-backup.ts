import { type KeepRun, keepBackup } from '../backup/keep.ts';
import type { Downloads } from '../browser/backup-downloads.ts';
import { aloneInBrowser, backupPlace } from '../browser/backup-place.ts';
import { readLedeArchive } from '../import/lede-archive.ts';
import type { BackupPlan, KeptBackup } from '../model/backup.ts';
import type { Result } from '../model/result.ts';
import type { Library } from '../store/library.ts';

/**
 * Makes a backup where the reader wants it, in whichever context this runs: the Data page, the page that nobody sees, or
 * the background.
 * @param downloads the way to the downloads from here
 * @param keep how many stay
 */
export const makeBackup = async (
  library: Library,
  downloads: Downloads,
  keep: BackupPlan['keep'],
  run?: KeepRun,
): Promise<Result<KeptBackup>> =>
  keepBackup(
    {
      library,
      place: await backupPlace(downloads),
      read: (file) => readLedeArchive(file.stream()),
      keep,
      alone: aloneInBrowser,
      clock: Date.now,
    },
    run,
  );
