import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { findInStory, type Hit } from '../../find/find-in-story.ts';

export interface FindState {
  open: ReadonlySignal<boolean>;
  query: ReadonlySignal<string>;
  hits: ReadonlySignal<Hit[]>;
  /** Index of the hit that is looked at; -1 where there is none. */
  at: ReadonlySignal<number>;
  show(): void;
  /** Closes and forgets the hits; the query stays for the next time. */
  hide(): void;
  search(query: string): void;
  /** To the next hit, or back; round the end. */
  step(by: 1 | -1): void;
}

/** @param texts the words of the story's blocks */
export function createFindState(texts: readonly string[]): FindState {
  const open = signal(false);
  const query = signal('');
  const wanted = signal(0);
  const hits = computed(() => (open.value ? findInStory(texts, query.value) : []));
  return {
    open,
    query,
    hits,
    at: computed(() => (hits.value.length === 0 ? -1 : wanted.value % hits.value.length)),
    show: () => {
      open.value = true;
    },
    hide: () => {
      open.value = false;
      wanted.value = 0;
    },
    search(next) {
      query.value = next;
      wanted.value = 0;
    },
    step(by) {
      const count = hits.value.length;
      if (count > 0) wanted.value = ((wanted.value % count) + by + count) % count;
    },
  };
}
