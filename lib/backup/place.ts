import type { BackupWhere, KeptBackup } from '../model/backup.ts';
import type { Result } from '../model/result.ts';

/** Where backups go. */
export interface BackupPlace {
  where: BackupWhere;
  /** Whether it can be written to now. `backup-not-allowed`: the reader must be asked first; `folder-gone` */
  ready(): Promise<Result<null>>;
  /** Whether no file of this name is in the way. */
  isFree(name: string): Promise<boolean>;
  /** Writes a new file. It counts for nothing until it is settled. */
  write(name: string, bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Result<Draft>>;
  /** Removes a file of ours. `kept`: it is not as we left it, so it is no longer ours; `unknown`: the browser does not let us */
  remove(file: KeptBackup): Promise<'removed' | 'kept' | 'unknown'>;
  /** Removes what an attempt left behind that did not get to its end. */
  sweep(name: string): Promise<void>;
}

/** A backup on its way. */
export interface Draft {
  /** What was written, to be read back. */
  file: Blob;
  /** Puts it where it stays. */
  settle(): Promise<Result<Pick<KeptBackup, 'download'>>>;
  discard(): Promise<void>;
}
