const DENSE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]/g;
const ANY_DENSE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]/;

/**
 * How much a text says, in characters of an alphabetic script: an ideograph, kana or hangul syllable counts
 * as 2.5, since Chinese, Japanese and Korean say with 40 characters what English says with 100.
 */
export function weight(text: string): number {
  if (!ANY_DENSE.test(text)) return text.length;
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}
