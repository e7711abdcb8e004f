import type { Agency } from '../../../model/article.ts';
import { agencyNamed, isAgencySpelling, LONGEST_AGENCY } from '../../../news/agencies.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { past, pastDash, skipSpace, wordAt } from './scan.ts';

export interface PrintedAgency {
  printed: string;
  /** Null where the table does not know what stands in the brackets. */
  agency: Agency | null;
  form: 'brackets' | 'slashes' | 'bare';
  end: number;
}

const OPEN: Record<string, string> = { '(': ')', '（': '）', '[': ']', '/': '/' };
const LONGEST = 80;

/** What stands in brackets or slashes here: "(AP)", "/PRNewswire/", "/ ACCESSWIRE /". */
export function enclosedAt(text: string, at: number): PrintedAgency | null {
  const close = OPEN[text[at] ?? ''];
  if (!close) return null;
  const to = text.indexOf(close, at + 1);
  if (to < 0 || to - at > LONGEST) return null;
  const printed = text
    .slice(at + 1, to)
    .trim()
    // "(Newsfile Corp. - May 3, 2024)"
    .replace(/ - .*\d{4}$/, '')
    // The circuit that a release went over is no part of the wire's name: "PRNewswire-FirstCall".
    .replace(/^(PRNewswire)-.*/, '$1');
  if (!/^[\p{L}\p{M}\d .,'’&/@!+-]+$/u.test(printed) || !/\p{L}/u.test(printed)) return null;
  return { printed, agency: agencyIn(printed), form: close === '/' ? 'slashes' : 'brackets', end: to + 1 };
}

/** The agency in "AP", "dpa/lni", "BEIJING XINHUA", "AFP, Reuters", "NTB-AFP". */
function agencyIn(printed: string): Agency | null {
  const whole = agencyNamed(printed);
  if (whole) return whole;
  for (const part of printed.split(/[,/&+-]| and | und | y /)) {
    const found = agencyNamed(part);
    if (found) return found;
  }
  // "BEIJING XINHUA", "Reuters Health"
  const words = printed.split(' ');
  return agencyNamed(words.at(-1) ?? '') ?? agencyNamed(words[0] ?? '');
}

/**
 * A known agency without brackets, before a separator: "Lisbon CNN — Body", "KASSEL taz/dpa | Body",
 * "TOKYO, Feb. 7, Kyodo -", "- РИА Новости. Body".
 */
export function bareAt(text: string, at: number): PrintedAgency | null {
  let end = at;
  let best: PrintedAgency | null = null;
  for (let count = 0; count < LONGEST_AGENCY; count++) {
    const word = wordAt(text, count === 0 ? at : skipSpace(text, end));
    if (!word) break;
    end = word.end;
    while (text[end] === '/' && wordAt(text, end + 1)) end = wordAt(text, end + 1)?.end ?? end;
    const printed = text.slice(at, end);
    const own =
      printed.includes('/') ||
      isAgencySpelling(printed) ||
      (printed.length > 4 && isCapitals(printed)) ||
      past(/ \|/y, text, end) > 0;
    const agency = !own ? null : printed.includes('/') ? agencyIn(printed) : agencyNamed(printed);
    if (agency && endsHere(text, end)) best = { printed, agency, form: 'bare', end };
  }
  return best;
}

/** A dash, bar or full stop follows: what stands before it is no part of a sentence. */
function endsHere(text: string, at: number): boolean {
  return (
    pastDash(text, at) >= 0 || past(/\s*\||\.\s*(?=\p{Lu}|\p{Lo}|-)|\s?(?=\.-)| (?=\/)/uy, text, at) >= 0
  );
}
