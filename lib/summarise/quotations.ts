/** Stands for a quotation: what others say in it, the story does not say. */
export const QUOTED = '\uE000';
const QUOTATIONS = /“[^“”]*”|«[^«»]*»|»[^«»]*«|„[^„“”]*[“”]|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’|「[^」]*」/gu;
const SAME_MARK_TWICE = /”[^”]*”/gu;

/**
 * @param language primary subtag: in the north of Europe both marks are the same
 * @returns the sentence with `QUOTED` for each quotation, also for one that begins or ends in another sentence
 */
export function withoutQuotations(text: string, language: string): string {
  const marked =
    /^(?:sv|fi|no|da)$/.test(language) && !text.includes('“') ? text.replace(SAME_MARK_TWICE, QUOTED) : text;
  return marked
    .replace(/[\u00A0\u202F\u2009]/gu, ' ')
    .replace(QUOTATIONS, QUOTED)
    .replace(/^[^“”"„»]*(?:[”"»]|(?<=\S)“)(?=[\s,.]|$)/u, QUOTED)
    .replace(/(?<!\S)[“„«»"](?=\S)[^”»"]*$/u, QUOTED);
}
