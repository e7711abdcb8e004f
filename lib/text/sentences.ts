import {
  BEFORE_NUMBER,
  LEADING,
  LEADING_IN,
  LEADING_SMALL,
  ORDINAL_STOP,
  STARTERS,
  TRAILING,
} from './abbreviations.ts';
import { primaryLanguage } from './language.ts';

/** A sentence as it stands in its text: `text === source.slice(start, end)`. */
export interface Sentence {
  text: string;
  /** UTF-16 offsets into the source. */
  start: number;
  end: number;
}

/**
 * A stop, or several ("?!", "..."), with the quotation marks and brackets that close after it, and the numbers of
 * notes; French spaces the marks.
 */
const STOPS =
  /([.!?…‽؟۔।॥։።။។]+|[。！？｡]+)(["'”’“»›)\]」』）》】〉]*(?:[\u00A0\u202F ]»(?=\s|$))?(?:\[\d{1,3}\])*)/gu;
/** Scripts that put no space after a stop. */
const UNSPACED = /^[。！？｡]/u;
const QUOTATION_CLOSED = /["”’“»›」』]/u;
/** What follows 「…。」 inside a Japanese sentence: the particle that carries the quotation. */
const JAPANESE_PARTICLE = /^(と|って|など|は|も|を|が|の|に|で|な|や|、)/u;
/** “…。”周阿婆说。 The attribution goes on with the sentence; with a colon after it, it opens the next quotation. */
const CHINESE_ATTRIBUTION =
  /^\p{Script=Han}[^。！？，：“”「」]{0,24}(?:说|說|表示|称|稱|道|坦言|回忆|回憶|感慨|解释|解釋|问|問|喊|答|笑)[。，]/u;
/** `"Why now?" Maria Okafor asked`: the attribution goes on with the sentence. */
const ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:said|says|asked|asks|told|wrote|writes|added|cried|shouted|tweeted|replied|joked|recalled|explained|wondered|quipped)\b/u;
/** “정말?” 그가 물었다. */
const KOREAN_ATTRIBUTION = /^[가-힣][^.!?“”"]{0,30}(?:물었다|말했다|외쳤다|답했다|되물었다)\./u;
const BLANK_LINE = /\n\s*\n/gu;

/**
 * Splits running text into sentences.
 *
 * `Intl.Segmenter` breaks after "U.S. ", "Gov. " and "3. " (ICU knows no abbreviations in most builds), so the
 * rules are ours: a stop ends a sentence unless what stands before it is an abbreviation, an initial or an
 * ordinal, or what stands after it goes on in lower case or with the attribution of a quotation.
 *
 * @param text running text; blank lines always end a sentence
 * @param lang BCP 47 tag, for the stops of ordinals; null where it is not known
 * @returns the sentences in order, without the white space around them, verbatim
 */
export function splitSentences(text: string, lang: string | null = null): Sentence[] {
  const language = primaryLanguage(lang) ?? '';
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (const end of ends(text, language)) if (end > start) cut(end);
  cut(text.length);
  return sentences;
}

function trimmed(source: string, from: number, to: number): Sentence | null {
  const slice = source.slice(from, to);
  const text = slice.trim();
  if (!text) return null;
  const start = from + slice.indexOf(text);
  return { text, start, end: start + text.length };
}

function ends(text: string, language: string): number[] {
  const found: number[] = [];
  const brackets = openBrackets(text);
  for (const match of text.matchAll(STOPS)) {
    const [, stops = '', after = ''] = match;
    const unspaced = UNSPACED.test(stops);
    // German closes with the mark that Chinese opens with.
    const closers = unspaced ? after.replace(/“.*$/u, '') : after;
    const end = match.index + stops.length + closers.length;
    const sentenceEnds = unspaced
      ? endsUnspaced(text, end, closers, brackets)
      : endsSpaced(text, { at: match.index, end, stops, closers, sentence: found.at(-1) ?? 0 }, language);
    if (sentenceEnds) found.push(end);
  }
  const blank = Array.from(text.matchAll(BLANK_LINE), ({ index }) => index);
  return blank.length > 0 ? [...blank, ...found].sort((a, b) => a - b) : found;
}

/** For each position whether it stands inside 「…」 or “…” of unspaced text: a quotation there stays whole. */
function openBrackets(text: string): (position: number) => boolean {
  if (!/[。！？｡]/u.test(text)) return () => false;
  const depths = new Uint8Array(text.length + 1);
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    if ('「『“（《'.includes(char)) depth++;
    else if ('」』”）》'.includes(char)) depth = Math.max(0, depth - 1);
    depths[index + 1] = depth;
  }
  // A quotation that is never closed must not swallow the rest of the text.
  return depth > 0 ? () => false : (position) => (depths[position] ?? 0) > 0;
}

function endsUnspaced(
  text: string,
  end: number,
  closers: string,
  inBrackets: (position: number) => boolean,
): boolean {
  if (inBrackets(end)) return false;
  if (closers === '') return true;
  return (
    !JAPANESE_PARTICLE.test(text.slice(end, end + 3)) && !CHINESE_ATTRIBUTION.test(text.slice(end, end + 40))
  );
}

/** Full stops with the quotation marks and brackets that close behind them, and where they stand. */
interface Stop {
  at: number;
  end: number;
  stops: string;
  closers: string;
  /** Where the sentence begins that may end here. */
  sentence: number;
}

function endsSpaced(text: string, { at, end, stops, closers, sentence }: Stop, language: string): boolean {
  if (end >= text.length) return true;
  if (!/\s/u.test(text.charAt(end))) return /[।॥։።။។۔؟]/u.test(stops);
  const after = text.slice(end, end + 120).trimStart();
  const opening = after.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^\p{Ll}/u.test(opening) && !startsBrand(opening)) return false;
  if (closers && /[!?]/u.test(stops) && (ATTRIBUTION.test(after) || KOREAN_ATTRIBUTION.test(after)))
    return false;
  if (stops !== '.' || (closers && QUOTATION_CLOSED.test(closers))) return true;
  const before =
    /\S*$/u
      .exec(text.slice(Math.max(0, at - 40), at))?.[0]
      .replace(/^(?:[^\p{L}\p{N}]+|\p{L}{1,2}['’](?=\p{L}))/u, '') ?? '';
  return !carriesStop(before, opening, language) && !numbersAnItem(text, sentence, at, before);
}

/** "The list: 1. Bread. 2. Milk.": the number opens what it counts. */
function numbersAnItem(text: string, sentence: number, at: number, word: string): boolean {
  if (!/^\p{N}{1,2}$/u.test(word)) return false;
  const before = text.slice(sentence, at - word.length).trim();
  return before === '' || before.endsWith(':');
}

/** "iPhone", "eBay": lower case, and yet the start of a sentence. */
function startsBrand(opening: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(opening);
}

/**
 * @param word what stands before the stop
 * @param after what comes next, from its first letter or digit
 * @returns whether the stop belongs to the word
 */
function carriesStop(word: string, after: string, language: string): boolean {
  const lower = word.toLowerCase();
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  const starters = STARTERS[language] ?? STARTERS['en'];
  const opens = starters?.has(next.toLowerCase()) === true && !/^\p{Lu}\./u.test(after);
  const capital = /^\p{Lu}/u.test(word);
  if (/^\p{N}{1,2}$/u.test(word) && ORDINAL_STOP.has(language)) return !opens;
  if (/^[ap]\.m$/u.test(lower)) return !/^\p{Lu}\p{Ll}/u.test(after) || TIME_GOES_ON.test(after);
  if (/^\p{L}$/u.test(word)) return !opens || LEADING_SMALL.has(lower);
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return !opens;
  if (BEFORE_NUMBER.test(lower) && /^\p{N}/u.test(after)) return true;
  if (lower === 'no') return false;
  if (LEADING_SMALL.has(lower) || LEADING_IN[language]?.has(lower)) return true;
  if (capital && LEADING.has(lower)) return !(lower === 'st' && opens);
  return (capital || /\p{Script=Cyrillic}/u.test(word)) && TRAILING.has(lower) && !opens;
}

/** After "9 a.m.": the day, the month, the zone. */
const TIME_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|Eastern|Central|Mountain|Pacific|Greenwich|Beijing|[A-Z]{2,4}\b)/;
