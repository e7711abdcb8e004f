import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stats } from '../model/stats.ts';
import type { Library } from '../store/library.ts';
import { addDays, dayKey, dayStart } from './history/days.ts';
import { libraryFailure } from './history/failure.ts';
import { type Live, live } from './live.ts';

export const SPANS = ['all', 'year', 'quarter', 'month'] as const;
/** How far back the numbers look: 365, 90, 30 days, or to the beginning. */
export type Span = (typeof SPANS)[number];

const DAYS: Record<Exclude<Span, 'all'>, number> = { year: 365, quarter: 90, month: 30 };

/** Reading in numbers, as it changes. */
export interface NumbersState {
  stats: ReadonlySignal<Live<Stats>>;
  span: ReadonlySignal<Span>;
  choose(span: Span): void;
  stop(): void;
}

export interface NumbersParts {
  library: Pick<Library, 'stats' | 'live'>;
  /** Epoch milliseconds. */
  clock(): number;
}

/** @returns the state of the page of numbers, live, over all time at first */
export function createNumbersState({ library, clock }: NumbersParts): NumbersState {
  const span = signal<Span>('all');
  const stats = live(() => {
    const after = startOf(span.value, clock());
    return library.live(() => library.stats({ after }));
  }, libraryFailure);
  return {
    stats: stats.value,
    span,
    choose(next) {
      span.value = next;
    },
    stop: stats.stop,
  };
}

/** Whole days: today and those before it. */
const startOf = (span: Span, now: number): number | null =>
  span === 'all' ? null : dayStart(addDays(dayKey(now), 1 - DAYS[span]));
