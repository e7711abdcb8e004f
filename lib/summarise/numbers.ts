import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';

/** A number with what it counts, as printed: "$90 million", "4,000 people", "12 %". */
export interface NumberFact {
  printed: string;
  sentence: SummarySentence;
}

/** Digits of any script, in groups of three or as India groups them; neither "½" nor "②". */
const DIGITS =
  "(?:\\p{Nd}{1,3}(?:[.,'’\\u00A0\\u202F ]\\p{Nd}{3})+|\\p{Nd}{1,2}(?:,\\p{Nd}{2})+,\\p{Nd}{3}|\\p{Nd}+)(?:[.,٫]\\p{Nd}+)?(?!\\p{Nd})";
const CURRENCY =
  'US\\$|A\\$|C\\$|HK\\$|NZ\\$|R\\$|NT\\$|[$€£¥₹₩₽₺₪]|CHF|USD|EUR|GBP|Rs\\.?|Rp\\.?|NOK|SEK|DKK|kr\\.?';
/** Written to the number: "$100M", "£5m". */
const SHORT_SCALE = 'bn|tn|mn|mln|m|b|k|M|B|K|T|Mio|Mrd';
const SCALE =
  'hundred|thousand|million|billion|trillion|lakh|crore|Tausend|Millionen|Million|Mio\\.|Milliarden|Milliarde|Mrd\\.|Billionen|mille|millions?|milliards?|mil millones|mil|millones|millón|millones|milhões|milhão|bilhões|mil milhões|miliardi|miliardo|milioni|milione|mila|miljoen|miljard|miljoner|miljon|miljarder|miljard|millioner|milliarder|million|milliard|mio\\.|mia\\.|mill\\.|mrd\\.|tys\\.|mln|mld|milionów|miliony|miliardów|tysięcy|milionů|miliard|тысяч|тыс\\.|миллионов|миллиона|миллиардов|млн|млрд|milyon|milyar|bin|juta|miliar|triliun|ribu|miljoonaa|miljardia|مليون|ملايين|مليار|ألف|آلاف|लाख|करोड़|हजार|万|億|亿|萬|千|천|만|억';

