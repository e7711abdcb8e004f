import { signal } from '@preact/signals';
import { render } from 'preact';
import { Backups, DataScreen, Keeping, Transfer } from '../../../components/data/load.ts';
import { ExportPanel } from '../../../components/export/export-panel.tsx';
import { CalendarScreen } from '../../../components/history/calendar-screen.tsx';
import { HistoryScreen } from '../../../components/history/history-screen.tsx';
import type { SavedFile } from '../../../components/numbers/figure.tsx';
import { bundledGazetteer, NumbersScreen } from '../../../components/numbers/load.ts';
import { LetterKeys } from '../../../components/shared/letter-keys.ts';
import type { Reader } from '../../../components/shared/when.ts';
import { keepBackup } from '../../../lib/backup/keep.ts';
import { folderPlace } from '../../../lib/browser/backup-folder.ts';
import { csvRow } from '../../../lib/export/csv.ts';
import { readLedeArchive } from '../../../lib/import/lede-archive.ts';
import type { DamagedRecord } from '../../../lib/model/history.ts';
import { success } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { openDb } from '../../../lib/store/db.ts';
import { type Library, openLibrary } from '../../../lib/store/library.ts';
import { createBackupsState } from '../../../lib/view/backups-state.ts';
import { createDataState } from '../../../lib/view/data-state.ts';
import { fromHistory } from '../../../lib/view/export-source.ts';
import { createExportState } from '../../../lib/view/export-state.ts';
import { createAddress } from '../../../lib/view/history/address.ts';
import { createHistoryState, type HistoryState } from '../../../lib/view/history-state.ts';
import { createNeedsLook } from '../../../lib/view/needs-look.ts';
import { createNumbersState } from '../../../lib/view/numbers-state.ts';
import { createRetentionState } from '../../../lib/view/retention-state.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';
import { createToasts } from '../../../lib/view/toasts.ts';
import { createTransferState } from '../../../lib/view/transfer-state.ts';
import { fillLibrary } from '../../support/archive.ts';
import { askable, opfsFolder } from '../../support/folder.ts';
import { got } from '../../support/got.ts';
import '../../../components/styles/base.css';
import { type WholeFile, whole } from '../../support/exported-file.ts';

/** A Tuesday evening. */
const NOW = new Date(2026, 10, 24, 21, 30).getTime();

