import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

/** Where settings are kept; `lib/browser/settings.ts` outside of tests. */
export interface SettingsStore {
  load(): Promise<Settings>;
  change(changes: Partial<Settings>): Promise<void>;
  /** Calls back when a setting changes in whichever page. */
  onChange(listener: (settings: Settings) => void): () => void;
}

export interface SettingsState {
  /** The defaults until `ready`. */
  settings: ReadonlySignal<Settings>;
  ready: Promise<void>;
  /** Shown at once, kept right after; what cannot be kept is taken back and reported as an error. */
  change(changes: Partial<Settings>): Promise<void>;
}

/** @returns the reader's settings, live in every page that is open */
export function createSettingsState(store: SettingsStore): SettingsState {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const load = async () => {
    settings.value = await store.load();
  };
  store.onChange((changed) => {
    settings.value = changed;
  });
  return {
    settings,
    ready: load(),
    async change(changes) {
      const before = settings.value;
      settings.value = { ...before, ...changes };
      try {
        await store.change(changes);
      } catch (error) {
        settings.value = before;
        throw error;
      }
    },
  };
}
