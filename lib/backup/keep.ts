import type { ArchiveSource, ImportReport } from '../model/archive.ts';
import type { BackupLog, KeptBackup } from '../model/backup.ts';
import { type Failure, failure, type Result, success, unexpected } from '../model/result.ts';
import { backupName } from './name.ts';
import type { BackupPlace, Draft } from './place.ts';
import { surplus } from './rotation.ts';

export interface KeepParts {
  library: {
    backup(run: Watch): ReadableStream<Uint8Array<ArrayBuffer>>;
    planImport(source: ArchiveSource, run: Watch): Promise<Result<ImportReport>>;
    backupLog(): Promise<Result<BackupLog>>;
    changeBackupLog(change: (log: BackupLog) => BackupLog): Promise<Result<BackupLog>>;
  };
  place: BackupPlace;
  /** Reads a backup as it is read when it is brought in. */
  read(file: Blob): Promise<Result<ArchiveSource>>;
  /** How many stay; null: all. */
  keep: number | null;
  /** Runs the work where no other window or worker is at it; else answers null. */
  alone<T>(work: () => Promise<T>): Promise<T | null>;
  /** Epoch milliseconds. */
  clock(): number;
}

interface Watch {
  signal?: AbortSignal | undefined;
  report?: (done: number, total: number | null) => void;
}

export interface KeepRun {
  signal?: AbortSignal;
  /** `phase`: the file is written, then read back; each counts the stories from none. */
  report?(phase: 'writing' | 'testing', done: number, total: number | null): void;
}

/**
 * Makes a backup, reads it back, and only then counts it and removes the surplus. Killed at any point, it leaves what was
 * there before and at most a file that counts for nothing, which the next run sweeps away. How it ended stands in the log.
 *
 * @returns the backup; `backup-running` where another window is at it, and whatever keeps it from being written or read
 */
export async function keepBackup(parts: KeepParts, run: KeepRun = {}): Promise<Result<KeptBackup>> {
  const ended = await parts.alone(async () => {
    const made = await make(parts, run).catch((error: unknown) => failed(error, run));
    if (made.ok) await rotate(parts);
    else await noteFailure(parts, made.error);
    return made;
  });
  return ended ?? failure({ kind: 'backup-running' });
}

async function make({ library, place, read, clock }: KeepParts, run: KeepRun): Promise<Result<KeptBackup>> {
  const ready = await place.ready();
  if (!ready.ok) return ready;
  await sweep({ library, place });

  const at = clock();
  const name = backupName(at);
  // Asked before the name is noted as one to be swept away: what is there already is not ours to remove.
  if (!(await place.isFree(name)))
    return failure({ kind: 'backup-not-written', detail: `${name} is there already` });
  const begun = await library.changeBackupLog((log) => ({
    ...log,
    writing: { name, at, where: place.where },
  }));
  if (!begun.ok) return begun;

  const bytes = library.backup({
    signal: run.signal,
    report: (done, total) => run.report?.('writing', done, total),
  });
  const draft = await place.write(name, bytes);
  if (!draft.ok) return draft;
  const tested = await test(draft.value, { library, read }, run);
  const settled = tested.ok ? await draft.value.settle() : tested;
  if (!settled.ok) {
    await draft.value.discard();
    return settled;
  }
  if (!tested.ok) return tested;
  const { where } = place;
  const one: KeptBackup = {
    name,
    at,
    bytes: draft.value.file.size,
    ...tested.value,
    where,
    ...settled.value,
    stuck: false,
  };
  const noted = await library.changeBackupLog(({ kept }) => ({
    kept: [one, ...kept],
    failed: null,
    writing: null,
  }));
  return noted.ok ? success(one) : noted;
}

/** A restore to the last step but writing: version, every story, the checksum, and what it would do to the history. */
async function test(
  { file }: Draft,
  { library, read }: Pick<KeepParts, 'library' | 'read'>,
  run: KeepRun,
): Promise<Result<Pick<KeptBackup, 'stories' | 'unreadable'>>> {
  const source = await read(file);
  if (!source.ok) return notWhole(source.error);
  const plan = await library.planImport(source.value, {
    signal: run.signal,
    report: (done, total) => run.report?.('testing', done, total),
  });
  if (!plan.ok) return notWhole(plan.error);
  const { added, merged, same, leftOut } = plan.value;
  const stories = added + merged + same;
  const missing = Math.max(0, (source.value.total ?? stories) - stories - leftOut);
  return success({ stories, unreadable: leftOut + missing });
}

const notWhole = (why: Failure) =>
  failure(
    why.kind === 'file-not-understood'
      ? { kind: 'backup-not-whole', detail: `line ${why.line ?? '?'}: ${why.detail}` }
      : why,
  );

/** Removes what is beyond the reader's number. What cannot be removed is said, and not tried again. */
async function rotate({ library, place, keep }: KeepParts): Promise<void> {
  const log = await library.backupLog();
  if (!log.ok) return;
  const here = log.value.kept.filter(({ where }) => where === place.where);
  for (const old of surplus(here, keep)) {
    const outcome = await place.remove(old).catch(() => 'unknown' as const);
    await library.changeBackupLog((now) => ({
      ...now,
      kept: now.kept.flatMap((one) =>
        one.name !== old.name ? [one] : outcome === 'unknown' ? [{ ...one, stuck: true }] : [],
      ),
    }));
  }
}

/** What the reader stopped is no failure, but leaves something to sweep as well. */
async function noteFailure({ library, place, clock }: KeepParts, why: Failure): Promise<void> {
  await sweep({ library, place });
  if (why.kind === 'stopped') return;
  const noted = await library.changeBackupLog((log) => ({
    ...log,
    failed: { at: clock(), tries: (log.failed?.tries ?? 0) + 1, failure: why },
  }));
  if (!noted.ok) console.error('A failed backup could not be noted:', noted.error);
}

/** Removes the file of an attempt that did not get to its end. Where it cannot be reached, it is swept another time. */
async function sweep({ library, place }: Pick<KeepParts, 'library' | 'place'>): Promise<void> {
  const log = await library.backupLog();
  const left = log.ok ? log.value.writing : null;
  if (left?.where !== place.where) return;
  try {
    await place.sweep(left.name);
  } catch {
    return;
  }
  await library.changeBackupLog((now) => ({ ...now, writing: null }));
}

const failed = (error: unknown, { signal }: KeepRun): Result<never> =>
  failure(signal?.aborted ? { kind: 'stopped' } : unexpected(error));
