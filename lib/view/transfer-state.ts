import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveSource, ImportReport } from '../model/archive.ts';
import type { Result } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import { dayKey } from './history/days.ts';
import { type Job, job } from './job.ts';

/** Taking the whole history out as a file, and bringing stories in from files. */
export interface TransferState {
  /** Makes a backup and hands it to the reader. */
  backup: Job<null, SavedBackup>;
  /** The file that was chosen to be brought in. */
  file: ReadonlySignal<File | null>;
  /** Reads a file to its end and says what it would do; changes nothing. */
  plan: Job<File, ImportReport>;
  /** Brings it in, all or nothing. */
  bring: Job<{ file: File; mode: Mode }, ImportReport>;
  choose(file: File): void;
  start(mode: Mode): void;
  /** Back to where a file can be chosen. */
  leave(): void;
}

/** A file that was handed to the reader. */
export interface SavedBackup {
  name: string;
  bytes: number;
  /** Whether the browser put it among its downloads; else the reader chose the place. */
  inDownloads: boolean;
}

/** `replace`: the history afterwards is what the file has, and nothing else. */
type Mode = 'merge' | 'replace';

export interface TransferParts {
  library: Pick<Library, 'backup' | 'planImport' | 'importStories'>;
  /** Understands a file's kind; `file-not-understood`, or `stopped` */
  read(file: File, signal: AbortSignal): Promise<Result<ArchiveSource>>;
  /** Hands a file to the reader as it is made. @returns what was written; `stopped` where the reader chose no place */
  save(
    name: string,
    bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
    signal: AbortSignal,
  ): Promise<Result<SavedBackup>>;
  /** Epoch milliseconds. */
  clock(): number;
}

/** @returns the state of backups and imports: a file is planned first, which changes nothing, then brought in */
export function createTransferState({ library, read, save, clock }: TransferParts): TransferState {
  const file = signal<File | null>(null);
  const plan = job<File, ImportReport>(async (chosen, run) => {
    const source = await read(chosen, run.signal);
    return source.ok ? library.planImport(source.value, run) : source;
  });
  const bring = job<{ file: File; mode: Mode }, ImportReport>(async ({ file: chosen, mode }, run) => {
    const source = await read(chosen, run.signal);
    return source.ok ? library.importStories(source.value, { ...run, mode }) : source;
  });
  return {
    backup: job(async (_, { signal: stop, report }) => {
      const bytes = library.backup({ signal: stop, report });
      return save(`lede-${dayKey(clock())}.lede`, bytes, stop);
    }),
    file,
    plan,
    bring,
    choose(chosen) {
      bring.reset();
      file.value = chosen;
      void plan.start(chosen);
    },
    start(mode) {
      const chosen = file.peek();
      if (chosen) void bring.start({ file: chosen, mode });
    },
    leave() {
      file.value = null;
      plan.reset();
      bring.reset();
    },
  };
}
