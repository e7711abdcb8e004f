import { isKnownCity } from '../../../news/cities.ts';
import { landNamed } from '../../../news/lands.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { bareAt, enclosedAt } from './agency.ts';
import { dateAt } from './date.ts';
import { isCaseless, past, skipSpace, startsUpper, wordAt } from './scan.ts';

/** A place as printed, before anything is concluded from it. */
export interface PrintedPlace {
  /** As printed: "COEUR D'ALENE"; empty where only a region or country is printed. */
  city: string;
  region: string | null;
  country: string | null;
}

export interface Places {
  places: PrintedPlace[];
  /** A region or country stands beside a city. */
  qualified: boolean;
  end: number;
}

/** Words that may stand small inside a place's name, with the capital after them. */
const INSIDE =
  /^(?:of|the|or|on|upon|in|by|at|de|del|della|di|da|do|dos|das|du|la|las|los|le|les|el|al|sur|sous|en|lès|bei|im|am|an|der|den|dem|des|ob|vor|zu|zur|van|von|op|aan|het|nad|pod|na)$/i;
/** Between two places: "BERN/OSLO", "MUNICH & OSLO", "OSLO and BERN". */
const JOIN = / ?(?:\/|&| (?:and|AND|und|UND|et|ET|y|Y|e|E|en|og|och|i|и) (?=\p{Lu}))\s?/uy;
const AND = /^(?:AND|UND|ET|Y|E)$/;
const RIVERS = /^(?:main|oder|m\.?|o\.?|saale|donau|see)$/i;
/** A mark, or a date, as it follows a region or country. */
const AFTER_LAND = /\s?(?:[([,،/)\]:.|–—_-]|\p{L}{3,9}\.? \d|\p{Lu}{2})/uy;
/** "Frankfurt a.M.", "Neustadt a.d.W.": the river, cut. */
const RIVER = /^a\.(?:d\.)?\p{Lu}\.?$/u;
const MOST_WORDS = 7;

interface Name {
  text: string;
  end: number;
}

