/** What templates call things that both sides of the cut look for; among the words of a box or mark. */

/** The place of a story's authors. */
export const AUTHOR_WORDS =
  /[ -](?:byline|bylines|by-line|author|authors|author-name|authorname|autor|autoren|autore|auteur|writer|reporter|contributor|contributors|firma|signature|skribent|forfatter|redakteur|creator|journalist)[ -]/;
/** Weight above which no such place is the authors' alone. */
export const AUTHOR_LONGEST = 220;

/** The short label above a headline. */
export const KICKER_WORDS =
  /[ -](?:kicker|eyebrow|overline|over-line|topline|top-line|dachzeile|spitzmarke|roofline|antetitulo|volanta|cintillo|surtitre|rubric|rubrik|supertitle|pretitle|pre-title|label|section-label|flag|tagline|overhead|story-label)[ -]/;

const POST =
  /[ -](?:twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed-bq|text-post-media|mastodon-embed|telegram-post)[ -]/;

/** @returns whether the box is a post of a social network, printed as its author wrote it. */
export const isPost = (box: { words: string }): boolean => box.words !== ' ' && POST.test(box.words);
