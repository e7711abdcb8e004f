import { ASIAN } from './script.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Most texts are Latin, for which simple classes are several times faster. */
const BEYOND_LATIN = /[^\0-\u017f\u2010-\u2027\u2030-\u203a\u20ac]/;
const LATIN_WORD =
  /[a-zA-Z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/g;
/** Scripts that write words without spaces between them: only the platform's dictionary can tell them apart. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const isUnspaced = (text: string): boolean => ASIAN.test(text) && UNSPACED.test(text);

/** A word where it stands: `text === source.slice(start, start + text.length)`. */
export interface Word {
  text: string;
  start: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, found);
  }
  return found;
}

/**
 * @param text running text in any script
 * @param lang BCP 47 tag; helps only where words are written without spaces
 * @returns runs of letters and digits as written, in order
 */
export function splitWords(text: string, lang: string | null = null): Word[] {
  if (!isUnspaced(text))
    return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], start: match.index }));
  const words: Word[] = [];
  for (const part of segmenter(valid(lang)).segment(text)) {
    if (part.isWordLike) words.push({ text: part.segment, start: part.index });
  }
  return words;
}

/** @returns how many words `splitWords` would give, without making them. */
export function countWords(text: string, lang: string | null = null): number {
  if (!BEYOND_LATIN.test(text)) return text.match(LATIN_WORD)?.length ?? 0;
  return isUnspaced(text) ? splitWords(text, lang).length : (text.match(WORD)?.length ?? 0);
}

/** Pages declare languages that are none ("english"): the platform would throw. */
function valid(lang: string | null): string {
  try {
    return lang ? (Intl.getCanonicalLocales(lang)[0] ?? 'und') : 'und';
  } catch {
    return 'und';
  }
}
