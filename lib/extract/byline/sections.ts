import type { Contribution } from '../../model/article.ts';
import { BY, CONTRIBUTIONS, isRoleModifier, isRoleNoun } from '../../news/byline-words.ts';
import { agencyIn } from './names.ts';

/** A stretch of a byline about one kind of work: "Story by …", "Photos by …", or what stands between two bars. */
export interface Section {
  contribution: Contribution;
  /** A "By" or "Text:" stands in front: names follow. */
  led: boolean;
  /** It stood in brackets, and so belongs to the name before it. */
  aside: boolean;
  text: string;
}

const WORDS = Object.values(CONTRIBUTIONS).join('|');
const KINDS = new Map<string, Contribution>();
for (const [kind, words] of Object.entries(CONTRIBUTIONS)) {
  for (const word of words.split('|')) if (isContribution(kind)) KINDS.set(word, kind);
}

function isContribution(kind: string): kind is Contribution {
  return kind in CONTRIBUTIONS;
}

/** "Text und Interview:", "Photos by", "Übersetzt von", "文／" — anywhere; a bare "Von" only at the beginning. */
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{M}])(${WORDS})(?:(?: (?:and|und|et|y|&|og|och) (?:${WORDS}))?\\s?[:：／]|(?: (?:and|und|et|y) (?:${WORDS}))? (?:by|von|par|por|di|de|door|af|av)(?= ))|(?<![\\p{L}\\p{M}])[Bb][Yy]:?(?= )`,
  'giu',
);
const START = new RegExp(`^(?:${BY})(?: ?:)? (?=\\S)`, 'iu');
const START_WORD = new RegExp(`^(${WORDS}) (?=\\p{Lu})`, 'iu');
const BAR = /\s*(?:[|•·;―]|(?<=\s)[-–—/](?=\s|$)|[()])\s*/u;

/** Cuts a clean byline at bars, brackets and words that introduce names. */
export function sectionsOf(line: string): Section[] {
  const sections: Section[] = [];
  let aside = false;
  for (const piece of line.split(/(\s*(?:[|•·;―]|(?<=\s)[-–—/](?=\s|$)|[()])\s*)/u)) {
    if (BAR.test(piece) && piece.trim().length <= 1) {
      if (piece.includes('(')) aside = true;
      if (piece.includes(')')) aside = false;
      continue;
    }
    if (piece.trim()) sections.push(...led(piece.trim(), aside));
  }
  return sections;
}

function led(piece: string, aside: boolean): Section[] {
  const sections: Section[] = [];
  let contribution: Contribution = 'writing';
  let isLed = false;
  let from = 0;
  const start = START.exec(piece);
  if (start) {
    from = start[0].length;
    isLed = true;
  }
  const push = (text: string) => {
    const trimmed = text
      .replace(/^[\s,:]+|[\s,:]+$/g, '')
      .replace(
        /^(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com|&) (?=\p{Lu})| (?:and|und|et|y|en|og|och|&)$/gu,
        '',
      );
    if (trimmed) sections.push({ contribution, led: isLed, aside: aside && !isLed, text: trimmed });
  };
  for (const lead of piece.matchAll(LEAD)) {
    if (lead.index < from) continue;
    push(piece.slice(from, lead.index));
    from = lead.index + lead[0].length;
    isLed = true;
    if (lead[1]) contribution = KINDS.get(lead[1].toLowerCase()) ?? contribution;
  }
  const rest = piece.slice(from).trim();
  // "كتب أحمد", "Autor Redaktion": the word stands without a colon.
  const word =
    !isLed && /[^\u0020-\u024f]/.test(rest)
      ? (START_WORD.exec(rest) ?? /^(كتبت?|بقلم|מאת) /u.exec(rest))
      : null;
  if (word) isLed = true;
  push(rest.slice(word?.[0].length ?? 0));
  return sections;
}

/** Puts back the space that flattened markup lost: "ERIC TUCKERAssociated Press", "Nicole OpitzRedakteurin". */
export function unglue(text: string): string {
  return text
    .replace(/^(By|BY|Von|Par|Por)(?=\p{Lu}\p{L}+ )/u, '$1 ')
    .replace(/(\p{Lu}{2})(?=\p{Lu}\p{Ll}{3,})/gu, '$1 ')
    .replace(
      /(\p{Ll})(\p{Lu}[\p{L}-]+)(?=$|[ ,|])((?: \p{Lu}\p{L}+)?)/gu,
      (all, before: string, word: string, next: string) =>
        isRoleNoun(word) ||
        (isRoleModifier(word) && isRoleNoun(next.trim())) ||
        agencyIn(word) ||
        agencyIn(word + next)
          ? `${before} ${word}${next}`
          : all,
    );
}
