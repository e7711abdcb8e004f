/**
 * A passage that the reader marked. It is kept by its words and their neighbours as well as by its place, so that it
 * is found again when the publication changes the text a little (the idea of the W3C's TextQuoteSelector).
 */

export type HighlightId = string & { readonly __brand: 'HighlightId' };

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink' | 'violet';

export const HIGHLIGHT_COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'violet'];

export interface Highlight {
  id: HighlightId;
  /** The marked words, as they stood. */
  quotation: string;
  /** Up to 32 characters of the block's text before the quotation, and after it. */
  prefix: string;
  suffix: string;
  position: HighlightPosition;
  colour: HighlightColour;
  /** The reader's own words; empty when there are none. */
  note: string;
  /** Epoch milliseconds. */
  created: number;
}

/** Where the quotation stood in the version of the story that it was marked in. */
export interface HighlightPosition {
  /** Index into `article.body`. */
  block: number;
  /** UTF-16 offsets into the block's plain text; the end is exclusive. */
  start: number;
  end: number;
}
