import browser from 'webextension-polyfill';
import { settingKey } from '../model/page-settings.ts';
import { parseSettings, SETTINGS, type Settings } from '../model/settings.ts';

const KEYS = SETTINGS.map(settingKey);

/** @returns all settings, with defaults for what was never chosen */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(KEYS));
}

/** @returns the settings among what is kept in `storage.local`, with defaults for what was never chosen */
export function settingsIn(stored: Record<string, unknown>): Settings {
  return parseSettings(Object.fromEntries(SETTINGS.map((setting) => [setting, stored[settingKey(setting)]])));
}

/** Stores what the reader chose; the other settings stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(
      SETTINGS.flatMap((setting) =>
        changes[setting] === undefined ? [] : [[settingKey(setting), changes[setting]]],
      ),
    ),
  );
}

/**
 * Calls back with all settings when one changes, in whichever page.
 * @returns what ends it
 */
export function onSettingsChanged(listener: (settings: Settings) => unknown): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    loadSettings().then(listener, console.error);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
