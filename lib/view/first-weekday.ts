/**
 * @param locale BCP 47
 * @returns the day on which weeks begin there: 1 for Monday … 7 for Sunday; Monday (ISO 8601) where the browser
 * does not know
 */
export function firstWeekday(locale: string): number {
  const info: unknown = new Intl.Locale(locale);
  if (!hasWeekInfo(info)) return 1;
  return info.getWeekInfo().firstDay;
}

const hasWeekInfo = (locale: unknown): locale is { getWeekInfo(): { firstDay: number } } =>
  typeof locale === 'object' && locale !== null && 'getWeekInfo' in locale;
