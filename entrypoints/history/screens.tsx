import type { ComponentChildren } from 'preact';
import { CalendarScreen } from '../../components/history/calendar-screen.tsx';
import { Deferred } from '../../components/history/deferred.tsx';
import type { Reader } from '../../components/shared/when.ts';
import { makeBackup } from '../../lib/background/make-backup.ts';
import { browserDownloads } from '../../lib/browser/backup-downloads.ts';
import { backupPlaces } from '../../lib/browser/backup-place.ts';
import { downloadFile } from '../../lib/browser/download.ts';
import { isNeverCleared } from '../../lib/browser/runtime.ts';
import { saveStream } from '../../lib/browser/save-stream.ts';
import { csvRow } from '../../lib/export/csv.ts';
import { send } from '../../lib/messages/send.ts';
import type { DamagedRecord } from '../../lib/model/history.ts';
import type { Library } from '../../lib/store/library.ts';
import { createBackupsState } from '../../lib/view/backups-state.ts';
import { createDataState } from '../../lib/view/data-state.ts';
import type { Screen } from '../../lib/view/history/route.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';
import type { Table } from '../../lib/view/numbers/table.ts';
import { createNumbersState } from '../../lib/view/numbers-state.ts';
import { createRetentionState } from '../../lib/view/retention-state.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';
import type { Toasts } from '../../lib/view/toasts.ts';
import { createTransferState } from '../../lib/view/transfer-state.ts';

export interface ScreenParts {
  library: Library;
  settings: SettingsState;
  state: HistoryState;
  toasts: Toasts;
  reader: Reader;
  firstWeekday: number;
  context: string[];
}

const loadNumbers = () => import('../../components/numbers/load.ts');
const loadData = () => import('../../components/data/load.ts');
const csv = (table: Table) => [table.columns, ...table.rows].map(csvRow).join('');

/** @returns what draws the screens that are no list; each is made, and its code fetched, when it is first shown */
export function createScreens({ library, settings, state, toasts, ...shared }: ScreenParts) {
  const numbers = once(() => createNumbersState({ library, clock: Date.now }));
  const data = once(() =>
    createDataState({ library, settings, toasts, neverCleared: isNeverCleared(), clock: Date.now }),
  );
  const retention = once(() => createRetentionState({ library, settings, toasts }));
  const backups = once(() =>
    createBackupsState({
      library,
      settings,
      places: backupPlaces,
      make: (keep, run) => makeBackup(library, browserDownloads, keep, run),
      ended: () => send('backup.over', null),
      clock: Date.now,
    }),
  );
  const transfer = once(() =>
    createTransferState({
      library,
      read: async (file, signal) => (await import('./read-file.ts')).readFile(file, signal),
      save: saveStream,
      clock: Date.now,
    }),
  );
  const draw: Record<Exclude<Screen, 'stories' | 'trash'>, () => ComponentChildren> = {
    calendar: () => <CalendarScreen {...shared} state={state} stats={numbers().stats.value} />,
    numbers: () => (
      <Deferred load={loadNumbers} context={shared.context}>
        {({ NumbersScreen, bundledGazetteer }) => (
          <NumbersScreen
            {...shared}
            numbers={numbers()}
            gazetteer={bundledGazetteer()}
            csv={csv}
            onSave={downloadFile}
          />
        )}
      </Deferred>
    ),
    data: () => (
      <Deferred load={loadData} context={shared.context}>
        {({ Backups, DataScreen, Keeping, Transfer }) => (
          <DataScreen {...shared} data={data()} onSaveDamaged={saveDamaged}>
            <Transfer {...shared} transfer={transfer()}>
              <Backups {...shared} backups={backups()} />
            </Transfer>
            <Keeping {...shared} retention={retention()} />
          </DataScreen>
        )}
      </Deferred>
    ),
  };
  return (screen: Exclude<Screen, 'stories' | 'trash'>) => draw[screen]();
}

/** As text, whatever is left of them. */
const saveDamaged = (records: DamagedRecord[]) =>
  downloadFile({
    name: 'lede-damaged-records.json',
    mediaType: 'application/json',
    data: JSON.stringify(records, (_, value) => (value instanceof Uint8Array ? [...value] : value), 2),
  });

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
