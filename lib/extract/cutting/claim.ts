import type { Evidence } from '../../model/article.ts';

/** What a source on the page says of one field, before anyone decides whether it is true. */
export interface Claim {
  field: ClaimField;
  value: string;
  /** The address that goes with it: of an author's page, of a picture. */
  url?: string | null;
  source: Evidence['source'];
  /** How far sources of this kind can be trusted for this field, 0 to 1. */
  confidence: number;
}

export const CLAIM_FIELDS = [
  'headline',
  'deck',
  'kicker',
  'section',
  'author',
  'organisation',
  'published',
  'updated',
  'site',
  'language',
  'canonical',
  'image',
  'body',
  'type',
  'free',
] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** @returns the claims of one field, most trusted first; the order of equals is the page's. */
export const claimsOf = (claims: readonly Claim[], field: ClaimField): Claim[] =>
  claims.filter((claim) => claim.field === field).sort((a, b) => b.confidence - a.confidence);

/** @returns whether the page's data calls it news: schema.org's NewsArticle, its kinds, and live blogs. */
export const isNewsStory = (claims: readonly Claim[]): boolean =>
  claims.some(({ field, value }) => field === 'type' && /NewsArticle$|^LiveBlogPosting$/.test(value));
