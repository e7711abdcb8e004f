/** Names as running text writes them, in scripts that have capitals. */

const PARTICLE =
  '(?:de la|de los|de las|de|del|della|di|da|do|dos|du|van der|van den|van|von der|von|zu|ter|bin|bint|ibn|af|av)';
/** Bounded, since it is tried at every capital: no word of a name is longer. */
const WORD = "(?:(?:al|el|O|D|L|Mc|Mac)[-'’])?\\p{Lu}[\\p{L}\\p{M}'’-]{0,60}\\.?";

/** One or more words with a capital, with the particles and initials between them. Not anchored, no groups. */
export const NAME = `${WORD}(?: (?:${PARTICLE} )*${WORD})*`;

/** Titles and jobs that stand before a name and are no part of it; without their stop. */
const TITLES = new Set(
  `Mr Mrs Ms Dr Prof Gov Sen Rep Gen Lt Col Sgt Capt Cmdr Maj Adm Rev Hon Pres Sir Dame Lord Lady King Queen Prince
  Princess Pope President Minister Chancellor Secretary Governor Senator Representative Mayor Judge Justice Chief
  Sheriff Officer Detective Inspector Superintendent General Captain Colonel Lieutenant Sergeant Major Professor Doctor
  Attorney Ambassador Director Manager Chairman Chairwoman Speaker Spokesman Spokeswoman Spokesperson Coach Bishop
  Trooper Deputy CEO Editor Editor-in-Chief Correspondent Reporter Author Actor Actress Singer
  Principal Teacher Farmer Fisherman Pastor Nurse Lawyer Prosecutor Solicitor Barrister Historian Economist Analyst
  Researcher Scientist Engineer Activist Campaigner Journalist Photographer Novelist Playwright Businessman
  Businesswoman Treasurer Founder Owner Resident Councillor Alderman Goalkeeper Striker Midfielder Defender
  Cardinal Archbishop Father Imam Rabbi Commissioner Premier Congressman Congresswoman Councilman Councilwoman
  Monsieur Madame Mme M Herr Frau Señor Señora Sr Sra Signor Signora
  Bürgermeister Bürgermeisterin Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Sprecher Sprecherin
  Professor Professorin Direktor Direktorin Landrat Landrätin Anwalt Anwältin Experte Expertin`.split(/\s+/),
);
/** German writes offices as one word, with a capital: "Geschäftsführerin", "Polizeisprecher", "Oberbürgermeister". */
const GERMAN_OFFICE =
  /^\p{Lu}\p{Ll}*(?:sprecher|führer|leiter|meister|minister|präsident|direktor|trainer|forscher|sekretär|inspektor)(?:in)?$|^\p{Lu}\p{Ll}*(?:anwält|chef)in$|^\p{Lu}\p{Ll}+(?:anwalt|chef)$|^\p{Lu}\p{Ll}*vorsitzende[rn]?$/u;

/** Last words of what has a name and is nobody: institutions, places, days. */
const NOBODY = new Set(
  `Court Courts Board Authority Bureau Trust Fund Club Society Alliance Coalition Museum Library Brigade
  Corporation Organisation Organization House Senate Congress Parliament Department Ministry University
  College School Academy Party Committee Council Commission Police Guard Force Forces Army Navy Airport
  Airline Airlines Airways River Lake Bay Street Avenue Road Bridge Union State States Nations Kingdom
  Republic Office Agency Service Services Bank Company Corp Inc Group Times Post News Journal Press
  Television Radio Today Weekly Daily Database Magazine Network Channel Reuters Spokesman Spokeswoman
  President Chief Secretary Director Governor Commissioner Chairman County City Town Island Islands Beach
  Park Hospital Center Centre Institute Foundation Association Federation League Cup Games Championship
  Championships Olympics War Act Bill Law Day Week Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February March April May June July August September October November December East West
  North South Administration Government Minister Ministers Official Officials Authorities Prosecutors
  Lawyer Lawyers Investigators Researchers Scientists Republican Republicans Democrat Democrats Labour
  Conservative Conservatives I It He She They We You That This The A An But And In On At If When While As
  One Many Some Most Others Another Critics Experts Analysts Witnesses Residents People Twitter Facebook
  Instagram`.split(/\s+/),
);

/**
 * @param printed a run of words with capitals
 * @returns the name without the titles before it; null where it is nobody's
 */
export function personIn(printed: string): string | null {
  // "Kolb's lawyer Jan Reyes" is one run of words, and two names.
  const own = printed
    .replace(/['’]s?$/u, '')
    .replace(/^.*['’]s /u, '')
    .replace(/[,.]+$/u, '')
    .split(' ');
  const words = own.slice(own.slice(0, -1).findLastIndex(isNoPartOfName) + 1);
  const name = words.join(' ');
  if (words.length > 4 || name.length < 3 || NOBODY.has(lastName(name)) || /^(?:The|An?) /u.test(name))
    return null;
  // ISIS, the BBC: whoever speaks for it, it is no person.
  if (words.length === 1 && /^[\p{Lu}\p{N}.]+$/u.test(name)) return null;
  return name;
}

function isNoPartOfName(word: string): boolean {
  return isTitle(word) || OPENINGS.has(word) || /-\p{Ll}+$/u.test(word);
}

const isTitle = (word: string): boolean => TITLES.has(word.replace('.', '')) || GERMAN_OFFICE.test(word);

/** Words that have a capital before a name because the sentence begins with them, or always ("On Tuesday Ada Brook"). */
const OPENINGS = new Set(
  'And But As When While If For In At On After Before Since Although Because Like Unlike Did Does Is Was Has Said Says With By From Even Where That So Or Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

/** @returns every name of two or more words that the story has */
export function fullNames(text: string): string[] {
  const names = Array.from(text.matchAll(new RegExp(`(?<![\\p{L}.])${NAME}`, 'gu')), ([printed]) =>
    personIn(printed),
  );
  return [...new Set(names.filter((name) => name?.includes(' ')))].filter((name) => name !== null);
}

/**
 * "Brook" is Ada Brook where one full name of the story ends so.
 * @param full the story's full names
 * @returns the full name; null where it is nobody's or more than one's
 */
export function fullName(name: string, full: readonly string[]): string | null {
  // "von Adlau" is a last name, too, and may be a place's: "die Bürgermeisterin von Adlau".
  if (name.includes(' ') && /^\p{Lu}/u.test(name)) return name;
  const fitting = full.filter((candidate) => candidate.endsWith(` ${name}`));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** @returns whether a title stands before the name in the printed words */
export const hasTitle = (printed: string): boolean => printed.split(' ').slice(0, -1).some(isTitle);

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
