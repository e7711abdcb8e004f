import { expect, test } from 'vitest';
import type { StorageUse } from '../../lib/model/history.ts';
import { success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { createDataState, type DataParts } from '../../lib/view/data-state.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';

test.each([true, false])(
  'the history is safe where the browser never clears it (%s), or once it promised',
  async (neverCleared) => {
    const use: StorageUse = { used: 1, available: 2, persistent: false, entries: 3, saved: 4 };
    const notAsked = (): never => {
      throw new Error('not asked for here');
    };
    const library: DataParts['library'] = {
      live: <T>() => ({
        subscribe(observer: { next(value: T): void }) {
          observer.next(use as T);
          return { unsubscribe() {} };
        },
      }),
      storage: notAsked,
      persist: async () => success(true),
      forgetSite: notAsked,
      forgetSince: notAsked,
      restore: notAsked,
      damaged: notAsked,
      discardDamaged: notAsked,
    };
    const settings = createSettingsState({
      load: async () => DEFAULT_SETTINGS,
      change: async () => undefined,
      onChange: () => () => undefined,
    });
    const data = createDataState({ library, settings, toasts: createToasts(), neverCleared, clock: () => 0 });
    expect(data.storage.value).toMatchObject({ state: 'ready', value: { persistent: neverCleared } });
    await data.persist();
    expect(data.storage.value).toMatchObject({ state: 'ready', value: { persistent: true } });
  },
);
