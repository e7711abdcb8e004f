import { fold } from '../text/fold.ts';

/** English stands in stories of every language, and on its own needs no calendar of the platform. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Short forms that agencies print and the platform's calendar data do not know. */
const PRINTED: Record<string, [spelling: string, month: number][]> = {
  de: [
    ['mrz', 3],
    ['janner', 1],
    ['feber', 2],
  ],
  es: [['set', 9]],
};

const calendars = new Map<string, [spelling: string, month: number][]>([
  ['en', ENGLISH.map((name, i) => [name, i + 1])],
]);

/** Every spelling of the months in a language, from the platform's own calendar (CLDR), folded. */
function calendar(lang: string): [string, number][] {
  let months = calendars.get(lang);
  if (!months) {
    months = [...(PRINTED[lang] ?? [])];
    for (const locale of lang === 'ar' ? ['ar-EG', 'ar-LB'] : [lang]) {
      // The day brings out the genitive of Slavic and Greek dates.
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
          month,
          day: 'numeric',
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2024, i, 5)).find(({ type }) => type === 'month');
          if (part && /\p{L}/u.test(part.value)) months.push([fold(part.value), i + 1]);
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
