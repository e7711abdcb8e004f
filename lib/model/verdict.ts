/** What the detector says of a page. */
export interface Verdict {
  /** `news`: a story of a publication. `article`: a blog post, guide or column. `other`: anything else. */
  kind: 'news' | 'article' | 'other';
  /** 0 to 1: how sure we are of `kind`. */
  confidence: number;
  /** What was seen, strongest first; what spoke against the verdict stands in it too. */
  reasons: Reason[];
}

/** The things that can be seen on a page, by name; the sentence a reader sees of each is in the interface's words. */
export const REASONS = [
  // what the page says of itself
  'news',
  'article',
  'other',
  'single',
  'site',
  'section',
  'date',
  'author',
  // its address
  'front',
  'dated-path',
  'slug',
  'news-path',
  'blog-path',
  'other-path',
  // what stands on it
  'headline',
  'dated',
  'byline',
  'prose',
  'long-prose',
  'prose-article',
] as const;

export type Reason = (typeof REASONS)[number];
