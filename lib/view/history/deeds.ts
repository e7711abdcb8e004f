import { type ReadonlySignal, signal } from '@preact/signals';
import type { EntryId, Retagged, TagChange } from '../../model/history.ts';
import type { Failure, Result } from '../../model/result.ts';
import type { Toasts } from '../toasts.ts';
import type { HistorySource } from './source.ts';

/** What can be done with stories. Each says what it did and, where it can be, how to take it back. */
export interface Deeds {
  trash(ids: readonly EntryId[]): Promise<void>;
  restore(ids: readonly EntryId[]): Promise<void>;
  /** For good: asked before, not undone. */
  erase(ids: readonly EntryId[]): Promise<void>;
  setSaved(ids: readonly EntryId[], saved: boolean): Promise<void>;
  tag(ids: readonly EntryId[], change: TagChange): Promise<void>;
  annotate(id: EntryId, words: { tags: string[]; note: string }): Promise<boolean>;
  /** Takes back the last deed that can be. */
  undo(): void;
  /** The last deed that failed, until the next one succeeds. */
  failed: ReadonlySignal<Failure | null>;
  dismissFailure(): void;
}

/**
 * @returns what changes stories; each deed that can be taken back says so in a notice, and the last of them by `undo`
 */
export function createDeeds(source: HistorySource, toasts: Toasts): Deeds {
  const failed = signal<Failure | null>(null);
  let takeBack: (() => void) | null = null;

  /** @returns whether it worked; a failure is shown */
  async function settle<T>(work: Promise<Result<T>>, done: (value: T) => void): Promise<boolean> {
    const result = await work;
    failed.value = result.ok ? null : result.error;
    if (result.ok) done(result.value);
    return result.ok;
  }

  function tell(message: string, undo?: () => Promise<unknown>) {
    let open = true;
    const once = undo
      ? () => {
          if (!open) return;
          open = false;
          if (takeBack === once) takeBack = null;
          void undo();
        }
      : null;
    takeBack = once ?? takeBack;
    toasts.show(message, once ?? undefined);
  }

  const trash = async (ids: readonly EntryId[]): Promise<void> => {
    if (ids.length === 0) return;
    await settle(source.remove(ids), (removed) => {
      tell(`${stories(removed.length)} moved to the trash.`, () => restore(removed, false));
    });
  };
  const restore = async (ids: readonly EntryId[], say = true): Promise<void> => {
    if (ids.length === 0) return;
    await settle(source.restore(ids), (count) => {
      if (say) tell(`${stories(count)} put back into the history.`, () => source.remove(ids));
      else toasts.show(`${stories(count)} put back.`);
    });
  };

  const untag = (changed: readonly Retagged[]): Promise<boolean> =>
    settle(source.untag(changed), (count) => toasts.show(`Tags of ${stories(count)} put back.`));

  return {
    trash,
    restore,
    async erase(ids) {
      if (ids.length === 0) return;
      await settle(source.purge(ids), (count) => toasts.show(`${stories(count)} deleted for good.`));
    },
    async setSaved(ids, saved) {
      if (ids.length === 0) return;
      await settle(source.setSaved(ids, saved), (changed) => {
        const count = stories(changed.length);
        const message = saved
          ? `${count} kept for offline reading.`
          : `${count} no longer kept for offline reading.`;
        tell(message, () => source.setSaved(changed, !saved));
      });
    },
    async tag(ids, change) {
      if (ids.length === 0 || change.add.length + change.remove.length === 0) return;
      await settle(source.tag(ids, change), (changed) => {
        if (changed.length === 0) {
          toasts.show('These stories were tagged so already.');
          return;
        }
        const words = [
          change.add.length > 0 && `tagged ${list(change.add)}`,
          change.remove.length > 0 && `no longer tagged ${list(change.remove)}`,
        ].filter((part) => part !== false);
        tell(`${stories(changed.length)} ${words.join(', ')}.`, () => untag(changed));
      });
    },
    annotate: (id, words) => settle(source.annotate(id, words), () => toasts.show('Tags and note kept.')),
    undo: () => takeBack?.(),
    failed,
    dismissFailure() {
      failed.value = null;
    },
  };
}

const stories = (count: number) =>
  `${new Intl.NumberFormat().format(count)} ${count === 1 ? 'story' : 'stories'}`;

const list = (tags: readonly string[]) => new Intl.ListFormat('en').format(tags.map((tag) => `“${tag}”`));