/** What is counted or measured, by language. Without one of these (or a sign of money or percent) a number is no fact. */
const UNITS: Readonly<Record<string, string>> = {
  en: 'percent|per cent|percentage points|dollars|euros|pounds|yen|rupees|people|residents|homes|houses|buildings|deaths|victims|workers|jobs|employees|students|children|women|men|soldiers|troops|voters|votes|seats|passengers|patients|cases|customers|households|families|schools|hospitals|acres|hectares|square (?:miles|kilometers|kilometres|feet|meters|metres)|miles|kilometers|kilometres|km|feet|meters|metres|inches|centimeters|degrees|tons|tonnes|pounds|kilograms|mph|km/h|barrels|liters|litres|gallons|megawatts|gigawatts',
  de: 'Prozent|Prozentpunkte|Euro|Dollar|Franken|Menschen|Personen|Einwohner|Häuser|Wohnungen|Tote|Verletzte|Opfer|Beschäftigte|Mitarbeiter|Arbeitsplätze|Kinder|Frauen|Männer|Soldaten|Stimmen|Sitze|Fälle|Hektar|Quadratkilometer|Quadratmeter|Kilometer|Meter|Zentimeter|Grad|Tonnen|Liter|Megawatt',
  fr: 'pour cent|euros|dollars|francs|personnes|habitants|maisons|logements|morts|blessés|victimes|salariés|emplois|enfants|femmes|hommes|soldats|voix|sièges|cas|hectares|kilomètres|mètres|degrés|tonnes|litres',
  es: 'por ciento|euros|dólares|pesos|personas|habitantes|casas|viviendas|muertos|heridos|víctimas|trabajadores|empleos|niños|mujeres|hombres|soldados|votos|escaños|casos|hectáreas|kilómetros|metros|grados|toneladas|litros',
  pt: 'por cento|euros|dólares|reais|pessoas|habitantes|casas|mortos|feridos|vítimas|trabalhadores|empregos|crianças|mulheres|homens|soldados|votos|casos|hectares|quilômetros|quilómetros|metros|graus|toneladas|litros',
  it: 'per cento|euro|dollari|persone|abitanti|case|morti|feriti|vittime|lavoratori|posti|bambini|donne|uomini|soldati|voti|seggi|casi|ettari|chilometri|metri|gradi|tonnellate|litri',
  nl: 'procent|euro|dollar|mensen|inwoners|huizen|woningen|doden|gewonden|slachtoffers|werknemers|banen|kinderen|vrouwen|mannen|soldaten|stemmen|zetels|gevallen|hectare|kilometer|meter|graden|ton|liter',
  ru: 'процентов|процента|рублей|долларов|евро|человек|жителей|домов|погибших|раненых|детей|километров|метров|гектаров|тонн',
  ja: '人|円|ドル|ユーロ|パーセント|件|棟|世帯|キロ|メートル|トン|ヘクタール',
  zh: '人|元|美元|欧元|歐元|名|起|户|公里|米|公斤|吨|噸|公顷|公頃',
  uk: 'відсотків|гривень|доларів|євро|осіб|людей|жителів|будинків|загиблих|поранених|дітей|кілометрів|метрів|тонн',
  sv: 'procent|procentenheter|kronor|euro|dollar|personer|människor|invånare|hus|bostäder|döda|skadade|offer|anställda|jobb|barn|kvinnor|män|soldater|röster|mandat|fall|hektar|kvadratmeter|kilometer|mil|meter|grader|ton|liter',
  da: 'procent|procentpoint|kroner|euro|dollar|personer|mennesker|indbyggere|huse|boliger|døde|sårede|ofre|ansatte|job|børn|kvinder|mænd|soldater|stemmer|mandater|tilfælde|hektar|kvadratmeter|kilometer|meter|grader|tons|liter',
  no: 'prosent|prosentpoeng|kroner|euro|dollar|personer|mennesker|innbyggere|hus|boliger|døde|skadde|ofre|ansatte|jobber|barn|kvinner|menn|soldater|stemmer|mandater|tilfeller|hektar|kvadratmeter|kilometer|mil|meter|grader|tonn|liter',
  pl: 'procent|proc\\.|zł|złotych|euro|dolarów|osób|ludzi|mieszkańców|domów|mieszkań|zabitych|rannych|ofiar|pracowników|dzieci|kobiet|mężczyzn|żołnierzy|głosów|mandatów|przypadków|hektarów|kilometrów|km|metrów|stopni|ton|litrów',
  cs: 'procent|korun|Kč|eur|dolarů|lidí|osob|obyvatel|domů|bytů|mrtvých|zraněných|obětí|dětí|žen|mužů|vojáků|hlasů|případů|hektarů|kilometrů|metrů|stupňů|tun|litrů',
  fi: 'prosenttia|euroa|dollaria|ihmistä|henkilöä|asukasta|taloa|kuollutta|loukkaantunutta|lasta|naista|miestä|sotilasta|ääntä|tapausta|hehtaaria|kilometriä|metriä|astetta|tonnia|litraa',
  tr: 'lira|TL|dolar|avro|euro|kişi|insan|ölü|yaralı|ev|konut|çocuk|kadın|erkek|asker|oy|vaka|hektar|kilometre|metre|derece|ton|litre',
  id: 'persen|rupiah|dolar|orang|warga|rumah|korban|anak|perempuan|laki-laki|tentara|suara|kasus|hektare|hektar|kilometer|meter|derajat|ton|liter',
  ar: 'دولار|دولارا|يورو|جنيه|ريال|درهم|شخص|شخصا|قتيل|قتيلا|جريح|جريحا|منزل|منزلا|بالمئة|بالمائة|في المئة|كيلومتر|كيلومترا|متر|طن|طنا',
  hi: 'प्रतिशत|फीसदी|रुपये|रुपए|डॉलर|लोग|लोगों|मौतें|घायल|घर|बच्चे|महिलाएं|सैनिक|वोट|किलोमीटर|मीटर|टन',
  ko: '명|원|달러|유로|퍼센트|건|가구|킬로미터|미터|톤',
};

/** Words that stand before a number where two are the ends of what it may be, and between them. */
const BETWEEN = '[Bb]etween|[Zz]wischen|[Ee]ntre|[Tt]ra|[Tt]ussen|[Mm]ell[ao]n|[Mm]ellem';
const AND = 'and|und|et|y|e|en|och|og';
const TO = '[-–—]|to|bis|à|a|tot|till|til|do|до';
/** Between number and unit, one word may say which ("600 new homes"); these begin something else. */
const ADJECTIVE =
  '(?:(?!(?:of|in|to|and|or|the|for|at|on|by|as|per|out|with|from|than|und|oder|von|mit|bis|et|ou|de|dans|y|o|en|con|e|di|van|og|och|i|w|z|в|и|на|из|million|billion|ve|other|more|plus|fewer|less|additional) )\\p{Ll}{3,14} )?';

/** English: what words count is a fact where it is a loss; parts are a fact of what they are part of. */
const COUNTED =
  '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (?:people|men|women|children|students|workers|soldiers|residents|officers)(?= (?:(?:were|was|have been|had been|are) )?(?:killed|dead|died|injured|wounded|hurt|missing|arrested))';
