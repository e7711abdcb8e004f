/**
 * @param tag BCP 47, as a page declares it: it need not be one
 * @param locale of the reader
 * @returns "English" for `en`; the tag itself where the platform has no name for it
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
