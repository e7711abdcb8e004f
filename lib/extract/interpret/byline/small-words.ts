/** "And" between two names, where the word is another's in other languages: read in its own language only. */
const AND = new Map(
  'cs:a sk:a fi:ja et:ja id:dan ms:dan sw:na lv:un lt:ir ar:و fa:و'.split(' ').map((pair) => {
    const [language = '', word = ''] = pair.split(':');
    return [language, word];
  }),
);

/** The Hebrew "and" is one letter before the next word; two words stand before it, and two behind are a name. */
const HEBREW_AND =
  /(?<=\p{Script=Hebrew} \p{Script=Hebrew}{2,} )ו(?=\p{Script=Hebrew}{2,} \p{Script=Hebrew}{2,})/gu;

/**
 * Writes the "and" of one language as the sign that needs no language: "Jana Falková a Petr Rowe" with "&".
 * @param lang BCP 47 tag of the page's language
 */
export function withPlainAnd(line: string, lang: string | null): string {
  const [language = ''] = lang?.toLowerCase().split('-') ?? [];
  if (language === 'he') return line.replace(HEBREW_AND, '& ');
  const and = AND.get(language);
  return and ? line.replaceAll(` ${and} `, ' & ') : line;
}
