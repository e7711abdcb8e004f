import type { Evidence } from '../model/article.ts';
import { letters, likeness } from '../text/similarity.ts';
import { type Claim, claimsOf } from './claims/claim.ts';
import { type Box, type Outline, textOf } from './page/outline.ts';

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

/**
 * Finds the story's headline as the page prints it. Metadata helps to tell which heading it is; a heading that
 * the metadata does not know is taken only where it is the page's only first-level one, since og:title may
 * belong to another story.
 * @returns null where neither page nor metadata has one
 */
export function findHeadline(
  outline: Outline,
  claims: readonly Claim[],
  siteNames: readonly string[],
): Headline | null {
  const claimed = claimsOf(claims, 'headline');
  const wanted = [...new Set(claimed.map((claim) => withoutSite(claim.value, siteNames)))];
  const printed = candidates(outline)
    .map((box) => {
      const text = headingText(outline, box);
      return { box, text, likeness: Math.max(0, ...wanted.map((title) => likeness(title, text))) };
    })
    .filter(({ text }) => text.length > 1 && !siteNames.some((name) => letters(name) === letters(text)));
  const best = printed.reduce<(typeof printed)[number] | null>(
    (known, one) => (score(one) > score(known) ? one : known),
    null,
  );
  if (best && best.likeness >= ALIKE)
    return {
      ...apart(best.text, wanted),
      box: best.box,
      evidence: { source: 'markup', confidence: 0.5 + best.likeness / 2 },
    };
  const firsts = printed.filter(({ box }) => box.tag === 'h1' && !box.furniture);
  if (firsts[0] && (firsts.length === 1 || !claimed.length))
    return {
      text: firsts[0].text,
      kicker: null,
      box: firsts[0].box,
      evidence: { source: 'markup', confidence: 0.6 },
    };
  const claim = claimed[0];
  if (claim)
    return {
      text: withoutSite(claim.value, siteNames),
      kicker: null,
      box: null,
      evidence: { source: claim.source, confidence: 0.5 },
    };
  const any = printed[0];
  return any
    ? { text: any.text, kicker: null, box: any.box, evidence: { source: 'markup', confidence: 0.3 } }
    : null;
}

const KICKER_MAX = 60;

/**
 * Takes a kicker off a heading that holds both, where the metadata knows the headline alone; and takes the
 * metadata's spelling where the heading's parts run into each other ("Nationale DemoDer 9. Juli").
 */
function apart(printed: string, wanted: readonly string[]): { text: string; kicker: string | null } {
  const own = letters(printed);
  for (const title of wanted) {
    const at = printed.length - title.length;
    if (
      at > 1 &&
      at <= KICKER_MAX &&
      title.length > at / 2 &&
      own !== letters(title) &&
      printed.endsWith(title)
    )
      return { text: title, kicker: printed.slice(0, at).replace(/[\s:|–—/-]+$/, '') };
  }
  const spaced = wanted.find((title) => letters(title) === own && words(title) > words(printed));
  return { text: spaced ?? printed, kicker: null };
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function score(one: { box: Box; likeness: number } | null): number {
  if (!one) return 0;
  return (
    one.likeness +
    (one.box.tag === 'h1' ? 0.2 : 0) -
    (one.box.furniture ? 0.15 : 0) -
    (one.box.linked > 0.5 * one.box.weight ? 0.1 : 0)
  );
}

function candidates(outline: Outline): Box[] {
  const named = outline.boxes.filter(
    (box) =>
      / headline | entry-title | article-title | post-title | story-title /.test(box.words) &&
      box.end - box.first <= 3 &&
      box.end > box.first,
  );
  return [...outline.headings.filter((box) => box.tag <= 'h3'), ...named];
}

const headingText = (outline: Outline, box: Box): string => textOf(outline, box).split('\n').join(' ');

/** Cuts the publication's name off a title: "Headline | The Harbour Post", "The Harbour Post: Headline". */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => {
    const name = letters(part);
    return (
      name === '' ||
      siteNames.some(
        (site) =>
          letters(site) === name ||
          (name.length > 4 && letters(site).includes(name)) ||
          (letters(site).length > 4 && name.endsWith(letters(site))),
      )
    );
  };
  let rest = title;
  for (let last = parts.pop(); last !== undefined && parts.length > 0 && isSite(last); last = parts.pop())
    rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—·•»:｜-]+$/, '');
  return rest || title;
}
