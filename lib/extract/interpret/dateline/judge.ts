import { isKnownCity } from '../../../news/cities.ts';
import { isGermanTown, isSouthAsianTown } from '../../../news/place-words.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import type { PrintedAgency } from './agency.ts';
import type { PrintedDate } from './date.ts';
import { ANY, hasLabel, IN, isLabel, looksGerman, looksLikePlace, mentioned, words } from './looks.ts';
import type { Places } from './place.ts';
import { isCaseless } from './scan.ts';
import type { Separator } from './separator.ts';

/** Everything found at the head of a paragraph that may be a dateline. */
export interface Opening {
  found: Places;
  date: PrintedDate | null;
  agency: PrintedAgency | null;
  separator: Separator;
  /** The paragraph after the separator. */
  body: string;
  /** The story follows the brackets without a space: "(CNN)Body". */
  glued: boolean;
  lang: string | null;
}

/** A sentence begins: capital, figure, quotation mark, bracket; or a brand such as "iPhone", "eBay". */
export function beginsSentence(body: string): boolean {
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\d"“”„«»'‘’(<[$€£¥¿¡…@#-]|\p{Ll}{1,2}\p{Lu})/u.test(body);
}

/**
 * Is it a dateline? The more of place, land, agency, date and separator is there, the less the place's own looks
 * matter; a name with nothing beside it must look like a place, or be one that is known.
 */
export function isDateline(opening: Opening): boolean {
  const { found, date, agency, separator, body } = opening;
  const names = found.places.map((place) => place.city).filter(Boolean);
  if (names.some(isLabel)) return false;
  if (body === '') return false;
  if (agency?.agency) {
    if (separator.kind !== 'none') return true;
    // "Advanced Practice Program (APP) The …": an abbreviation explained, no dateline.
    const short =
      date !== null ||
      opening.glued ||
      names.every((name) => isCapitals(name) || isKnownCity(name) || words(name).length < 3);
    return beginsSentence(body) && short;
  }
  if (date) {
    if (separator.kind === 'none') return agency !== null && beginsSentence(body);
    return beginsSentence(body) || separator.kind === 'dash';
  }
  if (!beginsSentence(body)) return false;
  if (agency) return isUnknownHouse(opening, agency.printed, names);
  return placeAlone(opening, names);
}

/** Brackets whose content no table knows: a station, a paper; or an explanation: "EOR (Employer of Record):". */
function isUnknownHouse({ found, separator, glued }: Opening, printed: string, names: string[]): boolean {
  const name = names.join(' ');
  const known = names.some(isKnownCity);
  if (separator.kind === 'none' && !glued) return false;
  if (initials(name) === printed || initials(printed) === name || (!known && names.some(hasLabel)))
    return false;
  if (found.qualified || known || glued) return true;
  if (separator.kind !== 'dash' && /[ ,]/.test(printed)) return false;
  return (
    names.every(isCapitals) ||
    names.every(isCaseless) ||
    (separator.kind === 'dash' && /^[\p{Lu}\d/-]{3,}$/u.test(printed))
  );
}

/** "Bad Harzburg", "Gelsenkirchen": before a bar stand kickers too. */
const isSurelyGerman = (name: string): boolean =>
  words(name).length > 1 ? looksGerman(name) : isGermanTown(name);

function initials(text: string): string {
  return words(text)
    .map((word) => word[0])
    .join('')
    .toUpperCase();
}

/** Nothing but a place and a mark: the name itself must tell. */
function placeAlone(opening: Opening, names: string[]): boolean {
  const { found, separator, body, lang } = opening;
  const known = names.some(isKnownCity);
  const caps = names.every(isCapitals);
  if (separator.kind === 'none') return false;
  if (names.length === 0) return separator.kind === 'dash' && separator.text === '.-';
  if (names.some((name) => isCaseless(name))) return known;
  if (found.qualified) return separator.kind !== 'bar' && (separator.kind === 'dash' || caps || known);
  if (names.some((name) => !known && hasLabel(name))) return false;
  switch (separator.kind) {
    case 'dash':
      if (caps) return known || names.length > 1 || looksLikePlace(names[0] ?? '');
      if (known || separator.text === '.-') return known || names.every((name) => words(name).length < 3);
      return (lang?.startsWith('de') && names.every(looksGerman)) || mentioned(names[0] ?? '', body, IN);
    case 'colon':
      return known || (caps && names.some((name) => isSouthAsianTown(name) || mentioned(name, body, ANY)));
    case 'stop':
      if (!lang?.startsWith('de')) return known && caps;
      return known || (words(names[0] ?? '').length === 1 && (caps || isGermanTown(names[0] ?? '')));
    case 'bar':
      return known || (lang?.startsWith('de') === true && names.every(isSurelyGerman));
    default:
      return false;
  }
}
