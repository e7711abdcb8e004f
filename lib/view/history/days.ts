/** The list's rows: a heading for each day, then the stories of that day. Days are the reader's own, by local time. */

export interface Day {
  /** yyyy-mm-dd */
  key: string;
  /** Place of its first story among all stories. */
  first: number;
  stories: number;
}

export type Row = { kind: 'day'; day: Day } | { kind: 'story'; index: number };

export interface Rows {
  days: readonly Day[];
  /** Headings and stories together. */
  count: number;
  /** @throws RangeError outside 0 … count - 1 */
  row(at: number): Row;
  /** Where the story stands among the rows. */
  rowOfStory(index: number): number;
}

/**
 * Groups by day without looking at each story's date: one look per day, then comparisons of numbers.
 * @param times epoch milliseconds, sorted either way
 */
export function daysOf(times: ArrayLike<number>): Day[] {
  const days: Day[] = [];
  let current: Day | null = null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < times.length; index++) {
    const time = times[index] ?? 0;
    if (current && time >= start && time < end) {
      current.stories += 1;
      continue;
    }
    start = startOfDay(time);
    end = nextDay(start);
    current = { key: dayKey(time), first: index, stories: 1 };
    days.push(current);
  }
  return days;
}

/** @returns rows under headings of days. */
export function groupedRows(days: readonly Day[]): Rows {
  const last = days.at(-1);
  const stories = last ? last.first + last.stories : 0;
  /** The last day whose position, as `positionOf` has it, is not after the one sought. */
  const find = (sought: number, positionOf: (day: Day, at: number) => number): number => {
    let low = 0;
    let high = days.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const day = days[middle];
      if (day && positionOf(day, middle) <= sought) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    days,
    count: stories + days.length,
    row(at) {
      const found = find(at, (day, position) => day.first + position);
      const day = days[found];
      if (!day || at < 0 || at >= stories + days.length) throw new RangeError(`No row ${at}.`);
      const heading = day.first + found;
      return at === heading ? { kind: 'day', day } : { kind: 'story', index: at - found - 1 };
    },
    rowOfStory: (index) => index + find(index, (day) => day.first) + 1,
  };
}

/** @returns rows without headings, for an order that is not by day. */
export function plainRows(stories: number): Rows {
  return {
    days: [],
    count: stories,
    row(at) {
      if (at < 0 || at >= stories) throw new RangeError(`No row ${at}.`);
      return { kind: 'story', index: at };
    },
    rowOfStory: (index) => index,
  };
}

/** @returns yyyy-mm-dd of the reader's zone */
export function dayKey(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @returns epoch milliseconds of the day's first moment in the reader's zone, which need not be midnight. */
export function dayStart(key: string): number {
  const [year = 1970, month = 1, day = 1] = key.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

/** @returns the key of the day that is `days` later (earlier where negative). */
export function addDays(key: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = key.split('-').map(Number);
  return dayKey(new Date(year, month - 1, day + days, 12).getTime());
}

function startOfDay(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function nextDay(start: number): number {
  const date = new Date(start);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
