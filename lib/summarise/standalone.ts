import { splitWords } from '../text/words.ts';
import { pointsBack } from './pointing-back.ts';

/** What stands on the page around stories: rights, calls to click, follow or subscribe, who contributed. */
const BOILERPLATE = new RegExp(
  [
    'all rights reserved|©|\\(c\\) \\d{4}|copyright \\d{4}|may not be (?:published|reproduced|broadcast)',
    'click here|tap here|sign up|subscribe|newsletter|read more|find out more|follow (?:us|@)|join us on|download the app',
    'contributed to this (?:report|story)|this story (?:has been|was) (?:updated|corrected)|(?:opinions|views) expressed',
    'alle rechte vorbehalten|newsletter|hier klicken|lesen sie (?:auch|mehr)',
    'tous droits réservés|lire aussi|cliquez ici|todos los derechos|lea también|haga clic|todos os direitos|leia (?:mais|também)',
    'lire la suite|abonnez-vous|suscríbete|inscreva-se|iscriviti|leggi anche|tutti i diritti|lees (?:ook|meer)|alle rechten|läs (?:mer|också)|læs (?:mere|også)|les (?:mer|også)|czytaj (?:też|także|więcej)|читайте (?:также|ещё)|подпи(?:шитесь|сывайтесь)|читайте також|все права|devamını oku|baca juga',
    '続きを読む|無断転載|阅读全文|点击(?:这里|查看)|关注我们|版权所有|무단 ?전재|اقرأ أيضا|جميع الحقوق',
  ].join('|'),
  'iu',
);

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
];

/** Fewer words than this are an aside or a caption; where words are not written apart, the platform's are shorter. */
const SHORTEST = 6;
const SHORTEST_UNSPACED = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A statement, with its stop; scripts that write none are taken at their word. */
const STATED = /[.!…。！｡।॥։።۔]["'”’“»›)\]」』）]*$/u;
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** `after`: a reader understands it right after the sentence before it. `never`: an aside, a fragment, not the story's own. */
export type Standing = 'alone' | 'after' | 'never';

/**
 * @param text a sentence
 * @param lang BCP 47 tag of the story, null where unknown (then English and the script decide)
 * @returns whether the sentence states something that is the story's own, and what a reader needs to understand it
 */
export function standingOf(text: string, lang: string | null): Standing {
  if (BOILERPLATE.test(text) || (!STATED.test(text) && !NO_STOPS.test(text))) return 'never';
  if (isFragmentOfQuotation(text) || isQuotationOnly(text)) return 'never';
  const shortest = UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST;
  if (splitWords(text, lang).length < shortest) return 'never';
  return pointsBack(text, lang) ? 'after' : 'alone';
}

/** One side of the quotation marks or brackets stands in another sentence. */
function isFragmentOfQuotation(text: string): boolean {
  if (count(text, '"') % 2 === 1) return true;
  // German closes with the mark that English opens with: „…“.
  if (text.includes('„')) return count(text, '„') !== count(text, '“') + count(text, '”');
  return PAIRS.some(([open, close]) => count(text, open) !== count(text, close));
}

/** "I was there." and nobody who says so. */
function isQuotationOnly(text: string): boolean {
  return /^["“«„「『][^"”»“」』]*["”»“」』][.!?。！？]?$/u.test(text);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
