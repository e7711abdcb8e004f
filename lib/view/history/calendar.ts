import { addDays, dayKey, dayStart } from './days.ts';

/** A year as twelve small months, each day with how many stories were read on it. */

export interface CalendarDay {
  /** yyyy-mm-dd */
  key: string;
  day: number;
  stories: number;
  /** 0: nothing read; 1 to 4: shade, by what is usual for this reader. */
  level: number;
}

export interface Month {
  /** yyyy-mm */
  key: string;
  stories: number;
  /** Seven cells a week; null before the first and after the last day of the month. */
  weeks: (CalendarDay | null)[][];
}

/**
 * @param counts stories by day key
 * @param firstWeekday 1 for Monday … 7 for Sunday
 */
export function monthsOf(year: number, counts: ReadonlyMap<string, number>, firstWeekday: number): Month[] {
  const shade = shades([...counts.values()]);
  return Array.from({ length: 12 }, (_, month) => {
    const key = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
    const weekday = new Date(year, month, 1).getDay() || 7;
    const cells: (CalendarDay | null)[] = Array.from(
      { length: (weekday - firstWeekday + 7) % 7 },
      () => null,
    );
    const days = new Date(year, month + 1, 0).getDate();
    for (let day = 1; day <= days; day++) {
      const dayOf = `${key}-${String(day).padStart(2, '0')}`;
      const stories = counts.get(dayOf) ?? 0;
      cells.push({ key: dayOf, day, stories, level: shade(stories) });
    }
    while (cells.length % 7 !== 0) cells.push(null);
    return {
      key,
      stories: cells.reduce((sum, cell) => sum + (cell?.stories ?? 0), 0),
      weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    };
  });
}

/** @returns the years between the first and the last day read, newest first; this year where nothing was read. */
export function yearsOf(days: Iterable<string>, now: number): number[] {
  const thisYear = new Date(now).getFullYear();
  let first = thisYear;
  let last = thisYear;
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

/** @returns the day that an arrow key leads to; null where the key is none of the calendar's. */
export function dayByKey(day: string, key: string, rightToLeft = false): string | null {
  const steps: Record<string, number> = {
    ArrowLeft: rightToLeft ? 1 : -1,
    ArrowRight: rightToLeft ? -1 : 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  const date = new Date(dayStart(day));
  const monthAway = (months: number) => {
    const lastDay = new Date(date.getFullYear(), date.getMonth() + months + 1, 0).getDate();
    const target = new Date(
      date.getFullYear(),
      date.getMonth() + months,
      Math.min(date.getDate(), lastDay),
      12,
    );
    return dayKey(target.getTime());
  };
  if (key === 'PageUp') return monthAway(-1);
  if (key === 'PageDown') return monthAway(1);
  if (key === 'Home') return `${day.slice(0, 7)}-01`;
  if (key === 'End') return dayKey(new Date(date.getFullYear(), date.getMonth() + 1, 0, 12).getTime());
  return null;
}

/** Four shades with about as many days each, so that one day of many stories does not bleach the others. */
function shades(counts: number[]): (stories: number) => number {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 1;
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
  return (stories) => {
    if (stories === 0) return 0;
    if (stories <= low) return 1;
    if (stories <= middle) return 2;
    return stories <= high ? 3 : 4;
  };
}
