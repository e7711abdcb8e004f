import { computed, type ReadonlySignal } from '@preact/signals';
import { success } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import { live } from './live.ts';
import type { SettingsState } from './settings-state.ts';

export interface NeedsLookParts {
  library: Pick<Library, 'live' | 'backupLog' | 'damaged'>;
  settings: SettingsState;
}

/** @returns whether the reader should look after their data: a backup failed, or a record is damaged */
export function createNeedsLook({ library, settings }: NeedsLookParts): {
  needsLook: ReadonlySignal<boolean>;
  stop(): void;
} {
  const known = live(() =>
    library.live(async () => {
      const log = await library.backupLog();
      const damaged = await library.damaged();
      if (!log.ok) return log;
      return damaged.ok
        ? success({ failed: log.value.failed !== null, damaged: damaged.value.length > 0 })
        : damaged;
    }),
  );
  const needsLook = computed(() => {
    const now = known.value.value;
    if (now.state !== 'ready') return false;
    return now.value.damaged || (now.value.failed && settings.settings.value.backups.every !== 'never');
  });
  return { needsLook, stop: known.stop };
}
