import type { Agency } from '../../../model/article.ts';
import { isKnownCity } from '../../../news/cities.ts';
import { isLabelWord } from '../../../news/labels.ts';
import { isCapitals, properPlace } from '../../../text/proper-case.ts';
import { bareAt, enclosedAt, type PrintedAgency } from './agency.ts';
import { dateAt, type PrintedDate } from './date.ts';
import { beginsSentence, isDateline } from './judge.ts';
import { ownLands, type Places, type PrintedPlace, placesAt } from './place.ts';
import { past, skipSpace } from './scan.ts';
import { separatorAt } from './separator.ts';

/** A dateline as printed, before places are resolved and the year is concluded. */
export interface PrintedDateline {
  places: PrintedPlace[];
  agency: { printed: string; agency: Agency | null } | null;
  date: PrintedDate | null;
  /** Where the dateline ends, without its separator, and where the story begins. */
  end: number;
  body: number;
}

/** "cedar rapids, april 9 - ": a wire that came without capitals; only date and dash tell. */
export function smallLetters(text: string, lang: string | null): PrintedDateline | null {
  const end = past(/\p{L}\p{Ll}{1,20}(?: \p{Ll}{2,20}){0,2}(?=, )/uy, text, 0);
  const date = end < 0 ? null : dateAt(text, end + 2, lang);
  if (!date || isLabelWord(text.slice(0, end))) return null;
  const separator = separatorAt(text, date.end);
  if (separator.kind !== 'dash') return null;
  const city = properPlace(text.slice(0, end).toUpperCase());
  return {
    places: [{ city, region: null, country: null }],
    agency: null,
    date,
    end: date.end,
    body: separator.end,
  };
}

/** What may stand between the parts: "LONDON, Oct 2 (AFP)", "MOSCOW. Oct 5", "LAHORE, Pakistan : May 04". */
const GLUE = /\s*(?:[,،.:;|]|-{1,2}|[—–])?\s*(?:في (?=\d))?/y;

interface Parts {
  date: PrintedDate | null;
  agency: PrintedAgency | null;
  end: number;
}

/** Date and agency, each at most once, in any order, from here on: first all that may belong, then less of it. */
function partsAt(text: string, at: number, lang: string | null): Parts[] {
  let date: PrintedDate | null = null;
  let agency: PrintedAgency | null = null;
  let end = at;
  const readings: Parts[] = [{ date, agency, end }];
  for (let i = 0; i < 2; i++) {
    const next = Math.max(past(GLUE, text, end), end);
    const day: PrintedDate | null = date
      ? null
      : (dateAt(text, next, lang) ?? enclosedDate(text, next, lang));
    const wire: PrintedAgency | null =
      day || agency ? null : (enclosedAt(text, next) ?? bareAt(text, next) ?? siteAt(text, next));
    const part = day ?? wire;
    if (!part) break;
    date = day ?? date ?? (wire && dateInside(text, next, wire.end, lang));
    agency = wire ?? agency;
    end = part.end;
    readings.unshift({ date, agency, end });
  }
  return readings;
}

/** "GENEVA (3 October 2024)" */
function enclosedDate(text: string, at: number, lang: string | null): PrintedDate | null {
  const date = text[at] === '(' ? dateAt(text, at + 1, lang) : null;
  return date && text[date.end] === ')' ? { ...date, end: date.end + 1 } : null;
}

/** "(Newsfile Corp. - May 3, 2024)" */
function dateInside(text: string, at: number, end: number, lang: string | null): PrintedDate | null {
  const dash = text.lastIndexOf(' - ', end - 3);
  return dash > at ? dateAt(text, dash + 3, lang) : null;
}

/** "GUATIRE, Venezuela (AP) — ", "Berlin. ", "BOGOTA, 9 SEP 89 (EFE) -- ": a place comes first. */
export function placeFirst(text: string, at: number, lang: string | null): PrintedDateline | null {
  const place = placesAt(text, at, lang);
  if (!place) return null;
  for (const found of [withProvince(text, place, lang), withoutReporter(place, lang)]) {
    if (!found) continue;
    for (const parts of partsAt(text, found.end, lang)) {
      const read = accept(text, found, parts, lang);
      if (read) return read;
    }
  }
  return null;
}

/** "Almonte (Huelva), 2 oct (EFE).- ": a province of no list, told from an agency by the date and agency after it. */
function withProvince(text: string, found: Places, lang: string | null): Places | null {
  const province = enclosedAt(text, skipSpace(text, found.end));
  const city = found.places.at(-1);
  if (!city || province?.form !== 'brackets' || province.agency || city.region || city.country) return null;
  const [parts] = partsAt(text, province.end, lang);
  if (!parts?.date || !parts.agency?.agency) return null;
  const places = [...found.places.slice(0, -1), { ...city, region: province.printed }];
  return { ...found, places, end: province.end };
}

/** "Ayşe YILMAZ/İSTANBUL, (DHA)- ": Turkish agencies print the reporter before the place. */
function withoutReporter(found: Places, lang: string | null): Places {
  const [first, ...rest] = found.places;
  const named =
    lang === 'tr' && rest.length > 0 && /^\p{Lu}\p{Ll}+ (?:\p{L}+ )?\p{Lu}{2,}$/u.test(first?.city ?? '');
  return named ? { ...found, places: rest } : found;
}

