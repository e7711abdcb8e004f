import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArchiveStory } from '../../lib/model/archive.ts';

/** Backups as `docs/backup-format.md` has them, read and written by Node's own means. */

interface BackupFile {
  header: { format: string; version: number; stories: number };
  headlines: string[];
  /** Whether the last line's figures are those of the lines before it. */
  whole: boolean;
}

/** @throws where the bytes are no gzip, or a line is no JSON */
export function readBackupFile(bytes: Uint8Array): BackupFile {
  const text = gunzipSync(bytes).toString('utf8');
  const lines = text.trimEnd().split('\n');
  const end: { stories: number; sha256: string } = JSON.parse(lines.at(-1) ?? '');
  const before = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  const stories: ArchiveStory[] = lines.slice(1, -1).map((line) => JSON.parse(line));
  return {
    header: JSON.parse(lines[0] ?? ''),
    headlines: stories.map(({ versions }) => versions.at(-1)?.article.headline ?? ''),
    whole: end.stories === stories.length && end.sha256 === createHash('sha256').update(before).digest('hex'),
  };
}

export function writeBackupFile(stories: readonly ArchiveStory[], created: number): Buffer {
  const header = { format: 'lede-archive', version: 1, created, stories: stories.length };
  const before = [header, ...stories].map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(before).digest('hex');
  return gzipSync(`${before}${JSON.stringify({ end: true, stories: stories.length, sha256 })}\n`);
}
