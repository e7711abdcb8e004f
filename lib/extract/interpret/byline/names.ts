import type { Agency } from '../../../model/article.ts';
import { agencyNamed } from '../../../news/agencies.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import { isCapitals, properName } from '../../../text/proper-case.ts';

const PARTICLE =
  /^(?:de|del|della|delle|di|da|do|dos|das|du|des|den|der|la|las|los|le|van|von|vom|vander|und|zu|zur|ter|ten|af|av|bin|bint|binti|ibn|al|el|y|e|dela|san|st\.?|ó|ní|mac)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:ph\.?d|m\.?d|m\.?a|m\.?s|b\.?a|mba|j\.?d|esq|d\.?phil|msc|rd|dipl\.?-[a-z]+|ll\.?m|cpa|fca|dds|dvm|rn)\.?$/i;
const TITLE = /^(?:dra?|lic|prof|mr|mrs|ms|sir|dame|rev|hon|herr|frau|mag|ing|dipl)\.?$/i;

const isParticle = (word: string) => PARTICLE.test(word);
export const isDegree = (word: string) => DEGREE.test(word);
export const isSuffix = (word: string) => SUFFIX.test(word);

/**
 * The agency that an item of a byline names. "ANA" and "Petra" are agencies too: a short word that begins with a
 * capital, as a first name does, is one only where the agency writes itself so.
 */
export function agencyIn(item: string): Agency | null {
  const likeName =
    /^\p{Lu}\p{Ll}{1,4}$/u.test(item) && !/^(?:Ap|Afp|Upi|Efe|Dpa|Ansa|Lusa|Belga|Jiji|Hina)$/.test(item);
  const agency = likeName ? null : agencyNamed(item);
  return agency?.name === 'Agencies' ? null : agency;
}

/** One word of a name: "Anna", "O’Brien", "J.K.", "Mary-Kate", "al-Masri", "Jr." */
export function isNameWord(word: string): boolean {
  return (
    /^(?:(?:(?:al|el|ibn|bin|bint|abd)-|[dl]['’]|al)?\p{Lu}[\p{L}\p{M}’'.-]*|\p{Lo}[\p{Lo}\p{M}]+)$/u.test(
      word,
    ) &&
    !isOrganisationWord(word) &&
    !/\.(?:com|org|net|de|at|ch|uk)$/i.test(word)
  );
}

/** Drops titles and degrees, brings capitals down: "Dr. IDA FALK, PhD" → "Ida Falk". */
export function cleanName(words: string[]): string {
  const first = words.findIndex((word) => !TITLE.test(word));
  const kept = words.filter(
    (word, i) => !(i < first) && !(i > first && i > 0 && DEGREE.test(word.replace(/,$/, ''))),
  );
  return properName(
    kept
      .join(' ')
      .replace(/[\s,;:.–-]+$/, (end) =>
        /(?:\b\p{L}|[JS]r)\./iu.test(kept.at(-1) ?? '') && end.startsWith('.') ? '.' : '',
      ),
  );
}

/** Could all of it be the name of one person? Two to five words, particles inside. */
export function looksLikePerson(words: string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  const first = words[0] ?? '';
  if (!isNameWord(first) && !isParticle(first)) return false;
  const rest = words.slice(1);
  if (!rest.every((word) => isNameWord(word) || isParticle(word) || isSuffix(word))) return false;
  // "USA TODAY", "NJ Advance": an acronym is no first name; initials are.
  return !(
    isCapitals(first) &&
    !words.every(
      (word) => /\p{Lu}{2}/u.test(word) || word.length < 3 || isParticle(word) || isSuffix(word),
    ) &&
    !/\./.test(first) &&
    first.length > 2
  );
}

/** A pen name in small letters behind a first name: "Ida bridgewriter". */
export function isHandle(words: string[]): boolean {
  return words.length === 2 && isNameWord(words[0] ?? '') && /^\p{Ll}+$/u.test(words[1] ?? '');
}

/** How many of the words are the person's name, when something else follows: two, and initials and particles. */
export function nameLength(words: string[]): number {
  let length = 1;
  while (length < words.length) {
    const word = words[length] ?? '';
    length++;
    if (!isParticle(word) && !/^(?:\p{L}\.)+$/u.test(word)) break;
  }
  // A double first name, where enough is left for the newsroom: "Mary Lou Falk South Elmwood Star-Herald".
  if (length === 2 && words.length > 4 && (words[1]?.length ?? 0) <= 3) length++;
  return isSuffix(words[length] ?? '') ? length + 1 : length;
}
