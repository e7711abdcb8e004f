import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DamagedRecord, EntryId, StorageUse } from '../model/history.ts';
import { hostName } from '../model/host-name.ts';
import type { Failure, Result } from '../model/result.ts';
import { unexpected } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import type { Library } from '../store/library.ts';
import { libraryFailure } from './history/failure.ts';
import { type Live, live } from './live.ts';
import type { SettingsState } from './settings-state.ts';
import type { Toasts } from './toasts.ts';

/** What is kept, where, and how it is made to be forgotten. */
export interface DataState {
  settings: ReadonlySignal<Settings>;
  storage: ReadonlySignal<Live<StorageUse>>;
  /** Records that were set aside. */
  damaged: ReadonlySignal<Live<DamagedRecord[]>>;
  discardDamaged(): Promise<void>;
  pause(paused: boolean): Promise<void>;
  /** @returns false where the words name no site */
  exclude(site: string): Promise<boolean>;
  include(host: string): Promise<void>;
  /** Everything read on a site goes to the trash. @returns false where the words name no site */
  forgetSite(site: string): Promise<boolean>;
  forgetLastHour(): Promise<void>;
  /** Asks the browser never to clear the history; says what it answered. */
  persist(): Promise<void>;
  failed: ReadonlySignal<Failure | null>;
  stop(): void;
}

export interface DataParts {
  library: Pick<
    Library,
    'live' | 'storage' | 'persist' | 'forgetSite' | 'forgetSince' | 'restore' | 'damaged' | 'discardDamaged'
  >;
  settings: SettingsState;
  toasts: Toasts;
  /** The browser never clears what we keep, whatever it says when it is asked. */
  neverCleared: boolean;
  /** Epoch milliseconds. */
  clock(): number;
}

const HOUR = 3_600_000;

/** @returns the state of what is kept, forgotten and damaged; it follows the history until it is stopped */
export function createDataState({ library, settings, toasts, neverCleared, clock }: DataParts): DataState {
  const failed = signal<Failure | null>(null);
  const measured = live(() => library.live(() => library.storage()), libraryFailure);
  /** The browser's promise changes nothing in the database, by which what was measured would be measured again. */
  const promised = signal(neverCleared);
  const storage = computed((): Live<StorageUse> => {
    const use = measured.value.value;
    return use.state === 'ready' && promised.value
      ? { ...use, value: { ...use.value, persistent: true } }
      : use;
  });
  const damaged = live(() => library.live(() => library.damaged()), libraryFailure);

  /** @returns the value, or null after a failure, which is shown */
  async function settle<T>(work: Promise<Result<T>>): Promise<T | null> {
    const result = await work;
    failed.value = result.ok ? null : result.error;
    return result.ok ? result.value : null;
  }
  async function change(changes: Partial<Settings>): Promise<void> {
    try {
      await settings.change(changes);
      failed.value = null;
    } catch (error) {
      failed.value = unexpected(error);
    }
  }
  function tellForgotten(ids: readonly EntryId[], what: string): void {
    if (ids.length === 0) {
      toasts.show(`Nothing was kept of ${what}.`);
      return;
    }
    const stories = `${new Intl.NumberFormat().format(ids.length)} ${ids.length === 1 ? 'story' : 'stories'}`;
    toasts.show(`${stories} of ${what} moved to the trash.`, () => void settle(library.restore(ids)));
  }

  return {
    settings: settings.settings,
    storage,
    damaged: damaged.value,
    async discardDamaged() {
      await settle(library.discardDamaged());
    },
    failed,
    async pause(paused) {
      await change({ historyPaused: paused });
      toasts.show(paused ? 'Nothing is recorded from now on.' : 'Stories you read are recorded again.');
    },
    async exclude(site) {
      const host = hostName(site);
      if (host === null) return false;
      const { excludedHosts } = settings.settings.peek();
      if (!excludedHosts.includes(host)) await change({ excludedHosts: [...excludedHosts, host].sort() });
      return true;
    },
    async include(host) {
      const { excludedHosts } = settings.settings.peek();
      await change({ excludedHosts: excludedHosts.filter((one) => one !== host) });
    },
    async forgetSite(site) {
      const host = hostName(site);
      if (host === null) return false;
      const ids = await settle(library.forgetSite(host));
      if (ids) tellForgotten(ids, host);
      return true;
    },
    async forgetLastHour() {
      const ids = await settle(library.forgetSince(clock() - HOUR));
      if (ids) tellForgotten(ids, 'the last hour');
    },
    async persist() {
      const granted = await settle(library.persist());
      if (granted === null) return;
      promised.value ||= granted;
      toasts.show(
        granted
          ? 'The browser will keep your history even when space is short.'
          : 'The browser did not agree. It may later, once you have used Lede for a while.',
      );
    },
    stop() {
      measured.stop();
      damaged.stop();
    },
  };
}
