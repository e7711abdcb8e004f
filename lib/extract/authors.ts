import type { Byline, Evidence } from '../model/article.ts';
import { parseByline } from './byline/parse.ts';
import { type Claim, claimsOf } from './claims/claim.ts';
import type { Box, Line, Outline } from './page/outline.ts';

export interface BylineContext {
  headline: Box | null;
  /** Lines from the headline to the first paragraph. */
  before: readonly Line[];
  body: readonly Line[];
  lang: string | null;
  url: string;
}

export function findByline(
  _outline: Outline,
  claims: readonly Claim[],
  context: BylineContext,
): { byline: Byline; evidence: Evidence } | null {
  const claim = claimsOf(claims, 'author')[0];
  if (!claim) return null;
  const all = claimsOf(claims, 'author').filter(
    (one) => one.source === claim.source && one.confidence === claim.confidence,
  );
  const printed = all.map((one) => one.value).join(', ');
  return {
    byline: { printed, ...parseByline(printed, { lang: context.lang }) },
    evidence: { source: claim.source, confidence: claim.confidence },
  };
}
