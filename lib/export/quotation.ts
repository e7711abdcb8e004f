import type { Article } from '../model/article.ts';
import { primaryLanguage } from '../text/language.ts';
import { writtenDate } from './dates.ts';
import { oneLine } from './printable.ts';
import { creditLine } from './story-lines.ts';

/**
 * @param sentence words of the story, as printed
 * @returns the sentence in the story's own quotation marks, and who said it where and when, ready to be pasted
 */
export function toQuotation(article: Article, sentence: string): string {
  const [open, close] = quotationMarks(article.language);
  const source = [
    creditLine(article),
    oneLine(article.headline),
    oneLine(article.site.name),
    writtenDate(article.published?.slice(0, 10) ?? null, article.language),
  ].filter(Boolean);
  return `${open}${oneLine(sentence)}${close}\n— ${source.join(', ')}\n${article.url}`;
}

/** By CLDR's `quotationStart` and `quotationEnd` of each language, with the spaces that French sets. */
const MARKS: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  bg: ['„', '“'],
  da: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  el: ['«', '»'],
  nb: ['«', '»'],
  no: ['«', '»'],
  fa: ['«', '»'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  nl: ['‘', '’'],
  pl: ['„', '”'],
  hu: ['„', '”'],
  ro: ['„', '”'],
  ar: ['”', '“'],
  he: ['”', '”'],
  ja: ['「', '」'],
  zh: ['“', '”'],
};

function quotationMarks(language: string | null): readonly [string, string] {
  if (/^zh-(hant|tw|hk|mo)/i.test(language ?? '')) return ['「', '」'];
  return MARKS[primaryLanguage(language) ?? 'en'] ?? ['“', '”'];
}
