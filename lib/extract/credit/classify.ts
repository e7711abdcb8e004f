import { BIO, LINES } from '../../news/credit-lines.ts';
import { parsePhotoCredit } from './photo.ts';

/** What a line beside or behind a story is. `body`: it belongs to the story after all. */
export type CreditKind =
  | 'contributor'
  | 'correction'
  | 'editor'
  | 'syndication'
  | 'funding'
  | 'copyright'
  | 'source'
  | 'promo'
  | 'photo'
  | 'bio'
  | 'separator'
  | 'body';

/** A line that says more than this is read by its beginning and its end only. */
const ENDS = 300;

/**
 * Says what a line is: who else reported, a correction, a note of the editors, where it first ran, who paid, the
 * copyright, the source, an advertisement for more, a picture's credit, the author's life, a rule, or the story.
 * In: the line's text, alone in its paragraph. Conservative: what only mentions such words is `body`.
 */
export function classifyCredit(text: string, options: { lang: string | null }): CreditKind {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (
    /^(?:[_*=~·•—–-]\s?){2,}$|^[-–—#*]?\s?(?:30|ends?|###|\d{1,2})\s?[-–—#*]$|^[#■◆●□◼▪*]{1,3}$/iu.test(whole)
  )
    return 'separator';
  const line = whole.replace(/^[_*\s–—•·-]{1,8}(?=\S)/, '');
  const head = line.slice(0, ENDS);
  for (const [kind, expressions] of LINES) {
    if (expressions.some((expression) => expression.test(head))) return kind;
  }
  if (line.length <= 400) {
    const { credit, caption } = parsePhotoCredit(whole, options);
    if (credit && (caption === null || caption.length < 320)) return 'photo';
  }
  if (BIO.some((expression) => expression.test(head))) return 'bio';
  return 'body';
}
