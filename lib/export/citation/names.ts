import type { Article } from '../../model/article.ts';
import { primaryLanguage } from '../../text/language.ts';
import { oneLine } from '../printable.ts';
import {
  CHINESE_DOUBLE_SURNAMES,
  COMMON_IBERIAN_SURNAMES,
  KOREAN_DOUBLE_SURNAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  SECOND_GIVEN_NAMES,
} from './name-tables.ts';

/** A name as bibliographies sort it, in CSL's terms. `literal`: an organisation, or a name that we must not cut. */
export type SortedName = { literal: string } | PersonName;

interface PersonName {
  family: string;
  given: string;
  /** "van", "de la": printed with the family name. */
  particle: string | null;
  /** "Jr.", "III". */
  suffix: string | null;
}

/** @returns everybody who has a part in the byline, or the agency where it names nobody. */
export function sortedAuthors(article: Article): SortedName[] {
  const names = (article.byline?.authors ?? []).map((author) => oneLine(author.name)).filter(Boolean);
  if (names.length > 0) return names.map((name) => sortedName(name, article));
  const agency = oneLine(article.byline?.agency?.name ?? article.agency?.name ?? '');
  return agency ? [{ literal: agency }] : [];
}

/** @returns whether a name in a byline is a newsroom, an agency or a desk rather than a person. */
export function isOrganisation(name: string, { site, agency, byline }: Article): boolean {
  const plain = fold(name);
  const organisations = [site.name, agency?.name, agency?.code, byline?.agency?.name, byline?.agency?.code];
  if (organisations.some((organisation) => organisation && fold(organisation) === plain)) return true;
  const words = plain.split(/[\s/&,]+/).filter(Boolean);
  return (
    words.some((word) => ORGANISATION_WORDS.has(word)) || /^\p{Lu}{2,6}$/u.test(name) || /[\d@]/.test(name)
  );
}

/**
 * Cuts a name in display order into family and given name.
 *
 * - Korean and Chinese names without spaces: the first syllable is the family name, two of them where a list of double
 *   surnames says so. Japanese names without a space stay whole, since nothing tells where to cut.
 * - With a space, Chinese, Japanese, Korean and Hungarian names have the family name first; so have Vietnamese ones.
 * - Else the last word is the family name, with the particles before it ("van der", "de la", "bin").
 * - A common Spanish or Portuguese surname as last but one belongs to the family name ("Garcia Cano"); in stories in
 *   Spanish so does any last but one that is no usual second given name ("Juan Carlos").
 */
export function sortedName(printed: string, article: Article): SortedName {
  const name = oneLine(printed);
  if (isOrganisation(name, article)) return { literal: name };
  const language = primaryLanguage(article.language) ?? '';
  if (/[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(name))
    return eastAsian(name, language);
  const words = name.split(' ');
  const suffix = suffixOf(words);
  if (words.length < 2) return { literal: name };
  if (language === 'hu' || language === 'vi') {
    return { family: words[0] ?? '', given: words.slice(1).join(' '), particle: null, suffix };
  }
  return western(words, language, suffix);
}

function western(words: string[], language: string, suffix: string | null): PersonName {
  let start = words.length - 1;
  if (start > 1 && isFamilyBeforeLast(words, language)) start -= 1;
  let particleStart = start;
  while (particleStart > 1 && isParticle(words[particleStart - 1] ?? '', particleStart - 1))
    particleStart -= 1;
  const particles = words.slice(particleStart, start);
  const isLower = particles.every((word) => word === word.toLowerCase());
  return {
    family: isLower ? words.slice(start).join(' ') : words.slice(particleStart).join(' '),
    given: words.slice(0, particleStart).join(' '),
    particle: isLower && particles.length > 0 ? particles.join(' ') : null,
    suffix,
  };
}

function isFamilyBeforeLast(words: readonly string[], language: string): boolean {
  const candidate = fold(words.at(-2) ?? '');
  if (PARTICLES.has(candidate) || candidate.endsWith('.')) return false;
  if (COMMON_IBERIAN_SURNAMES.has(candidate)) return true;
  return language === 'es' && (words.length > 3 || !SECOND_GIVEN_NAMES.has(candidate));
}

/** "Van", "De", "El" are particles in the middle of a name; "Ben" and "Al" may be given names, so only in lower case. */
function isParticle(word: string, index: number): boolean {
  if (!PARTICLES.has(word.toLowerCase())) return false;
  return word === word.toLowerCase() || (index > 0 && !/^(ben|al|bin|san|do|e|y)$/i.test(word));
}

function eastAsian(name: string, language: string): SortedName {
  const person = (family: string, given: string): PersonName => ({
    family,
    given,
    particle: null,
    suffix: null,
  });
  const words = name.split(/[ \u3000]+/);
  if (words.length > 1) return person(words[0] ?? '', words.slice(1).join(' '));
  // A foreign name in katakana or with middle dots is in its own order.
  if (/[・·•]/.test(name)) return { literal: name };
  const isHangul = /^\p{Script=Hangul}{2,5}$/u.test(name);
  const isChinese = language === 'zh' && /^\p{Script=Han}{2,4}$/u.test(name);
  if (!isHangul && !isChinese) return { literal: name };
  const double = (isHangul ? KOREAN_DOUBLE_SURNAMES : CHINESE_DOUBLE_SURNAMES).has(name.slice(0, 2));
  const cut = double && name.length > 2 ? 2 : 1;
  return person(name.slice(0, cut), name.slice(cut));
}

/** Takes "Jr.", "III" and the like off the end of the words. */
function suffixOf(words: string[]): string | null {
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !/^(jr|sr|ii|iii|iv|phd|md)\.?$/i.test(last.replace(/\./g, ''))) return null;
  words.pop();
  words[words.length - 1] = (words.at(-1) ?? '').replace(/,$/, '');
  return last;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (/[\u0300-\u036F]/.test(mark) ? '' : mark))
    .normalize('NFC')
    .toLowerCase();
