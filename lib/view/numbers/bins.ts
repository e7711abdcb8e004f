import { addDays, dayKey, dayStart } from '../history/days.ts';

/** Days gathered into bars: days, weeks, months or years, by how long the reader has been reading. */

export type BinUnit = 'day' | 'week' | 'month' | 'year';

export interface Bin {
  /** First and last day, yyyy-mm-dd, both inclusive. */
  from: string;
  until: string;
  stories: number;
}

/** More bars than these are no longer told apart. */
const MOST_BARS = 62;

/**
 * @param counts stories by day key
 * @param firstWeekday 1 for Monday … 7 for Sunday
 * @returns bars without gaps from the first to the last day read; none where nothing was read
 */
export function binsOf(
  counts: ReadonlyMap<string, number>,
  firstWeekday: number,
): { unit: BinUnit; bins: Bin[] } {
  const days = [...counts.keys()].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { unit: 'day', bins: [] };
  const unit = unitFor(first, last);
  const bins: Bin[] = [];
  for (let from = startOf(first, unit, firstWeekday); from <= last; ) {
    const next = nextBin(from, unit);
    bins.push({ from, until: addDays(next, -1), stories: 0 });
    from = next;
  }
  let at = 0;
  for (const day of days) {
    while ((bins[at]?.until ?? '9999') < day) at += 1;
    const bin = bins[at];
    if (bin) bin.stories += counts.get(day) ?? 0;
  }
  return { unit, bins };
}

function unitFor(first: string, last: string): BinUnit {
  const days = Math.round((dayStart(last) - dayStart(first)) / 86_400_000) + 1;
  if (days <= MOST_BARS) return 'day';
  if (days / 7 <= MOST_BARS) return 'week';
  return days / 30.4 <= MOST_BARS ? 'month' : 'year';
}

function startOf(day: string, unit: BinUnit, firstWeekday: number): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  const weekday = new Date(dayStart(day)).getDay() || 7;
  return addDays(day, -((weekday - firstWeekday + 7) % 7));
}

function nextBin(from: string, unit: BinUnit): string {
  if (unit === 'day') return addDays(from, 1);
  if (unit === 'week') return addDays(from, 7);
  const [year = 1970, month = 1] = from.split('-').map(Number);
  const next = unit === 'month' ? new Date(year, month, 1, 12) : new Date(year + 1, 0, 1, 12);
  return dayKey(next.getTime());
}
