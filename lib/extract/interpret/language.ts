import type { Evidence } from '../../model/article.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';
import { closest } from '../cutting/tree.ts';
import type { Line } from './gate/outline.ts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** Scripts that one large news language has nearly to itself. */
const SCRIPTS: [language: string, letter: RegExp][] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['ar', /[\u0620-\u064a]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

export interface Language {
  tag: string | null;
  direction: 'ltr' | 'rtl';
  evidence: Evidence;
}

/**
 * The story's language and writing direction: what the page declares nearest to the text, unless the text's own
 * script contradicts it.
 * @param lines of the story's body
 */
export function findLanguage(claims: readonly Claim[], lines: readonly Line[]): Language {
  const sample = lines
    .slice(0, 12)
    .map((line) => line.text)
    .join(' ')
    .slice(0, 1_000);
  const near = closest(lines[0]?.box ?? null, (box) => box.lang !== null)?.lang ?? null;
  const declared = [near, ...claimsOf(claims, 'language').map((claim) => claim.value)]
    .values()
    .map(languageTag)
    .find((tag) => tag !== null && fitsScript(tag, sample));
  const tag = declared ?? scriptLanguage(sample) ?? wordLanguage(sample);
  const direction = share(sample, RTL_LETTER) > (RIGHT_TO_LEFT.test(tag ?? '') ? 0.2 : 0.5) ? 'rtl' : 'ltr';
  return {
    tag,
    direction,
    evidence: declared ? { source: 'meta', confidence: 0.9 } : { source: 'text', confidence: 0.5 },
  };
}

/** "de_DE", " EN-us " → BCP 47; null for what is none. */
function languageTag(raw: string | null): string | null {
  const tag =
    (raw ?? '')
      .trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function fitsScript(tag: string, sample: string): boolean {
  const written = scriptLanguage(sample);
  if (!written) return !/^(?:ja|ko|zh|th|he|ar|fa|ur|hi)\b/.test(tag) || sample.length < 40;
  const families: Record<string, RegExp> = {
    ru: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|ba|os|ce)/,
    ar: /^(?:ar|fa|ur|ps|sd|ug|ckb|ku|ks)/,
    hi: /^(?:hi|mr|ne|sa|kok|mai|bho)/,
    zh: /^(?:zh|yue|ja|wuu)/,
    he: /^(?:he|iw|yi)/,
  };
  return (families[written] ?? new RegExp(`^${written}`)).test(tag);
}

/** Small words that one language uses all the time and its neighbours do not. */
const SMALL_WORDS: [language: string, words: string][] = [
  ['en', 'the and of was with that said'],
  ['de', 'der und das nicht mit ist auf eine'],
  ['fr', 'les des est une dans pour qui sur'],
  ['es', 'los las una por con del para que'],
  ['it', 'il che di della per una sono gli'],
  ['pt', 'não uma dos com para da em os'],
  ['nl', 'het een van niet zijn voor met'],
  ['sv', 'och att det som inte är för'],
  ['pl', 'nie się jest że przez oraz dla'],
];

function wordLanguage(sample: string): string | null {
  const words = sample.match(/\p{L}+/gu)?.map((word) => word.toLowerCase()) ?? [];
  const counts = SMALL_WORDS.map(([language, small]) => {
    const known = new Set(small.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > 0.08 * words.length && first.count > 1.5 * (second?.count ?? 0)
    ? first.language
    : null;
}

function scriptLanguage(sample: string): string | null {
  if (!/[^\0-\u036f\u2000-\u206f]/.test(sample)) return null;
  for (const [language, letter] of SCRIPTS) {
    const part = share(sample, letter);
    if (part > (language === 'ja' ? 0.15 : 0.4)) return language;
  }
  return null;
}

function share(text: string, letter: RegExp): number {
  const found = text.match(letter)?.length ?? 0;
  return found && found / (text.match(/\p{L}/gu)?.length ?? 1);
}
