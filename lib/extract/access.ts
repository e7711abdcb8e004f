import type { Article } from '../model/article.ts';
import { type Claim, claimsOf } from './claims/claim.ts';
import type { Outline } from './page/outline.ts';

const WALL =
  /(?<=[ -])(?:paywall|pay-wall|regwall|piano-container|subscriber-only|premium-wall|paid-barrier|article-wall|offer-wall|tp-container|paywall-overlay|steadypaywall|meteredcontent|premium-content-locked|c-paywall|paid-content|plus-content)(?=[ -])/;
/** Running text, in weighted characters, below which a walled story is only its opening. */
const OPENING = 1_800;

/**
 * @param bodyWeight weight of the story's text as found
 * @returns `truncated` where our limit was reached; `teaser` where the page says that the story is not free and only
 *   an opening is there, or where its own `articleBody` is much longer than what is shown
 */
export function findAccess(
  outline: Outline,
  claims: readonly Claim[],
  bodyWeight: number,
): Article['access'] {
  if (outline.truncated) return 'truncated';
  const notFree = claimsOf(claims, 'free').some(({ value }) =>
    /^(?:false|locked|premium|paid|metered|no)$/i.test(value),
  );
  const walled = outline.boxes.some((box) => WALL.test(box.words));
  return (notFree || walled) && bodyWeight < OPENING ? 'teaser' : 'full';
}
