import browser from 'webextension-polyfill';
import { parseSettings, SETTINGS, type Setting, type Settings } from '../model/settings.ts';

/** Each setting has its own key, so that two pages that change two settings do not undo each other. */
const keyOf = (setting: Setting) => `settings.${setting}`;
const KEYS = SETTINGS.map(keyOf);

/** @returns all settings, with defaults for what was never chosen */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEYS);
  return parseSettings(Object.fromEntries(SETTINGS.map((setting) => [setting, stored[keyOf(setting)]])));
}

/** Stores what the reader chose; the other settings stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(
      SETTINGS.flatMap((setting) =>
        changes[setting] === undefined ? [] : [[keyOf(setting), changes[setting]]],
      ),
    ),
  );
}

/**
 * Calls back with all settings when one changes, in whichever page.
 * @returns what ends it
 */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    loadSettings().then(listener, console.error);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
