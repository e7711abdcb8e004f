import type { Evidence } from '../../model/article.ts';
import { letters, likeness, likenessToAny } from '../../text/similarity.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';
import { KICKER_WORDS } from '../cutting/names.ts';
import { textOf } from '../cutting/tree.ts';
import { type Box, type Line, type Mark, type Outline, wordsOf } from './page/outline.ts';

export interface Headline {
  text: string;
  /** Label that the page prints as part of the same heading: "Kenya: Nairobi from below". */
  kicker: string | null;
  /** Where the page prints it. */
  box: Box | null;
  evidence: Evidence;
}

/** From here on a heading and what the metadata says are the same headline, perhaps edited. */
const ALIKE = 0.55;
const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*[|｜]\s*/;
/** Some of its marks: to ask for them is cheaper than to split. */
const SEPARATING = /[|–—·•»:｜-]/;

/**
 * Finds the story's headline as the page prints it. Metadata helps to tell which heading it is; a heading that
 * the metadata does not know is taken only where it is the page's only first-level one, since og:title may
 * belong to another story.
 * @returns null where neither page nor metadata has one
 */
export function findHeadline(
  outline: Outline,
  claims: readonly Claim[],
  names: readonly string[],
): Headline | null {
  const claimed = claimsOf(claims, 'headline');
  // Some pages give their own headline as the publisher's name.
  const titles = new Set(claimed.map(({ value }) => letters(value)));
  const sites = names.map(letters).filter((name) => !titles.has(name));
  const wanted = [...new Set(claimed.map((claim) => withoutSite(claim.value, sites)))];
  const likenessToTitle = likenessToAny(wanted);
  const printed: Printed[] = [];
  let best: Printed | null = null;
  for (const box of candidates(outline)) {
    const text = withoutSite(textOf(outline, box), sites);
    if (text.length <= 1 || sites.includes(letters(text))) continue;
    const alike = likenessToTitle(text);
    // A kicker within the heading makes it less like its headline. What leads to a story is not looked at twice.
    const { tail } = alike > 0 && alike < 1 && box.linked === 0 ? setApart(outline, box) : { tail: '' };
    const one = { box, text, likeness: tail ? Math.max(alike, likenessToTitle(tail)) : alike };
    printed.push(one);
    if (score(one) > score(best)) best = one;
    if (score(best) >= UNBEATEN) break;
  }
  if (best && best.likeness >= ALIKE) {
    const agreed = agreedHeadline(claims, sites);
    if (agreed && !letters(best.text).endsWith(letters(agreed)) && likeness(agreed, best.text) >= ALIKE)
      return {
        text: agreed,
        kicker: null,
        box: best.box,
        evidence: { source: 'json-ld', confidence: 0.8 },
      };
    return {
      ...apart(best.text, wanted, socialTitle(claims, sites), {
        ...setApart(outline, best.box),
        named: isKicker(outline.lines[best.box.first]),
      }),
      box: best.box,
      evidence: { source: 'markup', confidence: 0.5 + best.likeness / 2 },
    };
  }
  const firsts = printed.filter(({ box }) => box.tag === 'h1' && !box.furniture);
  if (firsts[0] && (firsts.length === 1 || !claimed.length))
    return {
      text: oneLine(firsts[0].text),
      kicker: null,
      box: firsts[0].box,
      evidence: { source: 'markup', confidence: 0.6 },
    };
  const claim = claimed[0];
  if (claim)
    return {
      text: withoutSiteBefore(withoutSite(claim.value, sites), sites),
      kicker: null,
      box: null,
      evidence: { source: claim.source, confidence: 0.5 },
    };
  const any = printed[0];
  return any
    ? { text: oneLine(any.text), kicker: null, box: any.box, evidence: { source: 'markup', confidence: 0.3 } }
    : null;
}

/** Trust of og:title and its like; the `<title>` has less. */
const SOCIAL = 0.7;

/** What the page gives others to print: og:title, or what stands in for it. */
function socialTitle(claims: readonly Claim[], sites: readonly string[]): string | null {
  const claim = claimsOf(claims, 'headline').find(
    ({ source, confidence }) => source === 'meta' && confidence >= SOCIAL,
  );
  return claim ? withoutSite(claim.value, sites) : null;
}

/**
 * The headline on which the data of a news story and og:title agree. Newsrooms write both by hand, and where the
 * page prints another wording, this is the whole of it ("Kenya: Nairobi from below"). On blogs and guides the
 * two agree because one plug-in writes both, for search engines; there the page's own heading stands.
 */
function agreedHeadline(claims: readonly Claim[], sites: readonly string[]): string | null {
  if (!claims.some(({ field, value }) => field === 'type' && /NewsArticle$/.test(value))) return null;
  const data = claimsOf(claims, 'headline').find(({ source }) => source === 'json-ld');
  const social = socialTitle(claims, sites);
  return data && social && letters(withoutSite(data.value, sites)) === letters(social) ? social : null;
}

const KICKER_MAX = 60;

const label = (text: string): string => text.replace(/[\s:|–—/-]+$/, '');

/**
 * Takes a kicker off a heading that holds both, where the metadata knows the headline alone and og:title does
 * not count the kicker in; and takes the metadata's spelling where the heading's parts run into each other
 * ("National marchThe ninth of July") or lost the colon between them to the style sheet.
 * @param printed the heading, one line of text a line
 * @param ends what stands at its ends in lines or elements of their own: a kicker, a date, a second headline; and whether
 *   the template calls the first a kicker
 */
