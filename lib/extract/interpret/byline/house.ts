import type { Agency } from '../../../model/article.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import { isKnownCity } from '../../../news/cities.ts';
import { isCapitals, nameKey } from '../../../text/proper-case.ts';
import { agencyIn } from './names.ts';

/** As printed, but for capitals and cut forms: "REUTERS" and "Reuter" are Reuters, "Ap" is AP. */
export function houseName(printed: string, { name, code }: Agency): string {
  if (code && nameKey(code) === nameKey(printed)) return code;
  return isCapitals(printed) || printed.length < name.length ? name : printed;
}

/** Words that name a newsroom, a company, an office: "Elmwood Daily Post", "The Ledger", "elmwood.com". */
export function isOrganisation(words: string[]): boolean {
  const [first = '', second] = words;
  if (
    words.some(
      (word) =>
        isOrganisationWord(word) ||
        (word.includes('-') && /^\p{Lu}{2,}-\p{Lu}?\p{Ll}/u.test(word)) ||
        (word.includes('.') && /\p{L}\.(?:com|org|net|de|at|ch|it|fr|uk|tv)\b/iu.test(word)),
    )
  )
    return true;
  if (/^(?:the|die|der|das)$/i.test(first) && words.length > 1) return true;
  if (/^(?:le|la|el|il|lo|o)$/i.test(first) && words.length === 2) return true;
  // "ANA LÓPEZ" in capitals is a person; "AP Business" is not.
  return (
    agencyIn(first) !== null && second !== undefined && !words.every((word) => word === word.toUpperCase())
  );
}

/** "South Elmwood Post", "New York Daily": the first words are the outlet's, not a person's. */
export function isPlaceLike(words: string[]): boolean {
  return (
    /^\p{Lu}{2}$/u.test(words[0] ?? '') ||
    /^(?:new|north|south|east|west|san|los|las|st\.?|saint|the|daily)$/i.test(words[0] ?? '') ||
    isKnownCity(words.join(' ')) ||
    isKnownCity(words[0] ?? '')
  );
}
