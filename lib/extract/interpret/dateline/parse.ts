import type { Agency, Dateline, Place } from '../../../model/article.ts';
import { countryName } from '../../../news/countries.ts';
import { standAlone } from '../../../news/stand-alone-cities.ts';
import { properPlace } from '../../../text/proper-case.ts';
import { ASIAN } from '../../../text/script.ts';
import { dateValue } from './date.ts';
import { eastAsian } from './east-asian.ts';
import { afterLeadIn } from './lead-in.ts';
import {
  agencyFirst,
  bracketedPlace,
  dateFirst,
  type PrintedDateline,
  placeFirst,
  smallLetters,
} from './opening.ts';
import type { PrintedPlace } from './place.ts';

export interface DatelineOptions {
  /** BCP 47 tag of the story's language. */
  lang: string | null;
  /** When the story came out (ISO 8601): gives the year where none is printed. */
  published?: string | null;
}

/** No dateline is longer; nothing behind is read. */
const HEAD = 320;

/**
 * Finds the dateline at the head of a story's first paragraph and resolves its places and date.
 * In: the paragraph as plain text. Out: the dateline, or null where there is none, and the paragraph without it.
 * Rules: the datelines entries of the stylebooks of AP, Reuters, AFP, CP, dpa, EFE, Xinhua and others.
 */
export function parseDateline(
  text: string,
  options: DatelineOptions,
): { dateline: Dateline | null; rest: string } {
  const found = readDateline(text, options.lang);
  if (!found) return { dateline: null, rest: text };
  const { start, printed } = found;
  const date = printed.date && {
    printed: printed.date.printed,
    value: dateValue(printed.date, options.published ?? null),
  };
  const dateline: Dateline = {
    printed: text.slice(start, start + printed.end).trim(),
    places: printed.places.map((place) => resolve(place, options.lang)),
    agency: printed.agency && agencyOf(printed.agency),
    date,
  };
  return { dateline, rest: text.slice(start + printed.body) };
}

/** The dateline as printed, and where in the text its own text starts (a byline may be glued in front). */
export function readDateline(
  text: string,
  lang: string | null,
): { start: number; printed: PrintedDateline } | null {
  const lead = text.length - text.trimStart().length;
  const head = text.slice(lead, lead + HEAD);
  const glued = afterLeadIn(head, lang);
  if (glued) return { start: lead + glued.start, printed: glued.printed };
  const printed = grammar(head, lang);
  return printed && { start: lead, printed };
}

function grammar(head: string, lang: string | null): PrintedDateline | null {
  if (
    ASIAN.test(head.slice(0, 12)) &&
    /^[[(（【〔]?[^\p{Script=Latin}\p{N}]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]|^【/u.test(
      head.slice(0, 12),
    )
  ) {
    return eastAsian(head);
  }
  return (
    dateFirst(head, lang) ??
    bracketedPlace(head, lang) ??
    agencyFirst(head, lang) ??
    placeFirst(head, 0, lang) ??
    smallLetters(head, lang)
  );
}

/** An agency that no table knows stands under the name that was printed. */
function agencyOf({ printed, agency }: { printed: string; agency: Agency | null }): Agency {
  return agency ?? { name: printed, code: null };
}

/** Proper case; for a city of AP's list that stands alone, where the list says that it lies. */
function resolve(place: PrintedPlace, lang: string | null): Place {
  const city = place.city ? properPlace(place.city) : null;
  const { region, country } = place;
  const english = lang === null || lang.startsWith('en');
  const known = city && !region && !country && english ? standAlone(city) : null;
  if (!known) return { city, region, country, basis: 'printed' };
  return { city, region: known.state, country: countryName(known.country, lang), basis: 'stylebook' };
}
