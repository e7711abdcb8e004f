import type { KeptBackup } from '../model/backup.ts';

/**
 * Which backups are to go: those beyond the newest `keep`. The one with the most stories stays however old it is, so that
 * a history which was emptied, by mistake or by a fault, never pushes out the last copy of what was in it.
 *
 * @param kept files that we wrote, wholly, and know to be ours; nothing else is ever to be removed
 * @param keep how many stay; null: all
 * @returns oldest first
 */
export function surplus(kept: readonly KeptBackup[], keep: number | null): KeptBackup[] {
  if (keep === null) return [];
  const newestFirst = kept.filter(({ stuck }) => !stuck).sort((a, b) => b.at - a.at);
  const [newest, ...rest] = newestFirst;
  if (!newest) return [];
  const largest = rest.reduce((most, one) => (one.stories > most.stories ? one : most), newest);
  return newestFirst
    .slice(Math.max(1, keep))
    .filter((one) => one !== largest)
    .reverse();
}
