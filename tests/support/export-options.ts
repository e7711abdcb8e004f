import type { ExportOptions, Run } from '../../lib/export/format.ts';
import { ENGLISH } from '../../lib/export/words.ts';

/** Options of an export at a fixed moment. */
export function exportOptions(given: Partial<ExportOptions> = {}): ExportOptions {
  return {
    now: Date.UTC(2026, 10, 24, 12),
    timeZone: 'Europe/Berlin',
    words: ENGLISH,
    template: null,
    citationStyle: 'apa',
    chapters: 'day',
    separate: false,
    pictures: null,
    ...given,
  };
}

/** A run that nobody watches or stops. */
export const unwatched = (): Run => ({ signal: new AbortController().signal, report: () => {} });
