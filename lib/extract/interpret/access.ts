import type { Article } from '../../model/article.ts';
import { type Claim, claimsOf } from '../cutting/claim.ts';

/** Running text, in weighted characters, below which a walled story is only its opening. */
const OPENING = 1_800;

/**
 * Whether the reader has the whole story.
 *
 * @param bodyWeight weight of the story's text as found
 * @returns `truncated` where our limit was reached; `teaser` where the page says that the story is not free, or a wall
 *   stands in it, and only an opening is there; else `full`
 */
export function findAccess(
  { truncated, walled }: { truncated: boolean; walled: boolean },
  claims: readonly Claim[],
  bodyWeight: number,
): Article['access'] {
  if (truncated) return 'truncated';
  const notFree = claimsOf(claims, 'free').some(({ value }) =>
    /^(?:false|locked|premium|paid|metered|no)$/i.test(value),
  );
  return (notFree || walled) && bodyWeight < OPENING ? 'teaser' : 'full';
}