function accept(text: string, found: Places, parts: Parts, lang: string | null): PrintedDateline | null {
  const separator = separatorAt(text, parts.end);
  const { date, agency } = parts;
  if (separator.kind === 'none' && !agency) return null;
  const body = separator.kind === 'none' ? skipSpace(text, separator.end) : separator.end;
  const places = ownLands(found.places, lang);
  const glued = separator.kind === 'none' && body === parts.end && agency?.form === 'brackets';
  const ok = isDateline({
    found: { ...found, places },
    date,
    agency,
    separator,
    body: text.slice(body),
    glued,
    lang,
  });
  return ok ? { places, agency, date, end: parts.end, body } : null;
}

/** "(ANSA) - ROMA, 09 GEN - ", "(CNN)Body", "AP - ", "Canadian Press - REGINA (CP) - ": an agency comes first. */
export function agencyFirst(text: string, lang: string | null): PrintedDateline | null {
  const wire = enclosedAt(text, 0) ?? bareAt(text, 0) ?? siteAt(text, 0);
  if (!wire || wire.form === 'slashes' || text[0] === '[') return null;
  const separator = separatorAt(text, wire.end);
  const comma = /\p{L}\.\p{L}/u.test(wire.printed) && text[wire.end] === ',' ? 1 : 0;
  const after = separator.kind === 'none' ? skipSpace(text, wire.end + comma) : separator.end;
  if (separator.kind === 'colon' || separator.kind === 'bar') return null;
  const inner = placeFirst(text, after, lang);
  if (inner && (inner.date || inner.agency || wire.printed.includes('.'))) {
    return { ...inner, agency: inner.agency ?? wire };
  }
  const glued = separator.kind === 'none' && after === wire.end;
  const body = text.slice(after);
  if (!beginsSentence(body)) return null;
  const sure =
    wire.agency !== null ||
    (wire.form === 'brackets' &&
      (glued
        ? !isLabelWord(wire.printed)
        : (separator.kind === 'dash' || isCamel(wire.printed)) && !isLabelled(wire.printed)));
  if (!sure || (wire.form === 'bare' && separator.kind !== 'dash')) return null;
  return { places: [], agency: wire, date: null, end: wire.end, body: after };
}

/** "WebMD", "CBS/AP": capitals inside one word. */
function isCamel(printed: string): boolean {
  return /^\p{L}+(?:\/\p{L}+)*$/u.test(printed) && /\p{L}\p{Lu}/u.test(printed);
}

/** "(Updated)", "(Photo Gallery)", "(in Berlin)": no house. */
function isLabelled(printed: string): boolean {
  const words = printed.split(/[ /]/);
  return (
    isLabelWord(words.at(-1) ?? '') || words.length > 4 || !words.every((word) => /^[\p{Lu}\d&]/u.test(word))
  );
}

/** A site's name before its copy: "BRIDGES.com - OSLO, Norway -- ", "JEMBATAN.co.id, Jakarta - ", "JAKARTA, Jembatan.com - ". */
function siteAt(text: string, at: number): PrintedAgency | null {
  const end = past(/\p{L}[\p{L}\d-]{1,30}\.(?:com|org|net|co\.id|co|id)(?=,? ?[-–—] |, \p{Lu})/iuy, text, at);
  return end < 0 ? null : { printed: text.slice(at, end), agency: null, form: 'bare', end };
}

/** "May 4, 2026 . Body", "MAY 18, 2004 (COMPUTERWORLD) - ", "Feb 26 (Reuters) - ": a date comes first. */
export function dateFirst(text: string, lang: string | null): PrintedDateline | null {
  const date = dateAt(text, 0, lang);
  if (!date) return null;
  const next = skipSpace(text, date.end);
  const agency = enclosedAt(text, next) ?? bareAt(text, next);
  const end = agency?.end ?? date.end;
  const separator = separatorAt(text, end);
  if (separator.kind === 'none' || separator.kind === 'colon' || (!agency && date.year === null)) return null;
  if (!beginsSentence(text.slice(separator.end))) return null;
  return { places: [], agency, date, end, body: separator.end };
}

/** "(Leipzig) - Von …", "[Geneva, 3 October 2024] – …": press releases put place and date in brackets. */
export function bracketedPlace(text: string, lang: string | null): PrintedDateline | null {
  if (!/^[([]/.test(text)) return null;
  const found = placesAt(text, 1, lang);
  if (!found || isCapitals(text.slice(1, found.end))) return null;
  const date = dateAt(text, Math.max(past(GLUE, text, found.end), found.end), lang);
  const end = (date?.end ?? found.end) + 1;
  const separator = separatorAt(text, end);
  if (!/[)\]]/.test(text[end - 1] ?? '')) return null;
  // "(Québec) Le pont …", as newspapers of Quebec print it.
  const [place] = found.places;
  if (separator.kind === 'none' && lang?.startsWith('fr') && place && isKnownCity(place.city)) {
    const start = skipSpace(text, end);
    const opens = start > end && beginsSentence(text.slice(start)) && found.places.length === 1;
    return opens ? { places: found.places, agency: null, date, end, body: start } : null;
  }
  if (separator.kind !== 'dash') return null;
  const body = text.slice(separator.end);
  const ok = isDateline({ found, date, agency: null, separator, body, glued: false, lang });
  return ok ? { places: found.places, agency: null, date, end, body: separator.end } : null;
}
