import type { Evidence } from '../../model/article.ts';
import { letters } from '../../text/similarity.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';
import { KICKER_WORDS } from '../cutting/names.ts';
import { closestNamed } from '../cutting/tree.ts';
import { isStamp } from './body/select.ts';
import type { Box, Outline } from './gate/outline.ts';

export interface Found {
  text: string;
  evidence: Evidence;
}

const LONGEST = 60;
/** The word above an advertisement is a label too ("Advertisement", "Anzeige"), but not the story's. */
const ADVERT = /[ -](?:ads?|advert\w*)[ -]/;
/** Furniture in which a label stands that is the story's; search fields and menus have labels too. */
const PLACES = new Set([null, 'byline', 'tags']);

/** Finds the short label above the headline: what the template calls so, in the box that also holds the headline. */
export function findKicker(
  outline: Outline,
  { box: headline, kicker }: { box: Box | null; kicker: string | null },
): Found | null {
  if (kicker) return { text: kicker, evidence: { source: 'markup', confidence: 0.9 } };
  if (!headline) return null;
  const inside = outline.lines.slice(Math.max(0, headline.first - 6), headline.end);
  for (const line of inside.reverse()) {
    if (line.weight > LONGEST || line.weight < 3 || !PLACES.has(line.box.furniture)) continue;
    if (isStamp(line.text)) continue;
    const named = closestNamed(line.box, KICKER_WORDS, 2 * LONGEST);
    const marked = line.pieces.some((piece) => piece.mark?.kicker);
    if (closestNamed(line.box, ADVERT, 2 * LONGEST)) continue;
    if ((named || (marked && line.index < headline.first)) && named !== headline)
      return { text: line.text.replace(/\s*[:|]$/, ''), evidence: { source: 'markup', confidence: 0.8 } };
  }
  return null;
}

/**
 * Finds the part of the publication: the page's own claim, otherwise the last step of its breadcrumb.
 * @param trail the breadcrumb's steps
 */
export function findSection(
  trail: readonly string[],
  claims: readonly Claim[],
  headline: string,
): Found | null {
  const claim = claimsOf(claims, 'section').find(
    ({ value }) => value.length <= LONGEST && !/^https?:/.test(value),
  );
  if (claim) return { text: claim.value, evidence: { source: claim.source, confidence: claim.confidence } };
  const step = trail
    .map((text) => text.replace(/^[›»>/\s]+|[›»>/\s]+$/g, ''))
    .findLast(
      (text) =>
        text.length > 1 &&
        text.length <= 40 &&
        !letters(headline).startsWith(letters(text)) &&
        !/^(?:home|start|startseite|inicio|accueil)$/i.test(text),
    );
  return step ? { text: step, evidence: { source: 'markup', confidence: 0.6 } } : null;
}
