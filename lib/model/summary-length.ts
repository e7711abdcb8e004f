/** How many sentences a summary may be asked to have at most. */
export const SUMMARY_LENGTH = { min: 1, max: 7 };

/** @returns a number of sentences that a summary may be asked for: the nearest */
export const summaryLength = (sentences: number): number =>
  Math.min(SUMMARY_LENGTH.max, Math.max(SUMMARY_LENGTH.min, Math.round(sentences)));
