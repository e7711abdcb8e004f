import { expect, test } from 'vitest';
import { type BackupLog, NO_BACKUPS } from '../../lib/model/backup.ts';
import type { DamagedRecord } from '../../lib/model/history.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { createNeedsLook, type NeedsLookParts } from '../../lib/view/needs-look.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';

type Library = NeedsLookParts['library'];

const FAILED: BackupLog = {
  ...NO_BACKUPS,
  failed: { at: 1_000, tries: 1, failure: { kind: 'unexpected', detail: 'no room' } },
};
const DAMAGED: DamagedRecord[] = [{ id: 1, table: 'entries', record: null, why: 'no row', at: 1_000 }];

async function needsLook(
  log: BackupLog | null,
  damaged: DamagedRecord[],
  every: Settings['backups']['every'],
) {
  const settings = createSettingsState({
    load: async () => ({ ...DEFAULT_SETTINGS, backups: { ...DEFAULT_SETTINGS.backups, every } }),
    change: async () => undefined,
    onChange: () => () => undefined,
  });
  await settings.ready;
  const library: Library = {
    live: (ask) => ({
      subscribe(observer) {
        void ask().then((told) => (told.ok ? observer.next(told.value) : observer.error(told.error)));
        return { unsubscribe: () => undefined };
      },
    }),
    backupLog: async () => (log ? success(log) : failure({ kind: 'unexpected', detail: 'closed' })),
    damaged: async () => success(damaged),
  };
  const state = createNeedsLook({ library, settings });
  await new Promise((resolve) => setTimeout(resolve));
  const answer = state.needsLook.value;
  state.stop();
  return answer;
}

test.each<[string, BackupLog | null, DamagedRecord[], Settings['backups']['every'], boolean]>([
  ['all is well', NO_BACKUPS, [], 'week', false],
  ['a backup failed', FAILED, [], 'week', true],
  ['one failed before backups were switched off', FAILED, [], 'never', false],
  ['a record is damaged', NO_BACKUPS, DAMAGED, 'never', true],
  ['nothing can be known', null, DAMAGED, 'week', false],
])('the data want a look: %s', async (_, log, damaged, every, expected) => {
  expect(await needsLook(log, damaged, every)).toBe(expected);
});