/** The words of one place's name: "Rio de Janeiro", "KING OF PRUSSIA", "Ried im Innkreis". */
function nameAt(text: string, at: number, lang: string | null): Name | null {
  let end = at;
  let words = 0;
  let pending = 0;
  for (let next = at; words + pending < MOST_WORDS; ) {
    const word = wordAt(text, next);
    if (!word) break;
    const capital = startsUpper(word.text) || isCaseless(word.text) || /^[dl]['’]\p{Lu}/u.test(word.text);
    if (words > 0 && (dateAt(text, next, lang) || bareAt(text, next))) break;
    // "دبي في 3 مارس": "on".
    if (words > 0 && word.text === 'في') break;
    if (AND.test(word.text) && isKnownCity(text.slice(at, end))) break;
    if (words > 0 && RIVER.test(word.text)) end = word.end;
    else if (words > 0 && INSIDE.test(word.text) && !capital) pending++;
    else if (capital || (words === 0 && /^['’]\p{L}-\p{Lu}/u.test(word.text))) {
      words += 1 + pending;
      pending = 0;
      end = word.end;
    } else break;
    if (text[word.end] !== ' ') break;
    next = word.end + 1;
  }
  return words === 0 ? null : { text: text.slice(at, end), end };
}

interface Qualifier {
  region: string | null;
  country: string | null;
  end: number;
}

/** "Venezuela", "Calif." or "N.H." after the comma; "(SPAIN)", "(Texas)" and "[India]" after a space. */
function qualifierAt(text: string, at: number, lang: string | null): Qualifier | null {
  const bracket = past(/ ?[([]/y, text, at);
  const start = bracket >= 0 ? bracket : past(/ ?[,،] ?(?:the )?/y, text, at);
  if (start < 0 || dateAt(text, start, lang)) return null;
  const name = nameAt(text, start, lang);
  if (!name) return null;
  // "République centrafricaine": the whole up to the next mark; the name by its capitals; its first word.
  const whole = Math.max(past(/[\p{L}\p{M}’' -]{1,40}?(?=\s?[([,،/)\]–—]| -)/uy, text, start), start);
  for (const end of [whole, name.end, wordAt(text, start)?.end ?? name.end]) {
    // Asked only where the dateline may go on: the names of countries are costly to load.
    // Postal codes stand behind commas; two letters in brackets explain an abbreviation.
    const short = bracket >= 0 && end - start < 3;
    const found = past(AFTER_LAND, text, end) < 0 ? null : landNamed(text.slice(start, end), lang);
    if (!found || (short && found.region)) continue;
    if (bracket >= 0) return /[)\]]/.test(text[end] ?? '') ? { ...found, end: end + 1 } : null;
    // The abbreviation's full stop; ".-" closes a Spanish dateline.
    return {
      ...found,
      end: text[end] === '.' && found.region && past(/\.-(?!-)/y, text, end) < 0 ? end + 1 : end,
    };
  }
  // "Pune (Maharashtra) [India]": an Indian state, told by the country behind it.
  const state = bracket >= 0 && text.startsWith(') [', name.end);
  return state ? { region: name.text, country: null, end: name.end + 1 } : null;
}

/** A land that no table knows, in small letters after a city in capitals: "GROZNY, Dagestan (AP)". */
function unknownLandAt(text: string, at: number, city: string, lang: string | null): Qualifier | null {
  const start = past(/, /y, text, at);
  if (start < 0 || !isCapitals(city) || dateAt(text, start, lang) || bareAt(text, start)) return null;
  const name = nameAt(text, start, lang);
  if (!name || /\p{Lu}{3}/u.test(name.text)) return null;
  const ends = past(/,? ?[(/—–]|,? -/y, text, name.end) >= 0 || dateAt(text, name.end + 2, lang) !== null;
  if (!ends) return null;
  return { region: null, country: name.text, end: name.end };
}

function placeAt(text: string, at: number, lang: string | null): (PrintedPlace & { end: number }) | null {
  const name = nameAt(text, at, lang);
  if (!name) return null;
  let place: PrintedPlace = { city: name.text, region: null, country: null };
  let end = name.end;
  let qualifier = qualifierAt(text, end, lang) ?? unknownLandAt(text, end, name.text, lang);
  for (let i = 0; qualifier && i < 2; i++) {
    place = {
      city: place.city,
      region: place.region ?? qualifier.region,
      country: place.country ?? qualifier.country,
    };
    end = qualifier.end;
    qualifier = qualifierAt(text, end, lang);
  }
  return { ...place, end };
}

/** "NEW JERSEY (WABC)", "MÉXICO.-": a name without a land beside it may be a land's own. */
export function ownLands(places: readonly PrintedPlace[], lang: string | null): PrintedPlace[] {
  return places.map((place) => {
    const alone =
      place.region || place.country || isKnownCity(place.city) ? null : landNamed(place.city, lang);
    return alone ? { city: '', ...alone } : place;
  });
}

/** One or several places: "GUATIRE, Venezuela", "BERN/OSLO", "MADRID (SPAIN)", "Halle (Saale)". */
export function placesAt(text: string, at: number, lang: string | null): Places | null {
  const first = placeAt(text, at, lang);
  if (!first) return null;
  const places: PrintedPlace[] = [];
  let place: (PrintedPlace & { end: number }) | null = first;
  let end = at;
  while (place) {
    end = place.end;
    places.push({ city: place.city, region: place.region, country: place.country });
    const next = past(JOIN, text, end);
    if (next < 0 || places.length > 5 || bareAt(text, next) || wireAt(text, end, lang)) break;
    place = placeAt(text, next, lang);
    const river: PrintedPlace | undefined = places.at(-1);
    if (place && river && text[next - 1] === '/' && RIVERS.test(place.city)) {
      river.city += `/${place.city}`;
      end = place.end;
      break;
    }
  }
  const local = localBracket(text, end, lang);
  const last = places.at(-1);
  if (local >= 0 && last) {
    last.city += text.slice(end, local);
    end = local;
  }
  return { places, qualified: places.some((p) => p.city && (p.region || p.country)), end };
}

/** " / TheNewswire / May 5, 2023 /": a wire between slashes, told by what follows it. */
function wireAt(text: string, at: number, lang: string | null): boolean {
  const wire = text[at] === ' ' ? enclosedAt(text, at + 1) : null;
  if (wire?.form !== 'slashes') return false;
  return (
    past(/\s*(?:—|–|-{1,2}|\.(?=\s))/y, text, wire.end) >= 0 ||
    dateAt(text, skipSpace(text, wire.end), lang) !== null
  );
}

/** German towns tell namesakes apart by river or land: "Halle (Saale) (dpa/sa)", "Weiden (Oberpfalz) –". */
function localBracket(text: string, at: number, lang: string | null): number {
  if (lang && !lang.startsWith('de')) return -1;
  const end = past(/ \(\p{Lu}\p{Ll}+\)(?= [(–])/uy, text, at);
  return end < 0 || skipSpace(text, end) === end ? -1 : end;
}
