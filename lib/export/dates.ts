import { knownLanguage } from './language.ts';

/** A date as the page gave it; parts that it did not give are null. */
export interface PrintedDate {
  year: number;
  month: number | null;
  day: number | null;
  /** Minutes after midnight, in the page's own zone. */
  minutes: number | null;
}

/** @returns the parts of an ISO 8601 date in its own zone, or null when it is none. */
export function printedDate(iso: string | null): PrintedDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => (part ? Number(part) : null));
  if (year == null || !isIn(month, 1, 12) || !isIn(day, 1, 31)) return null;
  return {
    year,
    month: month ?? null,
    day: day ?? null,
    minutes: hour == null || minute == null ? null : hour * 60 + minute,
  };
}

const isIn = (part: number | null | undefined, least: number, most: number): boolean =>
  part == null || (part >= least && part <= most);

/** @returns the date alone, as far as it is known: "2026-03-04", "2026-03", "2026"; null when there is none. */
export function isoDate(iso: string | null): string | null {
  const date = printedDate(iso);
  if (!date) return null;
  return [String(date.year).padStart(4, '0'), two(date.month), two(date.day)].filter(Boolean).join('-');
}

const two = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));

/**
 * @param language BCP 47; English where it is null or unknown
 * @returns the date in words, at the page's own wall clock: "4 March 2026 at 07:30"
 */
export function writtenDate(iso: string | null, language: string | null): string | null {
  const date = printedDate(iso);
  if (!date) return null;
  const instant = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1, 0, date.minutes ?? 0));
  return writerFor(knownLanguage(language), date).format(instant);
}

/** Of how many languages and shapes of dates the writers stay made. */
const WRITERS = 64;
/** A writer of dates takes longer to make than the rest of a story's row, and leaves much behind to be cleared away. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerFor(language: string, { month, day, minutes }: PrintedDate): Intl.DateTimeFormat {
  const key = `${language} ${month !== null} ${day !== null} ${minutes !== null}`;
  const made = writers.get(key);
  if (made) return made;
  const writer = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== null && { month: 'long' }),
    ...(day !== null && { day: 'numeric' }),
    ...(minutes !== null && { hour: 'numeric', minute: '2-digit' }),
  });
  if (writers.size >= WRITERS) writers.clear();
  writers.set(key, writer);
  return writer;
}
