/** Where a story breaks off because the rest must be paid for: what stands there is the publisher's, not the story's. */
import { NO_WALL, WALL } from '../../../news/paywall-words.ts';
import { proseWeight } from '../../cutting/prose.ts';
import { within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';
import { styleOf } from './manner.ts';
import { isHeading, type Selection } from './select.ts';

/** Lines before and after the story's last one in which a wall can stand. */
const REACH = { before: 8, after: 12 };
const LONGEST = 260;
/** An offer to subscribe is lighter than this. */
const OFFER_MAX = 1_500;
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
/** Running text behind such words from which the story goes on: they are an offer in its middle. */
const GOES_ON = 200;

/**
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
    if (!WALL.test(line.text) || NO_WALL.test(line.text)) continue;
    const offer = offerAround(line, opening);
    // A story can tell of walls too.
    if (offer === line.box && line.linked === 0 && styleOf(offer) === styleOf(opening.box)) continue;
    const behind = kept.filter((one) => one.index > line.index && !within(one.box, offer));
    if (behind.reduce((sum, one) => sum + proseWeight(one), 0) >= GOES_ON) continue;
    const left = kept.filter((one) => one.index < line.index && !within(one.box, offer));
    while (left.length > 1 && isHeading((left.at(-1) ?? line).box)) left.pop();
    if (left.length === 0) return none;
    const cut = kept.filter((one) => !left.includes(one)).map((one) => ({ line: one, reason: 'paywall' }));
    return { kept: left, omitted: [...omitted, ...cut], walled: true };
  }
  return none;
}

/** The largest box around these words that holds none of the story's beginning. */
function offerAround(line: Line, opening: Line): Box {
  let offer = line.box;
  for (let at = offer.parent; at && at.weight <= OFFER_MAX && !within(opening.box, at); at = at.parent)
    offer = at;
  return offer;
}
