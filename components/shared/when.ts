/** Times as a reader wants them: in their own zone and their own order of day and month, near ones told as distance. */

import { dateFormat, numberFormat } from './formats.ts';

export interface Reader {
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47: the interface's language with the reader's customs ("en-GB"). */
  locale: string;
  /** IANA name ("America/Caracas"). */
  timeZone: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @returns the reader as the browser knows them. The interface is in English: of English customs, theirs. */
export function thisReader(now: number = Date.now()): Reader {
  const locale = navigator.languages.find((one) => /^en\b/i.test(one)) ?? 'en-GB';
  return { now, locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/**
 * @param iso ISO 8601: with time and zone, or a bare date (a calendar day, the same in every zone)
 * @returns "9 minutes ago" within the hour, "yesterday, 18:04", "tomorrow, 18:04" … "9 Jan 2024, 18:04" beyond; null for what is no time
 */
export function formatWhen(iso: string, reader: Reader): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const bare = isBareDate(iso);
  const distance = reader.now - time;
  if (!bare && distance >= 0 && distance < HOUR) return ago(Math.round(distance / MINUTE), 'minute', reader);
  const days = dayNumber(reader.now, reader.timeZone) - dayNumber(time, bare ? 'UTC' : reader.timeZone);
  const named = Math.abs(days) <= 1 ? dayName(days, reader) : null;
  const date = named ?? formatDate(time, bare, reader);
  return bare ? date : `${date}, ${clock(time, reader)}`;
}

/**
 * @param iso as for `formatWhen`
 * @returns day, time and zone in full, and the page's own clock where its zone is another: for a tooltip
 */
export function formatWhenFully(iso: string, reader: Reader): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const bare = isBareDate(iso);
  const full = dateFormat(reader.locale, {
    dateStyle: 'full',
    ...(!bare && { timeStyle: 'long' }),
    timeZone: bare ? 'UTC' : reader.timeZone,
  }).format(time);
  const own = pageClock(iso);
  return own && own.offset !== offsetOf(time, reader.timeZone)
    ? `${full} (on the page: ${own.date} ${own.time}, UTC${own.offset})`
    : full;
}

/**
 * @param iso as for `formatWhen`
 * @returns "9 January 2024 at 18:04": for paper, on which no day is "today"; null for what is no time
 */
export function formatOnPaper(iso: string, reader: Reader): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const bare = isBareDate(iso);
  return new Intl.DateTimeFormat(reader.locale, {
    dateStyle: 'long',
    ...(!bare && { timeStyle: 'short' }),
    timeZone: bare ? 'UTC' : reader.timeZone,
  }).format(time);
}

/** @returns "18:04" today, "9 Jan" in the running year, "9 Jan 2024" beyond: where there is little room. */
export function formatBriefly(time: number, reader: Reader): string {
  const days = dayNumber(reader.now, reader.timeZone) - dayNumber(time, reader.timeZone);
  return days === 0 ? clock(time, reader) : formatDate(time, false, reader);
}

/** @returns "today", "yesterday", "9 January 2024": the day of an instant, for headings. */
export function formatDay(time: number, reader: Reader): string {
  const days = dayNumber(reader.now, reader.timeZone) - dayNumber(time, reader.timeZone);
  return days === 0 || days === 1
    ? dayName(days, reader)
    : dateFormat(reader.locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: reader.timeZone,
      }).format(time);
}

/** @returns "4 min" or "1 h 10 min"; "under 1 min" for less, "4,997 h" where minutes tell nothing any more. */
export function formatDuration(ms: number, { locale }: Pick<Reader, 'locale'>): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return 'under 1 min';
  const hours = Math.floor(minutes / 60);
  if (hours >= 100) return `${numberFormat(locale).format(hours)} h`;
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}

const isBareDate = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

const ago = (count: number, unit: 'minute' | 'day', { locale }: Reader) =>
  count === 0 ? 'just now' : new Intl.RelativeTimeFormat(locale).format(-count, unit);

const dayName = (days: number, { locale }: Reader) =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');

/** The year is left out in the running year, where nobody asks for it. */
function formatDate(time: number, bare: boolean, { now, locale, timeZone }: Reader): string {
  const zone = bare ? 'UTC' : timeZone;
  const year = (at: number) => dateFormat('en', { year: 'numeric', timeZone: zone }).format(at);
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(year(time) !== year(now) && { year: 'numeric' }),
    timeZone: zone,
  }).format(time);
}

const clock = (time: number, { locale, timeZone }: Reader) =>
  dateFormat(locale, { timeStyle: 'short', timeZone }).format(time);

/** Days since 1 January 1970 on the calendar of a zone. */
function dayNumber(time: number, timeZone: string): number {
  const parts = dateFormat('en-CA', { dateStyle: 'short', timeZone }).format(time);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY);
}

/** What the page's own clock said: the digits before the zone. */
function pageClock(iso: string) {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]*([+-]\d{2}:?\d{2})$/.exec(iso);
  const [, date, time, offset] = found ?? [];
  if (!date || !time || !offset) return null;
  return { date, time, offset: offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}` };
}

function offsetOf(time: number, timeZone: string): string {
  const parts = dateFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}
