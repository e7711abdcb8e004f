import type { Highlight } from '../../model/highlight.ts';

/** @returns the highlights as they follow one another in the story. */
export function inStoryOrder(highlights: readonly Highlight[]): Highlight[] {
  return highlights.toSorted(
    (a, b) =>
      a.position.block - b.position.block || a.position.start - b.position.start || a.created - b.created,
  );
}
