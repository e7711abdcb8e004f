import { ArrowRight, Search } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { unexpected } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readSettings, writeSettings } from '../../lib/model/settings-file.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';
import type { Toasts as ToastsOf } from '../../lib/view/toasts.ts';
import { Icon } from '../shared/icon.tsx';
import { Toasts } from '../shared/toast.tsx';
import { AccessNote, type SiteAccess } from './access-note.tsx';
import { GROUPS } from './groups.tsx';
import { Preview } from './preview.tsx';
import { findRows, holds } from './row.ts';
import { SettingRow } from './setting-row.tsx';
import { SettingsTransfer } from './settings-transfer.tsx';
import '../shared/field.css';
import './settings.css';

export interface SettingsScreenProps {
  state: SettingsState;
  toasts: ToastsOf;
  version: string;
  /** Keys that work in every tab, with what they do. */
  commands(): Promise<[string, string][]>;
  /** Hands a file to the reader. */
  download(file: { name: string; mediaType: string; data: string }): void;
  /** Where the browser lets its reader change them, in its own words. */
  whereKeysChange: string;
  access: SiteAccess;
}

/** Every setting on one page, found by words, in force as soon as it is chosen. */
export function SettingsScreen({
  state,
  toasts,
  version,
  commands,
  download,
  whereKeysChange,
  access,
}: SettingsScreenProps) {
  const [looked, setLooked] = useState('');
  const groups = findRows(GROUPS, looked);
  const [keys, transfer, data] = ENDS.map((words) => holds(words, looked));
  const found = groups.reduce(
    (sum, { rows }) => sum + rows.length,
    [keys, transfer, data].filter(Boolean).length,
  );
  const change = (changes: Partial<Settings>, said?: string) => {
    const before = valuesOf(state.settings.peek(), changes);
    state.change(changes).then(
      () => said && toasts.show(said, () => change(before)),
      (error) => toasts.fail(unexpected(error)),
    );
  };
  const bringIn = async (file: File) => {
    const settings = readSettings(await file.text());
    if (settings.ok) change(settings.value, 'Settings brought in');
    else toasts.fail(settings.error);
  };
  return (
    <>
      <main class="settings">
        <header class="settings-head">
          <h1>Settings</h1>
          <search class="settings-search">
            <Icon of={Search} />
            <input
              type="search"
              class="field"
              aria-label="Find a setting"
              placeholder="Find a setting"
              value={looked}
              onInput={(event) => setLooked(event.currentTarget.value)}
            />
          </search>
          <p role="status" class={looked === '' ? 'unseen' : 'settings-found'}>
            {looked !== '' && (found === 0 ? 'No setting has these words.' : `${found} found`)}
          </p>
        </header>
        {groups.map((group) => (
          <section key={group.title} class="settings-group">
            <h2>{group.title}</h2>
            {group.title === 'Noticing stories' && <AccessNote access={access} />}
            {group.rows.map((row) => (
              <SettingRow key={row.title} row={row} settings={state.settings.value} change={change} />
            ))}
            {group.title === 'Reader' && looked === '' && <Preview look={state.settings.value.reader} />}
          </section>
        ))}
        {keys && <Keys commands={commands} where={whereKeysChange} />}
        {transfer && (
          <SettingsTransfer
            onWrite={() =>
              download({
                name: 'lede-settings.json',
                mediaType: 'application/json',
                data: writeSettings(state.settings.peek()),
              })
            }
            onRead={(file) => void bringIn(file).catch((error) => toasts.fail(unexpected(error)))}
          />
        )}
        {data && (
          <section class="settings-group">
            <h2>Your data</h2>
            <p class="settings-prose">
              Everything that Lede keeps is on this device; nothing is sent to anybody. Backups, imports, how
              long things are kept and what is deleted are on a page of their own.
            </p>
            <a class="button" href="/history.html?view=data">
              Data and backups
              <Icon of={ArrowRight} />
            </a>
            <p class="settings-version">
              Lede {version} · <a href="/licences/third-party.txt">Licences of the code of others in it</a>
            </p>
          </section>
        )}
      </main>
      <Toasts toasts={toasts.all.value} onDismiss={toasts.dismiss} />
    </>
  );
}

/** By what words the three sections at the end are found: keys, settings as a file, data. */
const ENDS = [
  'keyboard shortcuts in every tab keys hotkeys commands',
  'these settings as a file export import save bring in transfer move device',
  'your data history backup export import delete erase clear trash storage retention privacy version licences',
];

/** What the settings that a change names were. */
const valuesOf = (settings: Settings, changes: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([setting]) => setting in changes));

function Keys({ commands, where }: { commands: SettingsScreenProps['commands']; where: string }) {
  const [keys, setKeys] = useState<[string, string][]>([]);
  useEffect(() => {
    commands().then(setKeys, console.error);
  }, [commands]);
  if (keys.length === 0) return null;
  return (
    <section class="settings-group">
      <h2>Keyboard shortcuts in every tab</h2>
      <dl class="settings-keys">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="settings-prose">{where}</p>
    </section>
  );
}
