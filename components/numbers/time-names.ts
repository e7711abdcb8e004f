import type { Bin, BinUnit } from '../../lib/view/numbers/bins.ts';
import type { Reader } from '../shared/when.ts';

/** Noon: inside the day whatever the clocks did. */
const date = (key: string) => new Date(`${key}T12:00:00`);

/** @returns what stands under a bar: "4 Mar", "Mar 2026", "2026" */
export function binName({ from }: Bin, unit: BinUnit, { locale }: Reader): string {
  if (unit === 'year') return from.slice(0, 4);
  const form: Intl.DateTimeFormatOptions =
    unit === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, form).format(date(from));
}

/** @returns the time of a bar in full: "4 March 2026", "2–8 March 2026", "March 2026", "2026" */
export function binTitle({ from, until }: Bin, unit: BinUnit, { locale }: Reader): string {
  if (from === '') return '';
  if (unit === 'year') return from.slice(0, 4);
  if (unit === 'month')
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(date(from));
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return unit === 'day' ? full.format(date(from)) : full.formatRange(date(from), date(until));
}

/** @returns "18:00" or "6 pm", by the reader's customs */
export const hourName = (hour: number, { locale }: Reader): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2021, 0, 4, hour));

/**
 * @param firstWeekday 1 for Monday … 7 for Sunday
 * @returns the days in the reader's order; `index` counts from Monday as 0
 */
export function weekdays(
  firstWeekday: number,
  { locale }: Reader,
): { name: string; short: string; index: number }[] {
  return Array.from({ length: 7 }, (_, at) => {
    const index = (firstWeekday - 1 + at) % 7;
    // 4 January 2021 was a Monday.
    const day = new Date(2021, 0, 4 + index, 12);
    const name = (weekday: 'long' | 'short') => new Intl.DateTimeFormat(locale, { weekday }).format(day);
    return { name: name('long'), short: name('short'), index };
  });
}
