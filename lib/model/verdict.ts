/** What the detector says of a page. */
export interface Verdict {
  /** `news`: a story of a publication. `article`: a blog post, guide or column. `other`: anything else. */
  kind: 'news' | 'article' | 'other';
  /** 0 to 1: how sure we are of `kind`. */
  confidence: number;
  /** What spoke for it, strongest first. */
  reasons: Reason[];
}

/** One piece of evidence; the sentence a reader sees is in the interface's words. */
export type Reason = string;
