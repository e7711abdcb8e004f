/** Times as the page prints them around the story: `<time>`, hNews and microdata marks, and dates in plain text. */

import type { Claim } from '../cutting/claim.ts';
import type { CutTime } from '../cutting/cutting.ts';
import { dateAt, dateValue } from './dateline/date.ts';
import type { Box, Line, Mark, Outline } from './gate/outline.ts';

/** Furniture in which a story's own dates stand. */
const PLACES = new Set([
  null,
  'byline',
  'share',
  'author box',
  'caption',
  'control',
  'tags',
  'footer',
  'aside',
]);
/** How far before the headline, and after the last paragraph, a date can stand (in lines). */
const REACH = 8;
const UPDATED =
  /updat|modif|aktualisier|geändert|actualis|actualiz|mis à jour|aggiornat|bijgewerkt|oppdater|opdater|uppdater|обновл|更新|تحديث|עודכן/iu;
const CLOCK = /(?:^|[^\d:])([01]?\d|2[0-3])[:h.]([0-5]\d)(?::[0-5]\d)?\s*([ap]\.?m\.?)?(?!\d)/i;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年.\-/]\s?(\d{1,2})\s?[月.\-/]\s?(\d{1,2})日?/;
/** "31.10.23" */
const SHORT = /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d\d)(?![\d.])/;

/**
 * @param opening number of the story's first line of text
 * @param last number of its last line
 */
export function printedTimes(
  outline: Outline,
  headline: Box | null,
  opening: number,
  last: number,
  lang: string | null,
): Claim[] {
  const from = Math.max(0, Math.min(headline?.first ?? opening, opening) - REACH);
  const claims: Claim[] = [];
  const seen = new Set<CutTime>();
  for (const line of outline.lines.slice(from, last + REACH)) {
    if (!PLACES.has(line.box.furniture) || line.weight > 300) continue;
    const before = line.index <= opening + 1;
    const marked = markedTimes(line, before, seen);
    claims.push(...marked);
    if (marked.length === 0 && before && line.weight < 120) claims.push(...textTimes(line.text, lang));
  }
  return claims;
}

function markedTimes(line: Line, before: boolean, seen: Set<CutTime>): Claim[] {
  const claims: Claim[] = [];
  const times = line.pieces.map(({ mark }) => timeAround(mark, line.box));
  let from = 0;
  times.forEach((time, i) => {
    if (!time || seen.has(time)) return;
    seen.add(time);
    // "January 28, 11:30 am (Updated 11:54 am)": each time has the words before it, and its own.
    const end = times.lastIndexOf(time) + 1;
    const words = line.pieces.slice(from, end).map(({ text }) => text);
    from = Math.max(i, end);
    if (!time.value) return;
    const around = [time.name, ...words].join(' ');
    const updated = UPDATED.test(around) && !/published|publish-|pub-?date|datePublished/.test(around);
    claims.push({
      field: updated ? 'updated' : 'published',
      value: time.value,
      source: 'markup',
      confidence: before ? 0.6 : 0.4,
    });
  });
  return claims;
}

function timeAround(mark: Mark | null, box: Box): CutTime | null {
  for (let at = mark, left = 6; at && left > 0; at = at.parent, left--) if (at.time) return at.time;
  return box.time;
}

function textTimes(text: string, lang: string | null): Claim[] {
  const time = printedTime(text, lang);
  return time
    ? [{ field: time.updated ? 'updated' : 'published', value: time.value, source: 'text', confidence: 0.3 }]
    : [];
}

/**
 * The first date of a line, with the time of day where the line gives one.
 * @returns ISO 8601 without a zone, since none is printed, and whether the line says that it is an update's
 */
export function printedTime(text: string, lang: string | null): { value: string; updated: boolean } | null {
  const date = firstDate(text, lang);
  if (!date) return null;
  const clock = CLOCK.exec(text.replace(date.printed, ' '));
  const value = clock ? `${date.day}T${hour(clock)}:${clock[2]}` : date.day;
  const updated = text.search(UPDATED);
  return { value, updated: updated >= 0 && updated < text.indexOf(date.printed) };
}

function hour([, digits = '0', , half]: RegExpExecArray): string {
  const number = Number(digits) % (half ? 12 : 24);
  return String(/^p/i.test(half ?? '') ? number + 12 : number).padStart(2, '0');
}

function firstDate(text: string, lang: string | null): { day: string; printed: string } | null {
  const asian = EAST_ASIAN.exec(text);
  if (asian) {
    const [printed, year, month = '', day = ''] = asian;
    return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, printed };
  }
  if (!/\d/.test(text)) return null;
  const short = SHORT.exec(text);
  if (short && !lang?.startsWith('en')) {
    const [printed, day = '', month = '', year = ''] = short;
    return { day: `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, printed };
  }
  for (const start of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = dateAt(text, start.index, lang);
    const day = date?.year ? dateValue(date, null) : null;
    if (date && day) return { day, printed: date.printed };
  }
  return null;
}