const READER: Reader = {
  now: NOW,
  locale: 'en-GB',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export interface Stage {
  /** Of the database. */
  name: string;
  library: Library;
  state: HistoryState;
  opened: string[];
  saved: SavedFile[];
  backups: Blob[];
  exported: WholeFile[];
  /** Where backups go that are made by themselves, and whether the browser lets them. */
  folder: FileSystemDirectoryHandle;
  allowed: { now: boolean };
  damaged: DamagedRecord[][];
}

let last: { library: Library; states: { stop(): void }[] } | null = null;
let databases = 0;
let backupsMade = 0;
const gazetteer = bundledGazetteer();

/** The page over a real database with `stories` in it, at an address. */
export async function stage({
  stories = 0,
  search = '',
  letterKeys = true,
}: {
  stories?: number;
  search?: string;
  letterKeys?: boolean;
} = {}): Promise<Stage> {
  await leave();
  databases += 1;
  backupsMade = 0;
  const name = `history-page-${databases}-${Date.now()}`;
  const library = got(await openLibrary({ name, clock: () => NOW }));
  if (stories > 0) await fillLibrary(library, NOW, stories);
  const toasts = createToasts();
  const address = createAddress(fakeWindow(search));
  const state = createHistoryState({ source: library, address, toasts });
  const numbers = createNumbersState({ library, clock: () => NOW });
  let settings = DEFAULT_SETTINGS;
  const settingsState = createSettingsState({
    load: async () => settings,
    change: async (changes) => {
      settings = { ...settings, ...changes };
    },
    onChange: () => () => {},
  });
  const data = createDataState({
    library,
    toasts,
    neverCleared: false,
    clock: () => NOW,
    settings: settingsState,
  });
  const retention = createRetentionState({ library, toasts, settings: settingsState });
  const backups: Blob[] = [];
  const transfer = createTransferState({
    library,
    read: (file) => readLedeArchive(file.stream()),
    save: async (name, bytes) => {
      const blob = await new Response(bytes).blob();
      backups.push(blob);
      return success({ name, bytes: blob.size, inDownloads: true });
    },
    clock: () => NOW,
  });
  const folder = await opfsFolder(`Backups ${databases}`);
  const allowed = { now: true };
  const place = folderPlace(askable(folder, allowed));
  const backupsByThemselves = createBackupsState({
    library,
    settings: settingsState,
    places: {
      choosable: true,
      current: async () => ({
        where: place.where,
        name: 'My backups',
        ready: place.ready,
        allow: async () => {
          allowed.now = true;
          return true;
        },
      }),
      chooseFolder: async () => true,
      useDownloads: async () => undefined,
    },
    make: (keep, run) =>
      keepBackup(
        {
          library,
          place,
          keep,
          read: (file) => readLedeArchive(file.stream()),
          alone: (work) => work(),
          clock: () => {
            backupsMade += 1;
            return NOW + backupsMade * 1_000;
          },
        },
        run,
      ),
    ended: async () => undefined,
    clock: () => NOW + 60_000,
  });
  const mark = createNeedsLook({ library, settings: settingsState });
  const damaged: DamagedRecord[][] = [];
  const opened: string[] = [];
  const saved: SavedFile[] = [];
  const exported: WholeFile[] = [];
  const shared = { state, reader: READER, context: ['browser: test'], firstWeekday: 1 };
  const Page = () => (
    <HistoryScreen
      {...shared}
      toasts={toasts}
      opener={{
        hrefOf: ({ entry }) => `/reader.html?id=${entry.id}`,
        open: (id) => opened.push(`reader ${id}`),
        openOriginal: (url) => opened.push(url),
      }}
      exportDialog={(ids, onClose) => (
        <ExportPanel
          {...shared}
          onClose={onClose}
          make={() =>
            createExportState({
              source: fromHistory(library, ids),
              settings: settingsState,
              download: async (file) => exported.push(await whole(file)),
              copy: async () => {},
              folder: null,
              clock: () => NOW,
              timeZone: READER.timeZone,
            })
          }
        />
      )}
      needsLook={mark.needsLook}
      screen={(screen) =>
        screen === 'numbers' ? (
          <NumbersScreen
            {...shared}
            numbers={numbers}
            gazetteer={gazetteer}
            csv={(table) => [table.columns, ...table.rows].map(csvRow).join('')}
            onSave={(file) => saved.push(file)}
          />
        ) : screen === 'data' ? (
          <DataScreen {...shared} data={data} onSaveDamaged={(records) => damaged.push(records)}>
            <Transfer {...shared} transfer={transfer}>
              <Backups {...shared} backups={backupsByThemselves} />
            </Transfer>
            <Keeping {...shared} retention={retention} />
          </DataScreen>
        ) : (
          <CalendarScreen {...shared} stats={numbers.stats.value} />
        )
      }
    />
  );
  render(
    <LetterKeys.Provider value={signal(letterKeys)}>
      <Page />
    </LetterKeys.Provider>,
    document.body,
  );
  last = { library, states: [state, numbers, data, retention, backupsByThemselves, mark] };
  return { name, library, state, opened, saved, backups, exported, folder, allowed, damaged };
}

/** The row of the first story loses its fields on the disk. */
export async function damageFirst(name: string): Promise<void> {
  const { dexie, entries, changes } = got(await openDb(name));
  const { urlKey = '', lastRead = 0, headline = '' } = (await entries.get(1)) ?? {};
  await dexie.table('entries').put({ doc: 1, urlKey, lastRead, headline });
  await changes.add({ doc: 1, what: 'words' });
  dexie.close();
}

export async function leave(): Promise<void> {
  render(null, document.body);
  const left = last;
  last = null;
  for (const state of left?.states ?? []) state.stop();
  // What was asked is answered before the database goes.
  await new Promise((resolve) => setTimeout(resolve, 100));
  left?.library.close();
}

/** An address bar of its own: the test's page keeps its address. */
function fakeWindow(search: string) {
  const entries = [search];
  const location = { pathname: '/history.html', search };
  const change = (url: string) => {
    location.search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  };
  return {
    location,
    history: {
      state: null,
      pushState: (_: unknown, __: string, url: string) => {
        entries.push(url);
        change(url);
      },
      replaceState: (_: unknown, __: string, url: string) => {
        entries[entries.length - 1] = url;
        change(url);
      },
    },
    addEventListener: () => {},
  };
}