const PARTS =
  '(?:[Tt]wo[- ]thirds|[Tt]hree[- ]quarters|[Oo]ne[- ]third|[Aa] third|[Oo]ne[- ]quarter) of (?:the |all )?';
const WHOLES =
  'vote|population|electorate|country|world|total|budget|city|town|adults|respondents|companies|crop|harvest';

/** The plain search first: it is much faster than the pattern. */
const IN_WORDS = /thirds? of|quarters? of|killed|dead|died|injured|wounded|hurt|missing|arrested/;
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${COUNTED}|${PARTS}(?:${UNITS['en']}|${WHOLES})(?![\\p{L}-]))`,
  'gu',
);

/**
 * @param sentences the story's running text
 * @param lang BCP 47 tag; without units for it, money and percentages alone are found
 * @param headline the numbers that it has come first
 * @returns each once, the most telling first: the headline's, then those that stand in several sentences, then in
 * story order
 */
export function findNumbers(
  sentences: readonly SummarySentence[],
  lang: string | null,
  headline = '',
): NumberFact[] {
  const tag = primaryLanguage(lang) ?? 'en';
  const pattern = patternFor(tag === 'nb' || tag === 'nn' ? 'no' : tag);
  const found = new Map<string, { fact: NumberFact; times: number }>();
  for (const sentence of sentences) {
    const here = new Set<string>();
    const matches = /\p{Nd}/u.test(sentence.text) ? [...sentence.text.matchAll(pattern)] : [];
    if (tag === 'en' && IN_WORDS.test(sentence.text)) matches.push(...sentence.text.matchAll(WORDS));
    for (const match of matches) {
      const printed = match[0].trim().replace(/\s+/gu, ' ');
      if (isYear(printed)) continue;
      here.add(keyOf(printed));
      if (!found.has(keyOf(printed))) found.set(keyOf(printed), { fact: { printed, sentence }, times: 0 });
    }
    for (const key of here) {
      const entry = found.get(key);
      if (entry) entry.times++;
    }
  }
  const inHeadline = new Set(headline.match(new RegExp(DIGITS, 'gu')));
  const rank = ({ fact, times }: { fact: NumberFact; times: number }) =>
    (fact.printed.match(new RegExp(DIGITS, 'gu'))?.some((digits) => inHeadline.has(digits)) ? 2 : 0) +
    (times > 1 ? 1 : 0);
  return [...found.values()].sort((a, b) => rank(b) - rank(a)).map(({ fact }) => fact);
}

/** "In 2019 voters": a year, and who then did something. */
const isYear = (printed: string): boolean => /^(?:18|19|20)\p{Nd}{2} [^\p{Nd}%]+$/u.test(printed);

/** "43%" and "43 per cent" are one. */
const keyOf = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(
      /[\s\u00A0\u202F]*(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent|prosent)$/u,
      '%',
    );

const patterns = new Map<string, RegExp>();

function patternFor(language: string): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(alternatives(language).join('|'), 'gu');
    patterns.set(language, pattern);
  }
  return pattern;
}

function alternatives(language: string): string[] {
  const space = '[\\s\\u00A0\\u202F]?';
  const start = "(?<![\\p{L}\\p{N}.,:/'’–-])";
  const sign = `(?:${CURRENCY})${space}`;
  const units = UNITS[language];
  if (/^(?:ja|zh|ko)$/.test(language))
    return [
      `${start}${sign}${DIGITS}(?:${space}(?:${SCALE}))?`,
      `(?<![第\\p{N}.,-])(?:${DIGITS}(?:[万億兆千百亿萬천만억조]{1,2} ?)?)+${space}(?:[%‰]|${units})`,
    ];
  const amount = `${DIGITS}(?:(?:${SHORT_SCALE})(?![\\p{L}\\p{N}])|(?:${space}|-)(?:${SCALE})(?![\\p{L}]))?`;
  const join = `(?:${space}(?:${TO})${space}| (?:${AND}) (?<=(?:${BETWEEN}) [^;.]{1,40}))`;
  const counted = units ? `|(?:de |d[’']|di |van )?${ADJECTIVE}(?:${units})(?![\\p{L}])` : '';
  const behind = `${space}(?:[%‰٪]|[€£₽₺](?![\\p{L}\\p{N}])${counted})`;
  const amounts = (first: string, next: string) =>
    `${start}(?:(?:${BETWEEN}) )?${first}${amount}(?:${join}${next}${amount})?`;
  return [
    `${amounts(sign, `(?:${sign})?`)}(?![\\p{L}\\p{N}])`,
    `${amounts('', '')}${behind}`,
    ...(language === 'tr' || language === 'eu' ? [`${start}(?:%|[Yy]üzde )${DIGITS}`] : []),
  ];
}
