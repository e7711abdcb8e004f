import {
  DATES,
  FIRST_NAMES,
  GERMAN_NOUN,
  GERMAN_OFFICE,
  GERMAN_WHO,
  INSTITUTION,
  NOBODY,
  OPENINGS,
  PLACE_FIRST,
  TITLES,
} from './name-words.ts';

/** Names as running text writes them, in scripts that have capitals. */

const PARTICLE =
  '(?:de la|de los|de las|de|del|della|di|da|do|dos|du|van der|van den|van de|van|von der|von|zu|ter|bin|bint|ibn|af|av)';
/** Bounded, since it is tried at every capital: no word of a name is longer. */
const WORD = "(?:(?:al|el|O|D|L|Mc|Mac)[-'’])?\\p{Lu}[\\p{L}\\p{M}'’-]{0,60}\\.?";

/** One or more words with a capital, with the particles and initials between them. Not anchored, no groups. */
export const NAME = `${WORD}(?: (?:${PARTICLE} )*${WORD})*`;

/**
 * @param printed a run of words with capitals
 * @param language primary subtag: German gives a capital to what somebody is, too
 * @returns the name without the titles before it and the day after it; null where it is nobody's
 */
export function personIn(printed: string, language = 'en'): string | null {
  // "Kolb's lawyer Jan Reyes" is one run of words, and two names.
  const own = printed
    .replace(/['’]s?$/u, '')
    .replace(/^.*['’]s /u, '')
    .replace(/[,.]+$/u, '')
    .split(' ');
  // "Der Fall Adlau": what follows an article is what something is.
  if (language === 'de' && GERMAN_ARTICLE.test(own[0] ?? '')) own.splice(0, 2);
  while (own.length > 2 && DATES.has(own.at(-1) ?? '')) own.pop();
  const german = language === 'de';
  const before = own
    .slice(0, -1)
    .findLastIndex((word) => isNoPartOfName(word) || (german && isGermanWho(word)));
  let words = own.slice(before + 1);
  if (language === 'ru' || language === 'uk') words = withoutWhose(words);
  if (german && words.length > 2 && isWho(words[0] ?? '')) words = words.slice(1);
  // "Jan Kolb zu Beginn"
  if (german && words.includes('zu')) words = words.slice(0, words.indexOf('zu'));
  if (german && words.some((word) => GERMAN_ADJECTIVE.test(word))) return null;
  const name = words.join(' ');
  return isNobody(words, name) ? null : name;
}

const PATRONYMIC = /(?:вич|вна|чна)$/u;

/** "министр транспорта России Иван Ветров": of three words, the first says where from. */
const withoutWhose = (words: string[]): string[] =>
  words.length < 3 || words.some((word) => PATRONYMIC.test(word) || word.length < 3)
    ? words
    : words.slice(-2);

const GERMAN_ARTICLE =
  /^(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[rnms]?|[Vv]om|[Zz]u[mr]|[Ii]m|[Aa]m|[Bb]eim)$/u;
/** "Bayrischen Landesanstalt" */
const GERMAN_ADJECTIVE = /(?:\p{Ll}isch|^Deutsch)e[rnms]?$/u;

function isNobody(words: readonly string[], name: string): boolean {
  const last = lastName(name);
  if (words.length > 4 || name.length < 3 || NOBODY.has(last) || DATES.has(last)) return true;
  if (/^(?:The|An?) /u.test(name)) return true;
  // ISIS, the BBC, Long COVID: whoever speaks for it, it is no person. "JD Vance" is one, and "John Paul II".
  if (words.some((word, index) => isAcronym(word) && (index > 0 || word.length > 2 || words.length === 1)))
    return true;
  if (words.some((word) => INSTITUTION.test(word) || GERMAN_NOUN.test(word))) return true;
  return words.length > 1 && PLACE_FIRST.has(words[0] ?? '');
}

const isAcronym = (word: string): boolean =>
  /^[\p{Lu}\p{N}][\p{Lu}\p{N}.]+$/u.test(word) && !ROMAN_OR_INITIALS.test(word);
const ROMAN_OR_INITIALS = /^(?:[IVX]+|(?:\p{Lu}\.)+\p{Lu}?)$/u;

/** Titles and openings; "ex-minister", and what is joined to letters ("EU-Kommissar", "InfoWars-Gründer"). */
function isNoPartOfName(word: string): boolean {
  return (
    isTitle(word) ||
    OPENINGS.has(word) ||
    /-\p{Ll}+$/u.test(word) ||
    /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*-\p{Lu}\p{Ll}/u.test(word) ||
    (/^\p{Lu}{3,}$/u.test(word) && !ROMAN_OR_INITIALS.test(word))
  );
}

/** "Polizeisprecher", "Tournee-Sieger". */
const isGermanWho = (word: string): boolean => {
  if (FIRST_NAMES.has(word)) return false;
  const end = word.slice(word.lastIndexOf('-') + 1);
  return GERMAN_OFFICE.test(end) || (end !== word && (isWho(end) || TITLES.has(end)));
};

const isWho = (word: string): boolean => GERMAN_WHO.test(word) && !FIRST_NAMES.has(word);
/** "Gov.", "Major-Gen." */
export const isTitle = (word: string): boolean =>
  word
    .replace('.', '')
    .split('-')
    .every((part) => TITLES.has(part));

/** @returns every name of two or more words that the story has */
export function fullNames(text: string, language = 'en'): string[] {
  const names = new Set<string>();
  for (const { 0: printed, index } of text.matchAll(new RegExp(`(?<![\\p{L}.])${NAME}`, 'gu'))) {
    // "den Beinamen Sumpfkraut"
    const noun =
      language === 'de' &&
      GERMAN_ARTICLE.test(/[\p{L}]+(?= $)/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '');
    const name = personIn(noun ? printed.slice(printed.indexOf(' ') + 1) : printed, language);
    if (name?.includes(' ') && /^\p{Lu}/u.test(name) && !ARTICLE_AND_WORD.test(name)) names.add(name);
  }
  return [...names];
}

/**
 * "Brook" is Ada Brook where one full name of the story ends so; "Ada Maria Brook" and "Maria Brook" are one.
 * @param full the story's full names
 * @returns the full name; null where it is nobody's or more than one's
 */
export function fullName(name: string, full: readonly string[], language = 'en'): string | null {
  // "von Adlau", "Le Gall" are last names, too, and may be a place's: "die Bürgermeisterin von Adlau", "La Norvège".
  const whole = name.includes(' ') && /^\p{Lu}/u.test(name) && !ARTICLE_AND_WORD.test(name);
  const fitting = full.filter(
    (candidate) =>
      candidate.endsWith(` ${name}`) ||
      (whole && candidate.includes(' ') && name.endsWith(` ${candidate}`)) ||
      candidate === name,
  );
  // "Ansicht von Lang": no name of Lang's.
  const german = language === 'de' ? fitting.filter((one) => !one.endsWith(` von ${name}`)) : fitting;
  const byLength = german.toSorted((a, b) => a.length - b.length);
  const shortest = byLength[0];
  if (!shortest) return whole ? name : null;
  if (!byLength.every((candidate) => candidate === shortest || candidate.endsWith(` ${shortest}`)))
    return whole ? name : null;
  // German and Russian may have kept what somebody is before a name; elsewhere the longer says more.
  return (/^(?:de|ru|uk)$/.test(language) ? shortest : byLength.at(-1)) ?? null;
}

const ARTICLE_AND_WORD =
  /^(?:De|Den|Der|Die|Das|Het|Le|La|Les|L['’]|El|Los|Las|Il|Lo|Gli|O|A|Os|As|Di|Del|Van|Von) ?\p{L}[^ ]*$/u;

/** @returns whether a title stands before the name in the printed words */
export const hasTitle = (printed: string, language = 'en'): boolean =>
  printed
    .split(' ')
    .slice(0, -1)
    .some((word) => isTitle(word) || (language === 'de' && isGermanWho(word)));

/** @returns whether the name's last word stands by itself somewhere, as a person's does after the first mention */
export function standsByLastName(text: string, name: string): boolean {
  const last = lastName(name);
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const before = text.slice(Math.max(0, at - 30), at);
    const after = text.slice(at + last.length, at + last.length + 2);
    // Neither part of a longer word nor of a name.
    if (/[\p{L}-]$|\p{Lu}[\p{L}'’.-]* $/u.test(before) || /^[\p{L}-]|^ \p{Lu}/u.test(after)) continue;
    return true;
  }
  return false;
}

export const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
