import type { Contribution } from '../../../model/article.ts';
import { isButton } from '../../../news/byline-noise.ts';
import { BY, CONTRIBUTIONS, isRoleModifier, isRoleNoun } from '../../../news/byline-words.ts';
import { fold, wordSet } from '../../../text/fold.ts';
import { agencyIn } from './names.ts';
import { DATED } from './noise.ts';

/** A stretch of a byline about one kind of work: "Story by …", "Photos by …", or what stands between two bars. */
export interface Section {
  contribution: Contribution;
  /** A "By" or "Text:" stands in front: names follow. */
  led: boolean;
  /** It stood in brackets, and so belongs to the name before it. */
  aside: boolean;
  /** A date stood before it: categories and buttons follow, rarely names. */
  dated: boolean;
  text: string;
}

let kinds: Map<string, Contribution> | null = null;

/** What a word before names says of their work; the table is read when it is first asked. */
export function kindNamed(word: string): Contribution | undefined {
  if (!kinds) {
    kinds = new Map();
    for (const [kind, words] of Object.entries(CONTRIBUTIONS)) {
      if (isContribution(kind)) for (const known of fold(words).split('|')) kinds.set(known, kind);
    }
  }
  return kinds.get(word);
}

function isContribution(kind: string): kind is Contribution {
  return kind in CONTRIBUTIONS;
}

const BAR = /(\s*(?:[|‖•·;―()]|(?<=\s)[-–—/](?=\s|$))\s*)/u;

/** Cuts a clean byline at bars, brackets and words that introduce names. */
export function sectionsOf(line: string): Section[] {
  const sections: Section[] = [];
  const pieces = line.split(BAR);
  let aside = false;
  let dated = false;
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i]?.trim();
    if (piece) sections.push(...led(piece, aside, dated));
    const bar = pieces[i + 1] ?? '';
    dated ||= bar.includes(DATED);
    if (/[()]/.test(bar)) aside = bar.includes('(');
  }
  return sections;
}

/** One piece, cut where words introduce names: "Ida Falk Photos by Tom Rowe". */
function led(piece: string, aside: boolean, dated: boolean): Section[] {
  const sections: Section[] = [];
  const words = piece.replace(/[:：／](?=\S)/g, '$& ').split(' ');
  const bare = words.map((word) => fold(word.replace(/[:：／]$/, '')));
  let section: Section = { contribution: 'writing', led: false, aside, dated, text: '' };
  let from = 0;
  const close = (to: number) => {
    const text = trim(words.slice(from, to).join(' '));
    if (text) sections.push({ ...section, text });
  };
  for (let i = 0; i < words.length; i++) {
    const lead = leadAt(words, bare, i);
    if (!lead) continue;
    close(i);
    section = { ...section, contribution: lead.kind ?? section.contribution, led: true, aside: false };
    from = i + lead.length;
    i = from - 1;
  }
  close(words.length);
  return sections;
}

interface Lead {
  kind: Contribution | null;
  /** How many words it has. */
  length: number;
}

/**
 * "Text und Interview:", "Photos by", "Übersetzt von", "By" — anywhere; "Von", "Par", "كتب" only at the beginning.
 * @param bare the words folded, without their colons
 */
function leadAt(words: readonly string[], bare: readonly string[], at: number): Lead | null {
  const colon = (i: number) => /[:：／]$/.test(words[i] ?? '');
  for (const count of [3, 2, 1]) {
    const kind = kindNamed(bare.slice(at, at + count).join(' '));
    if (!kind) continue;
    let end = at + count;
    // "Text und Interview", "Writing and editing"
    if (!colon(end - 1) && AND.has(bare[end] ?? '') && kindNamed(bare[end + 1] ?? '')) end += 2;
    if (colon(end - 1)) return { kind, length: end - at };
    if (words[end] === ':' || BEHIND.has(bare[end] ?? '')) return { kind, length: end + 1 - at };
    if (at === 0 && /^(?!\p{Script=Latin})\p{L}/u.test(words[0] ?? '') && words.length > 1)
      return { kind, length: count };
  }
  const first = at === 0 && words.length > 1 && isFirst(bare[0] ?? '');
  if (bare[at] !== 'by' && !first) return null;
  return { kind: null, length: words[at + 1] === ':' ? 2 : 1 };
}

const AND = new Set(['and', 'und', 'et', 'y', '&', 'og', 'och']);
const BEHIND = new Set(['by', 'to', 'von', 'par', 'por', 'di', 'de', 'door', 'af', 'av']);
const isFirst = wordSet(BY, '|');

/** Without marks and a lost "and" at either end. */
function trim(text: string): string {
  return text
    .replace(/^[\s,:]+/, '')
    .replace(/[\s,:]+$/, '')
    .replace(/^(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com|&) (?=\p{Lu})/u, '')
    .replace(/ (?:and|und|et|y|en|og|och|with|mit|avec|con|&)$/, '');
}

/** A capital right behind a letter, or a handle. */
const GLUED = /[\p{L}\p{N}’'-]\p{Lu}|@/u;

/**
 * Puts back the space that flattened markup lost: "ERIC TUCKERAssociated Press", "Ida FalkRedakteurin",
 * "Ida Falk@idafalk"; and takes away a name said twice, once for the eye and once for the ear.
 */
export function unglue(text: string): string {
  if (!GLUED.test(text)) return text;
  return text
    .replace(/(?<=^|\s)(By|BY|by|Von|von|Par|par|Por|por)(?=\p{Lu}[\p{L}.]+ )/gu, '$1 ')
    .replace(/(?<=\d\d)(?=\p{Lu}\p{Ll}+ \p{Lu})/gu, ' ')
    .replace(/(?<=\p{L})@(?=\w+(?![\w.-]*\.\w))/gu, ' @')
    .replace(/(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)\1/gu, '$1')
    .replace(/(\p{Lu}{2})(?=\p{Lu}\p{Ll}{3,})/gu, '$1 ')
    .replace(
      /(\p{Ll})(\p{Lu}[\p{L}-]+)(?=$|[ ,:|])((?: \p{Lu}\p{L}+)?)/gu,
      (all, before: string, word: string, next: string) =>
        isRoleNoun(word) ||
        isButton(word) ||
        (isRoleModifier(word) && isRoleNoun(next.trim())) ||
        agencyIn(word) ||
        agencyIn(word + next)
          ? `${before} ${word}${next}`
          : all,
    );
}
