import { primaryLanguage } from './language.ts';

/**
 * Words a minute by language, as measured in adults for the IReST texts (Trauzettel-Klosinski, Dietz et al.:
 * "Standardized Assessment of Reading Performance", IOVS 53, 2012, table 3). Chinese and Japanese in segmented words.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean of that table. */
const ELSEWHERE = 184;

/**
 * @param words of the story, as counted by the platform's segmentation
 * @param language BCP 47, or null where it is not known
 * @returns whole minutes, at least 1
 */
export function minutesToRead(words: number, language: string | null): number {
  const primary = primaryLanguage(language) ?? '';
  return Math.max(1, Math.round(words / (WORDS_A_MINUTE[primary] ?? ELSEWHERE)));
}
