import type { SummarySentence } from '../model/history.ts';
import { primaryLanguage } from '../text/language.ts';

/** A number with what it counts, as printed: "$90 million", "4,000 people", "12 %". */
export interface NumberFact {
  printed: string;
  sentence: SummarySentence;
}

const DIGITS = "\\p{N}+(?:[.,'’\\u00A0\\u202F ]\\p{N}{3})*(?:[.,]\\p{N}+)?";
const CURRENCY = '[$€£¥₹₩₽₺₪]|US\\$|A\\$|C\\$|HK\\$|R\\$|CHF|USD|EUR|GBP';
const SCALE =
  'hundred|thousand|million|billion|trillion|Tausend|Millionen|Million|Mio\\.|Milliarden|Milliarde|Mrd\\.|mille|millions?|milliards?|mil|millón|millones|milhões|milhão|bilhões|miliardi|miliardo|milioni|milione|miljoen|miljard|тысяч|миллионов|миллиардов|млн|млрд|万|亿|億|천|만|억';

/** What is counted or measured, by language. Without one of these (or a sign of money or percent) a number is no fact. */
const UNITS: Readonly<Record<string, string>> = {
  en: 'percent|per cent|percentage points|dollars|euros|pounds|yen|people|residents|homes|houses|buildings|deaths|victims|workers|jobs|employees|students|children|women|men|soldiers|troops|voters|votes|seats|passengers|patients|cases|customers|households|families|schools|hospitals|acres|hectares|square (?:miles|kilometers|kilometres|feet|meters|metres)|miles|kilometers|kilometres|km|feet|meters|metres|inches|centimeters|degrees|tons|tonnes|pounds|kilograms|mph|km/h|barrels|liters|litres|gallons|megawatts|gigawatts',
  de: 'Prozent|Prozentpunkte|Euro|Dollar|Franken|Menschen|Personen|Einwohner|Häuser|Wohnungen|Tote|Verletzte|Opfer|Beschäftigte|Mitarbeiter|Arbeitsplätze|Kinder|Frauen|Männer|Soldaten|Stimmen|Sitze|Fälle|Hektar|Quadratkilometer|Quadratmeter|Kilometer|Meter|Zentimeter|Grad|Tonnen|Liter|Megawatt',
  fr: 'pour cent|euros|dollars|francs|personnes|habitants|maisons|logements|morts|blessés|victimes|salariés|emplois|enfants|femmes|hommes|soldats|voix|sièges|cas|hectares|kilomètres|mètres|degrés|tonnes|litres',
  es: 'por ciento|euros|dólares|pesos|personas|habitantes|casas|viviendas|muertos|heridos|víctimas|trabajadores|empleos|niños|mujeres|hombres|soldados|votos|escaños|casos|hectáreas|kilómetros|metros|grados|toneladas|litros',
  pt: 'por cento|euros|dólares|reais|pessoas|habitantes|casas|mortos|feridos|vítimas|trabalhadores|empregos|crianças|mulheres|homens|soldados|votos|casos|hectares|quilômetros|quilómetros|metros|graus|toneladas|litros',
  it: 'per cento|euro|dollari|persone|abitanti|case|morti|feriti|vittime|lavoratori|posti|bambini|donne|uomini|soldati|voti|seggi|casi|ettari|chilometri|metri|gradi|tonnellate|litri',
  nl: 'procent|euro|dollar|mensen|inwoners|huizen|woningen|doden|gewonden|slachtoffers|werknemers|banen|kinderen|vrouwen|mannen|soldaten|stemmen|zetels|gevallen|hectare|kilometer|meter|graden|ton|liter',
  ru: 'процентов|процента|рублей|долларов|евро|человек|жителей|домов|погибших|раненых|детей|километров|метров|гектаров|тонн',
  ja: '人|円|ドル|ユーロ|パーセント|件|棟|世帯|キロ|メートル|トン|ヘクタール',
  zh: '人|元|美元|欧元|歐元|名|起|户|公里|米|公斤|吨|噸|公顷|公頃',
  ko: '명|원|달러|유로|퍼센트|건|가구|킬로미터|미터|톤',
};

/**
 * @param sentences the story's running text
 * @param lang BCP 47 tag; without units for it, money and percentages alone are found
 * @returns in story order, each once
 */
export function findNumbers(sentences: readonly SummarySentence[], lang: string | null): NumberFact[] {
  const pattern = patternFor(primaryLanguage(lang) ?? 'en');
  const found = new Map<string, NumberFact>();
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(pattern)) {
      const printed = match[0].trim().replace(/\s+/gu, ' ');
      if (!found.has(printed)) found.set(printed, { printed, sentence });
    }
  }
  return [...found.values()];
}

const patterns = new Map<string, RegExp>();

function patternFor(language: string): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const space = '[\\s\\u00A0\\u202F]?';
    const amount = `${DIGITS}(?:${space}(?:${SCALE})(?![\\p{L}]))?`;
    const units = UNITS[language];
    const unspaced = language === 'ja' || language === 'zh' || language === 'ko';
    const unit = units && `(?:${space}(?:de |d’|di |van )?(?:${units})${unspaced ? '' : '(?![\\p{L}])'})`;
    const scaled = unspaced ? `${DIGITS}(?:${SCALE})?(?:${DIGITS})?` : amount;
    pattern = new RegExp(
      [
        `(?<![\\p{L}\\p{N}.,])(?:${CURRENCY})${space}${amount}`,
        `(?<![\\p{L}\\p{N}.,-])${amount}${space}(?:[%‰٪]|[€£₽₺])`,
        ...(unit ? [`(?<![${unspaced ? '' : '\\p{L}'}\\p{N}.,-])${scaled}${unit}`] : []),
      ].join('|'),
      'gu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}
