import { fold } from '../text/fold.ts';
import { primaryLanguage } from '../text/language.ts';

/**
 * The months of the languages most read, as CLDR has them: the platform takes 10 ms to open its calendar for the
 * first time. English is here for stories of every language.
 */
const NAMES: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};
/** Short forms that agencies print and that are no beginnings of those names. */
const PRINTED: Record<string, [spelling: string, month: number][]> = {
  de: [
    ['mrz', 3],
    ['janner', 1],
    ['feber', 2],
  ],
  es: [['set', 9]],
  nl: [['mrt', 3]],
  // The genitive, in which these languages print dates.
  sl: numbered(
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  ),
  sr: [
    ...numbered('januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'),
    ...numbered('јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'),
  ],
};

function numbered(names: string): [spelling: string, month: number][] {
  return fold(names)
    .split(' ')
    .map((name, i) => [name, i + 1]);
}

const calendars = new Map<string, [spelling: string, month: number][]>();

/** Every spelling of the months in a language, folded: of our list, or from the platform's own calendar (CLDR). */
function calendar(lang: string): [string, number][] {
  let months = calendars.get(lang);
  if (!months) {
    months = [...(PRINTED[lang] ?? []), ...listed(lang)];
    for (const locale of lang in NAMES ? [] : lang === 'ar' ? ['ar-EG', 'ar-LB'] : [lang]) {
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

function listed(lang: string): [string, number][] {
  const written = NAMES[lang];
  return written ? numbered(written) : [];
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
  const language = primaryLanguage(lang) ?? 'en';
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