function apart(
  printed: string,
  wanted: readonly string[],
  social: string | null,
  { lead, tail, named }: Ends & { named: boolean },
): { text: string; kicker: string | null } {
  const own = letters(printed);
  // Where any of the data counts the ends in, they belong to it.
  for (const title of wanted.some((one) => letters(one) === own) ? [] : wanted) {
    const known = letters(title);
    if (tail && known + letters(tail) === own) return { text: title, kicker: null };
    if (lead && letters(lead) + known === own)
      return { text: title, kicker: /\d/.test(lead) || lead.length > KICKER_MAX ? null : label(lead) };
  }
  const spelled = wanted.find(
    (title) =>
      letters(title) === own &&
      (words(title) > words(printed) || (title.includes(':') && !printed.includes(':'))),
  );
  const text = spelled ?? oneLine(printed);
  const whole = social !== null && letters(social) === own;
  for (const title of whole ? [] : wanted) {
    const at = text.length - title.length;
    if (
      at > 1 &&
      at <= KICKER_MAX &&
      title.length > at / 2 &&
      text.endsWith(title) &&
      // A word before ("The", "2025") is no label: that ends in a mark, in a line break, or without a space.
      /(?:[:|–—/·-]\s*|\n|\S)$/.test((spelled ?? printed).slice(0, at))
    )
      return { text: title, kicker: label(text.slice(0, at)) };
  }
  const start = letters(lead);
  if (
    named &&
    lead &&
    lead.length <= KICKER_MAX &&
    !/\d/.test(lead) &&
    !(social && letters(social).startsWith(start))
  )
    return { text: text.slice(lead.length).trim(), kicker: label(lead) };
  return { text, kicker: null };
}

interface Ends {
  lead: string;
  tail: string;
}

/** The first and the last of a heading's lines, or of the elements in its only line; empty where it is of one piece. */
function setApart({ lines }: Outline, { first, end }: Box): Ends {
  const parts: string[] = [];
  let of: Mark | null = null;
  for (const { pieces } of lines.slice(first, end)) {
    for (const { text, mark } of pieces) {
      let outer = mark;
      while (outer?.parent) outer = outer.parent;
      if (parts.length === 0 || outer !== of) parts.push('');
      of = outer;
      parts[parts.length - 1] += text;
    }
    if (end - first > 1) parts.push('');
  }
  const said = parts.map((part) => part.trim()).filter(Boolean);
  return said.length > 1 ? { lead: said[0] ?? '', tail: said.at(-1) ?? '' } : { lead: '', tail: '' };
}

/** @returns whether the line begins with what is called a kicker, in a class or in an attribute's own name */
function isKicker(line: Line | undefined): boolean {
  if (!line) return false;
  if (KICKER_WORDS.test(line.box.words)) return true;
  for (let mark = line.pieces[0]?.mark ?? null; mark; mark = mark.parent) {
    if (KICKER_WORDS.test(wordsOf(mark.element, mark.attributes))) return true;
    if (mark.attributes.some((name) => KICKER_WORDS.test(` ${name} `))) return true;
  }
  return false;
}

/** A heading's lines as one. */
const oneLine = (text: string): string => text.replaceAll('\n', ' ');

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A first-level heading that closes the breadcrumb is the title made for search engines; the one that readers see is lower. */
const NAVIGATION = 0.25;

const FIRST_LEVEL = 0.2;
/** Score of a first-level heading that says what the metadata say: of all others none comes before it. */
const UNBEATEN = 1 + FIRST_LEVEL;

/** A heading that may be the headline, and how much it is like what the metadata say. */
interface Printed {
  box: Box;
  text: string;
  likeness: number;
}

function score(one: Printed | null): number {
  if (!one) return 0;
  return (
    one.likeness +
    (one.box.tag === 'h1' ? FIRST_LEVEL : 0) -
    (one.box.furniture === 'navigation' ? NAVIGATION : one.box.furniture ? 0.15 : 0) -
    (one.box.linked > 0.5 * one.box.weight ? 0.1 : 0)
  );
}

/** Headings, then what the template calls a headline; looked for as they are asked for. */
function* candidates({ headings, boxes }: Outline): Iterable<Box> {
  for (const box of headings) if (box.tag <= 'h3') yield box;
  for (const box of boxes)
    if (
      box.words !== ' ' &&
      box.end > box.first &&
      box.end - box.first <= 3 &&
      / headline | entry-title | article-title | post-title | story-title /.test(box.words)
    )
      yield box;
}

/**
 * Cuts the publication's name off a title: "Headline | The Harbour Post", "The Harbour Post: Headline".
 * @param sites letters of its names
 */
function withoutSite(title: string, sites: readonly string[]): string {
  if (!SEPARATING.test(title)) return title;
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => {
    const name = letters(part);
    return (
      name === '' ||
      sites.some(
        (site) =>
          site === name ||
          (name.length > 4 && site.includes(name)) ||
          (site.length > 4 && name.endsWith(site)),
      )
    );
  };
  let rest = title;
  for (let last = parts.pop(); last !== undefined && parts.length > 0 && isSite(last); last = parts.pop())
    rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—·•»:｜-]+$/, '');
  return rest || title;
}

/** "The Harbour Post: Headline", where no heading on the page says that the name is a part of it. */
function withoutSiteBefore(title: string, sites: readonly string[]): string {
  const before = /^(.{2,60}?)\s*[:|–—»-]\s+(?=.{12})/u.exec(title);
  return before && sites.includes(letters(before[1] ?? '')) ? title.slice(before[0].length) : title;
}
