import type { Evidence } from '../../model/article.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';

/** No web page is older. */
const FIRST_YEAR = 1990;

const ISO =
  /^\s*([+-]?\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/i;

/**
 * Reads a time as machines write it: ISO 8601 with its common variations, RFC 2822, epoch seconds or
 * milliseconds.
 * @returns ISO 8601 with the zone as given (none where none is given, a bare date where there is no time);
 *   null for what is no time or no real one
 */
export function parseTime(raw: string): string | null {
  const text = raw.trim().slice(0, 80);
  // Before ISO 8601, whose form without hyphens is as long.
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return inRange(new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString());
  const iso = ISO.exec(text.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, padded));
  if (iso) return fromParts(iso);
  if (!/\d{4}/.test(text) || !/[a-z]{3}/i.test(text)) return null;
  const java = JAVA.exec(text);
  const known = java ? `${java[1]} ${java[4]} ${java[2]} ${offsetOf(java[3] ?? '')}` : text;
  const zone = /(?:GMT|UTC|[+-]\d{4}|[+-]\d\d:\d\d)\s*(?:\(.*\))?$/i.exec(known);
  const time = Date.parse(zone ? known : `${known} UTC`);
  if (Number.isNaN(time)) return null;
  const written = new Date(time).toISOString();
  if (!/\d:\d\d/.test(text)) return inRange(written.slice(0, 10));
  return inRange(zone ? written : written.slice(0, 19));
}

/** "2026-5-5" */
const padded = (_: string, year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** "Tue Jan 28 15:28:56 CET 2020", as Java writes a date: the zone stands before the year, by its name. */
const JAVA = /^\w{3} (\w{3} \d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{3,4}) (\d{4})$/;
/** Hours east of Greenwich. */
const ZONES = new Map(
  'UTC 0|WET 0|BST 1|WEST 1|CET 1|MEZ 1|CEST 2|MESZ 2|EET 2|SAST 2|EEST 3|MSK 3|TRT 3|IST 5.5|WIB 7|JST 9|KST 9|AEST 10|AEDT 11|BRT -3|ART -3|CLT -4|EDT -4|EST -5|CDT -5|CST -6|MDT -6|MST -7|PDT -7|PST -8'
    .split('|')
    .map((row) => row.split(' '))
    .map(([name = '', hours]) => [name, Number(hours)]),
);

function offsetOf(zone: string): string {
  const hours = ZONES.get(zone);
  if (hours === undefined) return zone === 'GMT' ? 'GMT' : '';
  const whole = String(Math.trunc(Math.abs(hours))).padStart(2, '0');
  return `${hours < 0 ? '-' : '+'}${whole}${hours % 1 ? '30' : '00'}`;
}

function fromParts(iso: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, fraction, zone] = iso;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return inRange(date);
  const offset = !zone
    ? ''
    : /^[+-]/.test(zone)
      ? zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, h, m) => `${h}:${m ?? '00'}`)
      : 'Z';
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction.slice(0, 3)}` : ''}`;
  return inRange(`${date}T${hour}:${minute}${seconds}${offset}`);
}

function inRange(text: string): string | null {
  const time = Date.parse(text);
  if (Number.isNaN(time) || Number(text.slice(0, 4)) < FIRST_YEAR) return null;
  return text;
}

export interface Times {
  published: { value: string; evidence: Evidence } | null;
  updated: { value: string; evidence: Evidence } | null;
}

/** A page cannot be from later than this; a day of slack for zones and wrong clocks. */
const SLACK = 24 * 3_600_000;

/**
 * Decides between what the sources say. A claim with time and zone that others agree with wins; times in the
 * future are lies.
 * @param now epoch milliseconds
 */
export function findTimes(claims: readonly Claim[], now: number): Times {
  const published = best(claimsOf(claims, 'published'), now);
  const updated = best(claimsOf(claims, 'updated'), now);
  const later =
    updated && (!published || instant(updated.value) > instant(published.value) + 59_000) ? updated : null;
  return { published, updated: later };
}

const instant = (value: string): number => Date.parse(value);

function best(claims: readonly Claim[], now: number): Times['published'] {
  const read = claims.flatMap((claim) => {
    const value = parseTime(claim.value);
    const time = value === null ? Number.NaN : instant(value);
    return value && time < now + SLACK ? [{ value, time, claim }] : [];
  });
  let winner: (typeof read)[number] | null = null;
  let top = 0;
  for (const one of read) {
    const agreeing = read.filter((other) => other !== one && Math.abs(other.time - one.time) < 60_000);
    const shown =
      agreeing.length > 0 && [one, ...agreeing].some(({ claim }) => claim.source === 'markup') ? 0.25 : 0;
    const precise = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(one.value) ? 0.25 : one.value.includes('T') ? 0.15 : 0;
    const points = one.claim.confidence + precise + shown + 0.1 * Math.min(2, agreeing.length);
    if (points > top) [winner, top] = [one, points];
  }
  if (!winner) return null;
  return {
    value: zoned(
      winner.value,
      read.map(({ value }) => value),
    ),
    evidence: { source: winner.claim.source, confidence: Math.min(1, winner.claim.confidence + 0.05) },
  };
}

const CLOCK = 'YYYY-MM-DDTHH:MM'.length;

/** A clock without a zone takes the zone that another source gives with the same clock. */
function zoned(time: string, others: readonly string[]): string {
  if (!/T[\d:.]+$/.test(time)) return time;
  const clock = time.slice(0, CLOCK);
  return others.find((other) => other.startsWith(clock) && /(?:Z|[+-]\d\d:\d\d)$/.test(other)) ?? time;
}
