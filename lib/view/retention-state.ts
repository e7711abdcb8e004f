import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId, Retention, RetentionPreview } from '../model/history.ts';
import { type Failure, unexpected } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import { libraryFailure } from './history/failure.ts';
import { type Live, live } from './live.ts';
import type { SettingsState } from './settings-state.ts';
import type { Toasts } from './toasts.ts';

/** How long what is kept; nothing goes before the reader has seen what would. */
export interface RetentionState {
  /** The rules as they are being chosen. */
  rules: ReadonlySignal<Retention>;
  /** They differ from those in force. */
  changed: ReadonlySignal<boolean>;
  /** What the chosen rules would take away now. */
  preview: ReadonlySignal<Live<RetentionPreview>>;
  choose(change: Partial<Retention>): void;
  /** Puts the rules in force, and takes away what they say. */
  apply(): Promise<void>;
  failed: ReadonlySignal<Failure | null>;
  stop(): void;
}

export interface RetentionParts {
  library: Pick<Library, 'live' | 'previewRetention' | 'applyRetention' | 'restore'>;
  settings: SettingsState;
  toasts: Toasts;
}

/**
 * @returns the state of the rules by which stories go: chosen rules are a draft, with a live preview, until they are
 * applied
 */
export function createRetentionState({ library, settings, toasts }: RetentionParts): RetentionState {
  const draft = signal<Partial<Retention>>({});
  const failed = signal<Failure | null>(null);
  const rules = computed<Retention>(() => ({ ...settings.settings.value.retention, ...draft.value }));
  const preview = live(() => {
    const asked = rules.value;
    return library.live(() => library.previewRetention(asked));
  }, libraryFailure);
  /** @returns whether they are; the failure is shown */
  async function putInForce(retention: Retention): Promise<boolean> {
    try {
      await settings.change({ retention });
      failed.value = null;
      return true;
    } catch (error) {
      failed.value = unexpected(error);
      return false;
    }
  }

  async function putBack(before: Retention, ids: readonly EntryId[]): Promise<void> {
    if (!(await putInForce(before))) return;
    const restored = await library.restore(ids);
    failed.value = restored.ok ? null : restored.error;
  }

  return {
    rules,
    changed: computed(() => {
      const { retention } = settings.settings.value;
      const { texts, entries, trash } = rules.value;
      return texts !== retention.texts || entries !== retention.entries || trash !== retention.trash;
    }),
    preview: preview.value,
    failed,
    choose(change) {
      draft.value = { ...draft.peek(), ...change };
    },
    async apply() {
      const before = settings.settings.peek().retention;
      const chosen = rules.peek();
      if (!(await putInForce(chosen))) return;
      draft.value = {};
      const applied = await library.applyRetention(chosen);
      failed.value = applied.ok ? null : applied.error;
      if (!applied.ok) return;
      const { entries } = applied.value;
      if (entries.length === 0) toasts.show('The rules are in force. They are followed once a day.');
      else
        toasts.show(
          `The rules are in force, and ${new Intl.NumberFormat().format(entries.length)} ${entries.length === 1 ? 'story is' : 'stories are'} in the trash.`,
          // The rules too: else they would take the same stories away again.
          () => void putBack(before, entries),
        );
    },
    stop: preview.stop,
  };
}
