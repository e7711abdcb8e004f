import { fold } from '../text/fold.ts';

/** Countries and lands as datelines name them that are no ISO 3166 names: AP Stylebook, and names of the past. */
const ALSO = new Set(
  (
    'england scotland wales northern ireland|holland|burma|ivory coast|gaza strip|gaza|west bank|palestine|ussr|soviet union|' +
    'west germany|east germany|yugoslavia|czechoslovakia|serbia and montenegro|zaire|trinidad|uk|usa|us|uae|korea|vatican|bosnia|' +
    'macedonia|turkey|republic of ireland|swaziland|cape verde|east timor|crimea|chechnya|kashmir|tibet|congo|dr congo|' +
    'czech republic|somaliland|kurdistan|sicily|corsica|catalonia|bali|tasmania|new south wales|queensland|victoria|' +
    'occupied west bank|gazastreifen|westjordanland|eua|eeuu|estados unidos|ee uu|bande de gaza|cisjordanie|franja de gaza|' +
    'roc|prc|drc|frg|gdr|cisjordania|faixa de gaza|angleterre|ecosse|inglaterra|escocia|inghilterra|scozia|engeland|schotland|' +
    'schottland|großbritannien|grande-bretagne|gran bretagna|rusia|سوريا|فلسطين|قطاع غزة'
  )
    .replace('england scotland wales northern', 'england|scotland|wales|northern')
    .split('|')
    .map(fold),
);

const ISO =
  'ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFRGAGBGDGEGHGMGNGQGRGTGWGYHKHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMOMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPSPTPWPYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVNVUWSXKYEZAZMZWGLPFGPMQBMGUFO';
const codes = ISO.match(/../g) ?? [];
const names = new Map<string, Set<string>>();

function countries(lang: string): Set<string> {
  let found = names.get(lang);
  if (!found) {
    found = new Set();
    try {
      for (const style of ['long', 'short'] as const) {
        const display = new Intl.DisplayNames([lang], { type: 'region', style });
        for (const code of codes) found.add(fold(display.of(code) ?? ''));
      }
    } catch {
      // Not a language tag: the page's `lang` may say anything.
    }
    names.set(lang, found);
  }
  return found;
}

/** Is this the name of a country or of a land that datelines treat as one, in English or the story's language? */
export function isCountry(text: string, lang: string | null): boolean {
  const key = fold(text.trim()).replace(/^the /, '');
  if (ALSO.has(key) || countries('en').has(key)) return true;
  const language = lang?.split('-')[0] ?? 'en';
  return language !== 'en' && countries(language).has(key);
}

/** The name of a country in a language ("FR", "en" → "France"). */
export function countryName(code: string, lang: string | null): string | null {
  return new Intl.DisplayNames([lang ?? 'en', 'en'], { type: 'region' }).of(code) ?? null;
}
