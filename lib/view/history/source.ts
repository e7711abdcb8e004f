import type { Library } from '../../store/library.ts';

/** What the history page asks of the library; tests answer it from memory. */
export type HistorySource = Pick<
  Library,
  'find' | 'stories' | 'facets' | 'remove' | 'restore' | 'purge' | 'setSaved' | 'tag' | 'untag' | 'annotate'
>;
