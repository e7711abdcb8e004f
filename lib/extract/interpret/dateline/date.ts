import { monthNamed } from '../../../news/months.ts';
import { past, skipSpace, wordAt } from './scan.ts';

export interface PrintedDate {
  printed: string;
  day: number;
  month: number;
  year: number | null;
  end: number;
}

const DAY = /(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:st|nd|rd|th|er|º|°|\.)?/y;
const YEAR = /,? ?(?:de |del )?((?:19|20)\d\d)(?!\d)(?: ?(?:г\.|года|р\.))?/y;
const SHORT_YEAR = / (\d\d)(?!\d)/y;
const FIGURES = /(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y;
const WORD_AND_FIGURE = /[^\s\d.]{3,16}\.? {0,2}\d/y;
const OF = /(?: de | del | d'| of |\. | |-)/y;

function read(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** A month's name with its full stop. */
function monthAt(text: string, at: number, lang: string | null): { month: number; end: number } | null {
  const word = wordAt(text, at);
  const found = word && monthNamed(word.text, lang);
  if (!word || !found) return null;
  return { month: found.month, end: text[word.end] === '.' && found.cut ? word.end + 1 : word.end };
}

/**
 * A date as datelines print it: "Jan. 9", "Sept. 30, 2004", "7 September 2004", "4 JAN 90", "14. Dezember 2021",
 * "23 may", "12 de marzo de 2024", "12 мая". Null where none begins here.
 */
export function dateAt(text: string, at: number, lang: string | null): PrintedDate | null {
  return (
    monthFirst(text, at, lang) ??
    dayFirst(text, at, lang) ??
    inFigures(text, at, lang) ??
    yearFirst(text, at, lang)
  );
}

/** "14.12.2021", "14/12/2021"; English with slashes puts the month first. */
function inFigures(text: string, at: number, lang: string | null): PrintedDate | null {
  const [whole, first = '', mark, second = '', year] = read(FIGURES, text, at) ?? [];
  if (whole === undefined) return null;
  const american = mark === '/' && (lang?.startsWith('en') ?? true);
  const [day, month] = (american ? [second, first] : [first, second]).map(Number);
  if (!day || !month || month > 12 || day > 31) return null;
  return printedDate(text, at, at + whole.length, { day, month, year });
}

const YEAR_FIRST = /((?:19|20)\d\d)\. ?/y;
const WEEKDAY = /,? \p{L}{4,10}(?= ?\()/uy;

/** "2026. március 3., kedd": Hungarian puts the year first. */
function yearFirst(text: string, at: number, lang: string | null): PrintedDate | null {
  if (!lang?.startsWith('hu')) return null;
  const year = read(YEAR_FIRST, text, at);
  const date = year && monthFirst(text, YEAR_FIRST.lastIndex, lang);
  if (!date) return null;
  const stop = text[date.end] === '.' ? date.end + 1 : date.end;
  const end = Math.max(past(WEEKDAY, text, stop), stop);
  return printedDate(text, at, end, { day: date.day, month: date.month, year: year[1] });
}

function monthFirst(text: string, at: number, lang: string | null): PrintedDate | null {
  // A figure must follow, before the calendar of a language is asked for.
  if (past(WORD_AND_FIGURE, text, at) < 0) return null;
  const month = monthAt(text, at, lang);
  if (!month) return null;
  const day = read(DAY, text, skipSpace(text, month.end));
  if (!day) return null;
  // The full stop after a day is German ("14. Dezember"), or ends the dateline ("Aug. 25. - Body").
  const dayEnd = DAY.lastIndex - (day[0].endsWith('.') ? 1 : 0);
  const year = read(YEAR, text, dayEnd);
  const end = year ? YEAR.lastIndex : dayEnd;
  return printedDate(text, at, end, {
    day: Number.parseInt(day[0], 10),
    month: month.month,
    year: year?.[1],
  });
}

function dayFirst(text: string, at: number, lang: string | null): PrintedDate | null {
  const start = /^le /i.test(text.slice(at, at + 3)) ? at + 3 : at;
  const day = read(DAY, text, start);
  if (!day) return null;
  const of = read(OF, text, DAY.lastIndex);
  const month = of && monthAt(text, OF.lastIndex, lang);
  if (!month) return null;
  const year = read(YEAR, text, month.end);
  let end = year ? YEAR.lastIndex : month.end;
  let value = year?.[1];
  if (!year) {
    const short = read(SHORT_YEAR, text, month.end);
    if (short) {
      end = SHORT_YEAR.lastIndex;
      value = (short[1] ?? '') > '50' ? `19${short[1]}` : `20${short[1]}`;
    }
  }
  return printedDate(text, start, end, { day: Number.parseInt(day[0], 10), month: month.month, year: value });
}

function printedDate(
  text: string,
  at: number,
  end: number,
  { day, month, year }: { day: number; month: number; year: string | undefined },
): PrintedDate {
  return { printed: text.slice(at, end).trim(), day, month, year: year ? Number(year) : null, end };
}

/**
 * yyyy-mm-dd. Where no year is printed, the one that brings the date nearest to the day of publication, so that
 * "Dec. 31" in a story of 1 January is last year's. Null where neither says the year, or the day does not exist.
 */
export function dateValue(date: PrintedDate, published: string | null): string | null {
  const year = date.year ?? nearestYear(date, published);
  if (year === null) return null;
  const day = new Date(Date.UTC(year, date.month - 1, date.day));
  return day.getUTCMonth() === date.month - 1 ? day.toISOString().slice(0, 10) : null;
}

function nearestYear(date: PrintedDate, published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  if (Number.isNaN(time)) return null;
  const year = new Date(time).getUTCFullYear();
  const distance = (y: number) => Math.abs(Date.UTC(y, date.month - 1, date.day) - time);
  return [year - 1, year, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year);
}
