/**
 * @param tag BCP 47, or null where the language is not known
 * @returns its primary language ("pt" of "pt-BR"), in lower case; null where there is none
 */
export const primaryLanguage = (tag: string | null): string | null =>
  tag?.split('-')[0]?.toLowerCase() || null;
