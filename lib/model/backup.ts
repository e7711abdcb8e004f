import * as v from 'valibot';
import type { Failure } from './result.ts';

/** Backups that are made by themselves: what the reader chose, and what became of it. Times are epoch milliseconds. */

export const BACKUP_TIMES = ['never', 'day', 'week', 'month'] as const;
/** How often. */
export type BackupTimes = (typeof BACKUP_TIMES)[number];

export interface BackupPlan {
  every: BackupTimes;
  /** How many of the newest stay; null: all. */
  keep: number | null;
}

/** A folder of the reader's, or one in the downloads. */
export type BackupWhere = 'folder' | 'downloads';

/** A backup that was written wholly and read back. */
export interface KeptBackup {
  name: string;
  /** When it was begun. */
  at: number;
  bytes: number;
  /** How many were read back from the file. */
  stories: number;
  /** How many of the history's stories the file lacks, since their record is damaged, or cannot give back. */
  unreadable: number;
  where: BackupWhere;
  /** Where the browser put it, and by which number it knows it; null for a folder's. */
  download: { id: number; path: string } | null;
  /** Too old to stay, but the browser no longer lets us remove it. */
  stuck: boolean;
}

export interface BackupLog {
  /** Newest first. */
  kept: KeptBackup[];
  /** The last attempt, where it failed; `tries`: how often in a row. */
  failed: { at: number; tries: number; failure: Failure } | null;
  /** A file that was begun: until it is done, it counts for nothing. */
  writing: { name: string; at: number; where: BackupWhere } | null;
}

export const NO_BACKUPS: BackupLog = { kept: [], failed: null, writing: null };

const where = v.picklist(['folder', 'downloads']);
const count = v.pipe(v.number(), v.minValue(0));

const kept: v.GenericSchema<unknown, KeptBackup> = v.object({
  name: v.string(),
  at: count,
  bytes: count,
  stories: count,
  unreadable: count,
  where,
  download: v.nullable(v.object({ id: v.number(), path: v.string() })),
  stuck: v.boolean(),
});

const log = v.object({
  kept: v.array(kept),
  failed: v.nullable(
    v.object({
      at: count,
      tries: count,
      failure: v.custom<Failure>((value) => typeof value === 'object' && value !== null && 'kind' in value),
    }),
  ),
  writing: v.nullable(v.object({ name: v.string(), at: count, where })),
});

/** @returns the log as it was stored; an empty one where it is none, so that no file is taken for ours */
export const parseBackupLog = (stored: unknown): BackupLog => {
  const parsed = v.safeParse(log, stored);
  return parsed.success ? parsed.output : NO_BACKUPS;
};
