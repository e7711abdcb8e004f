/** Countries as a language names them: from the platform, so that no list is to be kept here. */

/** What English writes besides the platform's names. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = {
  'U.S.': 'United States',
  US: 'United States',
  'U.K.': 'United Kingdom',
  UK: 'United Kingdom',
  Britain: 'United Kingdom',
  Turkey: 'Türkiye',
  Burma: 'Myanmar',
  'Ivory Coast': 'Côte d’Ivoire',
  Palestine: 'Palestinian Territories',
};

/** Codes of unions, of countries that were, and of what is no country. */
const NO_COUNTRY = new Set('EU EZ UN ZZ XA XB QO DD SU YU FX NT TP BU ZR AN CS VD YD'.split(' '));

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

/**
 * @param language primary subtag, lower case
 * @returns from each way to write it to the name to show; empty where the platform does not know the language
 */
export function countryNames(language: string): ReadonlyMap<string, string> {
  let names = byLanguage.get(language);
  if (!names) {
    names = new Map([...listed(language), ...(language === 'en' ? Object.entries(ALSO_WRITTEN) : [])]);
    byLanguage.set(language, names);
  }
  return names;
}

function listed(language: string): [written: string, name: string][] {
  let short: Intl.DisplayNames;
  let long: Intl.DisplayNames;
  try {
    if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return [];
    short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
    long = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    // A page may declare a language that is none.
    return [];
  }
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.has(code))
    .flatMap((code) => {
      const name = long.of(code);
      const abridged = short.of(code);
      if (!name || !abridged) return [];
      const shown = name.includes('(') || name.includes(' - ') ? abridged : name;
      const written = [shown, abridged].filter((form) => form.length > 2 || /[^\p{Lu}]/u.test(form));
      return written.map((form): [string, string] => [form, shown]);
    });
}
