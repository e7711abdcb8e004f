/** @returns the tag in canonical form, or "und" (undetermined) for none and for what is no BCP 47 tag. */
export function languageTag(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** @returns the tag for dates and lists: British English (day before month) where the language is not known. */
export function knownLanguage(language: string | null): string {
  const tag = languageTag(language);
  return tag === 'und' ? 'en-GB' : tag;
}
