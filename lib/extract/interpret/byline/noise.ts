import { isAroundDates, isButton, isCounted, isWeekday } from '../../../news/byline-noise.ts';
import { monthNamed } from '../../../news/months.ts';
import { dateAt } from '../dateline/date.ts';

/** Stands where something was cut out: what was left and right of it does not belong together. */
const CUT = '|';
/** Stands where a date was. */
export const DATED = '‖';

const ADDRESS = /^(?:https?:|www\.)|^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,40}$|^@\w*$/i;
const FIGURES = /^\d[\d:.,/hT+Z-]*(?:[ap]\.?m|am|pm|min|h|Z)?$/i;
const ZONE = /^(?:[A-Z]{1,4}T|GMT|UTC|MEZ|MESZ)$/;

/** Where the sentence about an author begins: "Ida Falk is a writer who …", "Ida Falk covers bridges". */
const SENTENCE = /(?<=\p{L} )(?:(?:is|was) (?:an?|the)|covers|writes about|ist eine?|est une?) .*$/u;
const SAID_TWICE = /(\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’' -]*?) \1(?!\p{L})/u;
/** The byline without what is told of its author, which repeats the name. */
export function withoutBio(text: string): string {
  const told = text.replace(SENTENCE, '').trim();
  return told === text ? text : told.replace(SAID_TWICE, '$1');
}

/**
 * The byline without addresses, handles, dates, clocks, reading times, buttons and counters; a bar stands where
 * something was cut, since what was left and right of it does not belong together, and `‖` where that was a date.
 */
export function withoutNoise(text: string, lang: string | null): string {
  const kept: string[] = [];
  // Every date has a figure, and most bylines have none.
  const dated = /\d/.test(text);
  let from = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (match.index < from) continue;
    const [token] = match;
    if (token === '@') {
      // "@ handle": the next word is the handle.
      from = text.indexOf(' ', match.index + 2);
      if (from < 0) from = text.length;
      cut(kept);
      continue;
    }
    const lead = token.search(/[\p{L}\p{N}@]/u);
    const date = lead < 0 || !dated ? null : dateAt(text, match.index + lead, lang);
    if (date) {
      from = date.end;
      cut(kept, DATED);
      continue;
    }
    if (isMonth(token, text.slice(match.index + token.length), lang)) {
      cut(kept, DATED);
      continue;
    }
    const word = token.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}@]+$/gu, '');
    const behind = isCut(kept.at(-1));
    if (ADDRESS.test(word) || FIGURES.test(word) || isButton(word)) cut(kept);
    else if (behind && (ZONE.test(word) || isCounted(word) || isAroundDates(word) || isWeekday(word)))
      continue;
    else kept.push(token);
  }
  return kept.join(' ');
}

/** "Jan 2020": a month before a year. */
function isMonth(token: string, behind: string, lang: string | null): boolean {
  return /^,? (?:19|20)\d\d(?!\d)/.test(behind) && monthNamed(token.replace(/[.,]+$/, ''), lang) !== null;
}

/** Takes back what led up to the date: "on", "am", "Fri.,", "Last". */
function cut(kept: string[], mark = CUT): void {
  while (kept.length > 0) {
    const last = (kept.at(-1) ?? '').replace(/[^\p{L}]+$/u, '');
    if (!isAroundDates(last) && !isWeekday(last)) break;
    kept.pop();
  }
  if (!isCut(kept.at(-1))) kept.push(mark);
  else if (mark === DATED) kept[kept.length - 1] = mark;
}

const isCut = (word: string | undefined): boolean => word === CUT || word === DATED;
