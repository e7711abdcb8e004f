import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { KeepRun } from '../backup/keep.ts';
import { dueAt } from '../backup/schedule.ts';
import type { BackupLog, BackupPlan, BackupWhere, KeptBackup } from '../model/backup.ts';
import { type Failure, type Result, unexpected } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import { libraryFailure } from './history/failure.ts';
import { type Job, job } from './job.ts';
import { type Live, live } from './live.ts';
import type { SettingsState } from './settings-state.ts';

/** Backups that are made by themselves: how often, where to, how the last one went. */
export interface BackupsState {
  plan: ReadonlySignal<BackupPlan>;
  log: ReadonlySignal<Live<BackupLog>>;
  /** Null until it is known. */
  place: ReadonlySignal<Place | null>;
  /** Whether this browser lets the reader choose a folder. */
  choosable: boolean;
  /** Why the place cannot be written to now; null where it can, or nothing is asked of it. */
  waits: ReadonlySignal<Failure | null>;
  /** When the next one is due, epoch milliseconds; null: never, or not known. */
  next: ReadonlySignal<number | null>;
  /** Makes one now. */
  make: Job<null, KeptBackup>;
  phase: ReadonlySignal<'writing' | 'testing'>;
  /** Whoever begins with backups gets the first one at once. */
  choose(change: Partial<BackupPlan>): Promise<void>;
  chooseFolder(): Promise<void>;
  useDownloads(): Promise<void>;
  /** Asks the browser to let us write there, and makes a backup. Call it on a click. */
  allow(): Promise<void>;
  failed: ReadonlySignal<Failure | null>;
  stop(): void;
}

/** Where backups go, as the reader sees it. */
export interface Place {
  where: BackupWhere;
  /** Of the folder, or of ours in the downloads. */
  name: string;
  ready(): Promise<Result<null>>;
  /** Asks the reader. @returns whether we may write there now */
  allow(): Promise<boolean>;
}

export interface Places {
  choosable: boolean;
  current(): Promise<Place>;
  /** @returns false where the reader chose none */
  chooseFolder(): Promise<boolean>;
  useDownloads(): Promise<void>;
}

export interface BackupsParts {
  library: Pick<Library, 'live' | 'backupLog' | 'changeBackupLog'>;
  settings: SettingsState;
  places: Places;
  make(keep: BackupPlan['keep'], run: KeepRun): Promise<Result<KeptBackup>>;
  /** Lets the background set its alarm anew. */
  ended(): Promise<unknown>;
  /** Epoch milliseconds. */
  clock(): number;
}

/** @returns the state of the section on backups by themselves; it follows the log until it is stopped */
export function createBackupsState(parts: BackupsParts): BackupsState {
  const { library, settings, places, clock } = parts;
  const failed = signal<Failure | null>(null);
  const place = signal<Place | null>(null);
  const waits = signal<Failure | null>(null);
  const phase = signal<'writing' | 'testing'>('writing');
  const plan = computed(() => settings.settings.value.backups);
  const log = live(() => library.live(() => library.backupLog()), libraryFailure);

  const make = job<null, KeptBackup>(async (_, { signal: stopped, report }) => {
    const made = await parts.make(plan.peek().keep, {
      signal: stopped,
      report(now, done, total) {
        phase.value = now;
        report(done, total);
      },
    });
    await parts.ended();
    await look();
    return made;
  });

  /** Does something that the browser may refuse; what it throws is shown. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      failed.value = null;
    } catch (error) {
      failed.value = unexpected(error);
    }
  }
  /** Looks where backups go, and whether they can. */
  const look = () =>
    attempt(async () => {
      const now = await places.current();
      const ready = await now.ready();
      place.value = now;
      waits.value = ready.ok ? null : ready.error;
    });
  const first = async () => {
    await look();
    const { every } = plan.peek();
    if (every !== 'never' && waits.peek() === null) await make.start(null);
  };
  /** What lies in a folder that is no longer ours to write to is the reader's. */
  const letGoOfFolder = () =>
    library.changeBackupLog((now) => ({
      kept: now.kept.filter(({ where }) => where !== 'folder'),
      failed: null,
      writing: now.writing?.where === 'folder' ? null : now.writing,
    }));
  void look();

  return {
    plan,
    log: log.value,
    place,
    choosable: places.choosable,
    waits,
    next: computed(() => {
      const known = log.value.value;
      return known.state === 'ready' ? dueAt(plan.value.every, known.value, clock()) : null;
    }),
    make,
    phase,
    choose: (change) =>
      attempt(async () => {
        const before = plan.peek();
        await settings.change({ backups: { ...before, ...change } });
        if (before.every === 'never' && plan.peek().every !== 'never') await first();
      }),
    chooseFolder: () =>
      attempt(async () => {
        if (!(await places.chooseFolder())) return;
        await letGoOfFolder();
        await first();
      }),
    useDownloads: () =>
      attempt(async () => {
        await places.useDownloads();
        await letGoOfFolder();
        await first();
      }),
    allow: () =>
      attempt(async () => {
        // Before anything is waited for: the browser asks only on a click.
        const allowed = await place.peek()?.allow();
        await look();
        if (allowed && waits.peek() === null) await make.start(null);
      }),
    failed,
    stop: log.stop,
  };
}
