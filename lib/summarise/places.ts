import { countryNames } from './countries.ts';
import { DATES, INSTITUTION, NOBODY, TITLES } from './name-words.ts';
import { fullNames, lastName, NAME } from './names.ts';

/**
 * What stands before a name only where it is a place's. "In" alone proves nothing: stories go on in Congress, in
 * Chrome and in Hamlet.
 */
const BEFORE: Readonly<Record<string, string>> = {
  en: '(?:city|town|village|capital|suburb|port|island|province|region|county|district|municipality|neighbou?rhood|mayor|outskirts|streets|residents|north|south|east|west|coast) of|[Nn]ear|northern|southern|eastern|western|central|downtown|(?:moved|travell?ed|flew|returned|fled|drove) to|(?:arrived|born|lives|lived|died) in',
  de: '(?:Stadt|Hauptstadt|Hafenstadt|Kleinstadt|Großstadt|Landeshauptstadt|Dorf|Gemeinde|Ortschaft|Landkreis|Provinz|Insel|Flughafen)|(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Norden|Süden|Osten|Westen|Nähe|Einwohnern?|Stadtrat) von|nahe|nördlich von|südlich von|östlich von|westlich von',
  fr: "(?:ville|maire|habitants|banlieue|port|commune|région|nord|sud|est|ouest|près|village|centre|rues) d(?:e |[’'])",
  es: '(?:ciudad|alcalde(?:sa)?|vecinos|habitantes|municipio|provincia|localidad|pueblo|norte|sur|este|oeste|cerca|afueras|calles|Ayuntamiento) de',
  pt: '(?:cidade|prefeit[oa]|moradores|habitantes|município|província|vila|norte|sul|leste|oeste|perto|ruas) de',
  it: '(?:città|sindac[oa]|abitanti|provincia|comune|paese|nord|sud|est|ovest|porto|strade) di|vicino a',
  nl: '(?:burgemeester|inwoners|haven|noorden|zuiden|oosten|westen|buurt) van|(?:stad|gemeente|provincie|dorp)|nabij',
  sv: '(?:[Ss]taden|[Bb]yn|[Kk]ommunen|[Uu]tanför|[Nn]ära)|(?:[Nn]orr|[Ss]öder|[Öö]ster|[Vv]äster) om',
  da: '(?:[Bb]yen|[Kk]ommunen|[Ll]andsbyen)|[Bb]orgmester(?:en)? i|[Uu]den for|(?:[Nn]ord|[Ss]yd|[Øø]st|[Vv]est) for',
  no: '(?:[Bb]yen|[Kk]ommunen|[Bb]ygda|[Uu]tenfor)|[Oo]rdfører(?:en)? i|(?:[Nn]ord|[Ss]ør|[Øø]st|[Vv]est) for',
};

const patterns = new Map<string, RegExp>();

/**
 * Places that a story itself says are some: its cities and districts, beside countries and datelines.
 *
 * @param story running text
 * @param language primary subtag; in languages without a list nothing is found
 */
export function placesIn(story: string, language: string): string[] {
  const before = BEFORE[/^n[bn]$/.test(language) ? 'no' : language];
  if (!before) return [];
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}])(?:${before}) ?(?<=[ ’'])(${NAME})`, 'gu');
    patterns.set(language, pattern);
  }
  const found = new Set<string>();
  for (const [, printed = ''] of story.matchAll(pattern)) {
    const name = placeIn(printed);
    if (name) found.add(name);
  }
  if (found.size === 0) return [];
  const lasts = new Set(fullNames(story, language).map(lastName));
  // "the northern Norwegian coast" names no place of its own: neither does "the northern Philippine coast".
  const countries = [...countryNames(language).values()];
  return [...found].filter(
    (name) => (name.includes(' ') || !lasts.has(name)) && !countries.includes(`${name}s`),
  );
}

const PART_OF_PLACE = /^(?:North|South|East|West|City|Bay|Beach|Park|Islands?)$/u;

function placeIn(printed: string): string | null {
  const words = printed
    .replace(/['’]s?$/u, '')
    .replace(/[.,]+$/u, '')
    .split(' ');
  while (words.length > 1 && DATES.has(words.at(-1) ?? '')) words.pop();
  const no = (word: string) =>
    NOBODY.has(word) || DATES.has(word) || TITLES.has(word.replace('.', '')) || INSTITUTION.test(word);
  if (words.length > 3 || words.some((word) => /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(word))) return null;
  const name = words.join(' ');
  return name.length < 3 || words.some((word) => no(word) && !PART_OF_PLACE.test(word)) ? null : name;
}
