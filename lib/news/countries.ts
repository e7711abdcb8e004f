import { fold, wordSet } from '../text/fold.ts';

/**
 * Countries and lands as datelines name them that are no names of ISO 3166: AP Stylebook, names of the past, and
 * short forms in other languages.
 */
const isListed = wordSet(
  'england|scotland|wales|northern ireland|holland|burma|ivory coast|gaza strip|gaza|west bank|palestine|ussr|soviet union|west germany|east germany|yugoslavia|czechoslovakia|serbia and montenegro|zaire|trinidad|uk|usa|us|uae|korea|vatican|bosnia|macedonia|turkey|republic of ireland|swaziland|cape verde|east timor|crimea|chechnya|kashmir|tibet|congo|dr congo|czech republic|kurdistan|sicily|corsica|catalonia|bali|tasmania|new south wales|queensland|hong kong|hongkong|macao|macau|myanmar|palestinian territories|cote d’ivoire|congo-kinshasa|congo-brazzaville|roc|prc|drc|frg|gdr|gazastreifen|westjordanland|schottland|grossbritannien|eua|eeuu|ee uu|bande de gaza|cisjordanie|angleterre|ecosse|franja de gaza|cisjordania|inglaterra|escocia|gran bretana|inghilterra|scozia|gran bretagna|engeland|schotland|قطاع غزة',
  '|',
);

const ISO =
  'ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFRGAGBGDGEGHGMGNGQGRGTGWGYHKHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMOMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPSPTPWPYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVNVUWSXKYEZAZMZWGLPFGPMQBMGUFOVIASKYAWCWFKGINCRETCVGIMJEGGAIMS';
const codes = ISO.match(/../g) ?? [];
const names = new Map<string, Set<string>>();

function countries(lang: string): Set<string> {
  let found = names.get(lang);
  if (!found) {
    found = new Set();
    const display = new Intl.DisplayNames([lang], { type: 'region' });
    for (const code of codes) found.add(fold(display.of(code) ?? ''));
    names.set(lang, found);
  }
  return found;
}

/** Is this the name of a country or of a land that datelines treat as one, in English or the story's language? */
export function isCountry(text: string, lang: string | null): boolean {
  const key = fold(text.trim()).replace(/^the /, '');
  if (isListed(key) || countries('en').has(key)) return true;
  return isTag(lang) && !lang.startsWith('en') && countries(lang).has(key);
}

/** The name of a country in a language ("FR", "en" → "France"); in English where the language is none. */
export function countryName(code: string, lang: string | null): string | null {
  return new Intl.DisplayNames([isTag(lang) ? lang : 'en', 'en'], { type: 'region' }).of(code) ?? null;
}

/** The page's `lang` may say anything; only a well-formed tag may be handed to `Intl`. */
function isTag(lang: string | null): lang is string {
  return lang !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang);
}
