import { isKnownCity } from '../../news/cities.ts';
import { isLabelWord } from '../../news/labels.ts';
import { isCapitals } from '../../text/proper-case.ts';
import type { PrintedAgency } from './agency.ts';
import type { PrintedDate } from './date.ts';
import type { Places } from './place.ts';
import { isCaseless, startsUpper } from './scan.ts';
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

/** Second words of places: "MENLO PARK", "FALLS CHURCH", "KHAN YOUNIS" need none, but names of three words do. */
const GENERIC =
  /^(?:city|beach|park|falls|springs|lake|lakes|hills|heights|county|township|base|village|island|islands|bay|river|valley|view|wells|grove|harbor|harbour|town|creek|port|point|junction|station|rock|mountain|mountains|camp|house|church|refuge|strip|province|district|center|centre|airport|mills|ridge|canyon|forest|gap|pass|border|sea|ocean|rapids|bluff|bluffs|shores|gardens|estates|plains|ranch|reservation|reserve|see|neustadt|stadt|gmünd|hall|hof)$/i;
/** First words of places. */
const FIRST =
  /^(?:san|santa|santo|são|sao|st\.?|saint|sankt|los|las|la|le|el|al|new|neu|nova|nueva|port|porto|puerto|fort|cape|bad|rio|buenos|abu|tel|kuala|ho|ras|beit|dar|des|east|west|north|south|upper|lower|mount|mt\.?|lake|palm|salt|grand|great|bandar|nizhny|wiener|schwäbisch|maria|groß|klein|alt|king|coeur|aboard|near|joint|camp|outside|ciudad|villa|ville|the|val|cortina|phnom|addis|novi|den|velikiy|stara|hradec|české|ústí|karlovy|bir|ain|sidi|deir|khan|tora)$/i;
const ARTICLE = /^(?:the|le|la|los|las|el|al|an|as|il|lo|les|den|der|st\.?)$/i;
const ROMANCE_JOIN = /^(?:de|del|da|do|du|la|di|of|on|upon|am|im|an|sur|en)$/i;

const GERMAN_JOIN = /^(?:am|im|an|ob|bei|vor|unter|de|di|del|on|upon|sur|le|la)$/;

/** Endings of German towns, for the form without dash ("Gelsenkirchen. Der Aufsichtsrat …"). */
const GERMAN_TOWN =
  /.{2}(?:burg|berg|dorf|hausen|kirchen|heim|stadt|stedt|furt|ingen|ow|itz|stein|feld|felde|bach|enach|münde|haven|hafen|brück|brücken|rode|leben|bronn|born|walde|werda|hagen|lohn|scheid|rath|weiler|reuth|brunn|horst|beck|städt|wedel|trop|bert|büttel|schweig|gitter|laken|mund|nau|gau)$/i;
/** Endings of towns in India and Pakistan, for the form with a colon ("GUJRANWALA: A factory …"). */
const SOUTH_ASIAN_TOWN =
  /.{2}(?:pur|abad|bad|garh|nagar|patnam|kot|ganj|gaon|pore|giri|halli|guda|palli|puram|kulam|gram|wala|pura|wadi)$/i;

const words = (name: string) => name.split(/[\s]+/);

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

function initials(text: string): string {
  return words(text)
    .map((word) => word[0])
    .join('')
    .toUpperCase();
}

/** A name that is a label ("BREAKING", "UPDATE", "The President"), whatever stands beside it. */
function isLabel(name: string): boolean {
  const all = words(name);
  if (isKnownCity(name)) return false;
  return all.length === 1 ? isLabelWord(name) : all.every((word) => isLabelWord(word) || ARTICLE.test(word));
}

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
      return (
        known || (caps && names.some((name) => SOUTH_ASIAN_TOWN.test(name) || mentioned(name, body, ANY)))
      );
    case 'stop':
      if (!lang?.startsWith('de')) return known && caps;
      return known || (words(names[0] ?? '').length === 1 && (caps || GERMAN_TOWN.test(names[0] ?? '')));
    case 'bar':
      return known;
    default:
      return false;
  }
}

function hasLabel(name: string): boolean {
  const all = words(name);
  if (/^aboard$/i.test(all[0] ?? '')) return false;
  if (all.length > 1 && GENERIC.test(all.at(-1) ?? '')) all.pop();
  return all.some(
    (word, i) => !(i === 0 && FIRST.test(word)) && (i === 0 || startsUpper(word)) && isLabelWord(word),
  );
}

/** A name in capitals that is in no list: short, or built like a place's. */
function looksLikePlace(name: string): boolean {
  const all = words(name);
  if (/^\p{L}$/u.test(name)) return false;
  if (all.length <= 2)
    return (
      /[AEIOUYÀ-Ýаеиоуыэюяєії]/iu.test(name) && name.length > 2 && !/^(?:united|fc)$/i.test(all[1] ?? '')
    );
  return (
    FIRST.test(all[0] ?? '') || GENERIC.test(all.at(-1) ?? '') || all.some((word) => ROMANCE_JOIN.test(word))
  );
}

/** "Gumpoldskirchen", "Schwäbisch Gmünd", "Ried im Innkreis"; no person, no "Berliner Kliniken". */
function looksGerman(name: string): boolean {
  const all = words(name);
  if (isKnownCity(name)) return true;
  if (all.length === 1) return name.length > 2;
  if (all.length > 5) return false;
  return (
    FIRST.test(all[0] ?? '') ||
    GENERIC.test(all.at(-1) ?? '') ||
    all.slice(1).some((word) => GERMAN_JOIN.test(word))
  );
}

/** The story itself says "in Lindi" or "close to Lindi": the name is a place's. */
function mentioned(name: string, body: string, prepositions: RegExp): boolean {
  const at = body.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && prepositions.test(body.slice(Math.max(0, at - 9), at));
}

const IN = /\b(?:in|near|around|outside|à|en|em|bei) $/i;
const ANY = /\b(?:in|at|of|from|near|to|around|outside|à|de|en|em|bei|aus|nach) $/i;
