/** Where a story breaks off because the rest must be paid for: what stands there is the publisher's, not the story's. */
import { saysWall } from '../../../news/paywall-words.ts';
import { proseWeight } from '../../cutting/prose.ts';
import { closest, within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';
import { styleOf } from './manner.ts';
import { isHeading, type Selection } from './select.ts';

/** Lines before and after the story's last one in which a wall can stand. */
const REACH = { before: 8, after: 12 };
const LONGEST = 260;
/** An offer to subscribe is lighter than this; and so is what it adds in sentences. */
const OFFER_MAX = 1_500;
const SALES_TALK = 300;
/** Where such words are said of other stories, of comments, or on a button that unfolds the rest. */
const ELSEWHERE = new Set<string | null>([
  'control',
  'related links',
  'another story',
  'comments',
  'navigation',
  'footer',
  'sidebar',
  'share',
  'tags',
]);
/** Running text, none of it set as the story is, with which what stands behind such words is not the rest of a story. */
const GOES_ON = 200;

/**
 * Takes an offer off the end. A story that tells of walls, quotes one or goes on behind one stays whole: a line too
 * many is the lesser fault.
 * @param selection the story's lines
 * @returns the lines up to a wall, what was left out, and whether there is one; as given where there is none
 */
export function cutWall(
  outline: Outline,
  selection: Selection,
): Pick<Selection, 'kept' | 'omitted'> & { walled: boolean } {
  const { kept, omitted, opening } = selection;
  const none = { kept, omitted, walled: false };
  const last = kept.at(-1);
  const from = kept[Math.max(0, kept.length - REACH.before)];
  if (!opening || !last || !from) return none;
  for (const line of outline.lines.slice(from.index, last.index + REACH.after)) {
    if (line.index <= opening.index || line.weight > LONGEST || ELSEWHERE.has(line.box.furniture)) continue;
    if (!saysWall(line.text) || isCited(line.box)) continue;
    const offer = offerAround(line, opening, kept);
    if (!isOffer(offer, line, opening, kept)) continue;
    const left = kept.filter((one) => one.index < line.index && !within(one.box, offer));
    while (left.length > 1 && isHeading((left.at(-1) ?? line).box)) left.pop();
    if (left.length === 0) return none;
    const cut = kept.filter((one) => !left.includes(one)).map((one) => ({ line: one, reason: 'paywall' }));
    return { kept: left, omitted: [...omitted, ...cut], walled: true };
  }
  return none;
}

const isCited = (box: Box): boolean =>
  closest(box, ({ tag }) => /^(?:blockquote|pre|t[dh]|li|figcaption)$/.test(tag)) !== null;

/** The largest box around these words that holds no running text before them. */
function offerAround(line: Line, opening: Line, kept: readonly Line[]): Box {
  const before = kept.filter((one) => one.index < line.index && proseWeight(one) > 0);
  const holdsStory = (box: Box): boolean =>
    within(opening.box, box) || before.some((one) => within(one.box, box));
  let offer = line.box;
  for (let at = offer.parent; at && at.weight <= OFFER_MAX && !holdsStory(at); at = at.parent) offer = at;
  return offer;
}

function isOffer(offer: Box, line: Line, opening: Line, kept: readonly Line[]): boolean {
  const sum = (lines: readonly Line[]): number => lines.reduce((all, one) => all + proseWeight(one), 0);
  const isStorys = (one: Line): boolean =>
    one.box.parent === opening.box.parent && styleOf(one.box) === styleOf(opening.box);
  const behind = kept.filter((one) => one.index > line.index && !within(one.box, offer));
  if (behind.some((one) => isStorys(one) && proseWeight(one) > 0) || sum(behind) >= GOES_ON) return false;
  const inside = kept.filter((one) => one !== line && within(one.box, offer));
  if (sum(inside) >= SALES_TALK) return false;
  if (offer !== line.box) return offer.linked > 0 || offer.mixed;
  // A paragraph of its own: what is sold there is a link, or it is set as no paragraph of the story is.
  if (line.linked >= 0.5 * line.weight) return true;
  return styleOf(offer) !== styleOf(opening.box) && sum(behind) === 0;
}
