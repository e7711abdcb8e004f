import { fold } from '../text/fold.ts';

/** Short forms that agencies print and the platform's calendar data do not know: "lang:form=month". */
const PRINTED: Record<string, Record<string, number>> = {
  de: { mrz: 3, jänner: 1, janner: 1, feber: 2 },
  es: { set: 9 },
  pt: {},
  ar: { يناير: 1 },
};

const calendars = new Map<string, [spelling: string, month: number][]>();

/** Every spelling of the months in a language, from the platform's own calendar (CLDR), folded. */
function calendar(lang: string): [string, number][] {
  let months = calendars.get(lang);
  if (!months) {
    months = Object.entries(PRINTED[lang] ?? {});
    const locales = lang === 'ar' ? ['ar-EG-u-nu-latn', 'ar-LB-u-nu-latn'] : [`${lang}-u-nu-latn-ca-gregory`];
    for (const locale of locales) {
      for (const month of ['long', 'short'] as const) {
        // Slavic and Greek dates use the genitive, which only a format with the day gives.
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(locale, { month, ...(day && { day }), timeZone: 'UTC' });
          for (let i = 0; i < 12; i++) {
            const part = format.formatToParts(Date.UTC(2024, i, 5)).find((p) => p.type === 'month');
            if (part && /\p{L}/u.test(part.value)) months.push([fold(part.value), i + 1]);
          }
        }
      }
    }
    calendars.set(lang, months);
  }
  return months;
}

export interface Month {
  /** 1 to 12. */
  month: number;
  /** Cut short: a full stop behind it belongs to it. */
  cut: boolean;
}

/**
 * The month that a printed word names, in full or cut after three letters or more ("Sept.", "ene",
 * "мая"), in the story's language or in English; null where it names none.
 */
export function monthNamed(word: string, lang: string | null): Month | null {
  const key = fold(word);
  if (key.length < 3 && !/[^a-z]/.test(key)) return null;
  const language = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  return search(key, 'en') ?? (language === 'en' ? null : search(key, language));
}

function search(key: string, lang: string): Month | null {
  let months: [string, number][];
  try {
    months = calendar(lang);
  } catch {
    // Not a language tag: the page's `lang` may say anything.
    return null;
  }
  let prefix: Month | null = null;
  for (const [spelling, month] of months) {
    if (spelling === key)
      return { month, cut: key.length < 5 && months.some(([s]) => s !== key && s.startsWith(key)) };
    if (key.length >= 3 && spelling.startsWith(key)) prefix ??= { month, cut: true };
  }
  return prefix;
}
