import { isOrganisationWord } from '../../news/byline-words.ts';
import { isCapitals, properName } from '../../text/proper-case.ts';

const PARTICLE =
  /^(?:de|del|della|delle|di|da|do|dos|das|du|des|den|der|la|las|los|le|van|von|vom|vander|zu|zur|ter|ten|af|av|bin|bint|ibn|al|el|y|e|dela|san|st\.?|ó|ní|mac)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:ph\.?d|m\.?d|m\.?a|m\.?s|b\.?a|mba|j\.?d|esq|d\.?phil|msc|rd|dipl\.?-ing|llm|cpa|fca|dds|dvm|rn)\.?$/i;
const TITLE = /^(?:dr|prof|mr|mrs|ms|sir|dame|rev|hon|herr|frau|mag|ing|dipl)\.?$/i;

export const isParticle = (word: string) => PARTICLE.test(word);
export const isDegree = (word: string) => DEGREE.test(word);
export const isSuffix = (word: string) => SUFFIX.test(word);

/** One word of a name: "Anna", "O’Brien", "J.K.", "Mary-Kate", "al-Masri", "Jr." */
export function isNameWord(word: string): boolean {
  return (
    /^(?:(?:[Aa]l|[Ee]l|[Dd]')[-’']?)?\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) &&
    !isOrganisationWord(word) &&
    !/\.(?:com|org|net|de|at|ch|uk)$/i.test(word)
  );
}

/** Drops titles and degrees, brings capitals down: "Dr. ANNA BELL, PhD" → "Anna Bell". */
export function cleanName(words: string[]): string {
  const kept = words.filter(
    (word, i) =>
      !(i === 0 && TITLE.test(word) && words.length > 1) && !(i > 0 && DEGREE.test(word.replace(/,$/, ''))),
  );
  return properName(
    kept
      .join(' ')
      .replace(/[\s,;:.–-]+$/, (end) =>
        /(?:\b\p{L}|[JS]r)\./u.test(kept.at(-1) ?? '') && end.startsWith('.') ? '.' : '',
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
    !words.every((word) => word === word.toUpperCase() || isParticle(word)) &&
    !/\./.test(first) &&
    first.length > 2
  );
}
