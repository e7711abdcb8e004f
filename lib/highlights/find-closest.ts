/** Where a pattern stands in a text, give or take some letters. */
export interface Closest {
  start: number;
  end: number;
  /** Letters put in, left out or changed. */
  errors: number;
}

/** Length of the pieces that tell whether a search is worth its time. */
const PIECE = 3;

/**
 * Approximate search by Sellers' algorithm ("The theory and computation of evolutionary distances", 1980): the place in
 * the text with the fewest changes from the pattern. Time grows with text × pattern, so that texts which cannot have it
 * are told first.
 *
 * @param most changes allowed; negative: nothing is found
 * @returns the first place with the fewest changes; null where all have more
 */
export function findClosest(text: string, pattern: string, most: number): Closest | null {
  const rows = pattern.length;
  if (rows === 0 || most < 0 || !mayHave(text, pattern, most)) return null;
  // Column by column: the changes that a match ending here needs, and where it begins.
  let errors = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Int32Array(rows + 1);
  let nextErrors = new Int32Array(rows + 1);
  let nextStarts = new Int32Array(rows + 1);
  let best: Closest | null = null;
  for (let column = 1; column <= text.length; column++) {
    const letter = text.charCodeAt(column - 1);
    nextErrors[0] = 0;
    nextStarts[0] = column;
    for (let row = 1; row <= rows; row++) {
      const replaced = at(errors, row - 1) + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
      const inText = at(errors, row) + 1;
      const inPattern = at(nextErrors, row - 1) + 1;
      const least = Math.min(replaced, inText, inPattern);
      nextErrors[row] = least;
      nextStarts[row] =
        least === replaced
          ? at(starts, row - 1)
          : least === inText
            ? at(starts, row)
            : at(nextStarts, row - 1);
    }
    [errors, nextErrors] = [nextErrors, errors];
    [starts, nextStarts] = [nextStarts, starts];
    const needed = at(errors, rows);
    if (needed <= most && (!best || needed < best.errors)) {
      best = { start: at(starts, rows), end: column, errors: needed };
    }
  }
  return best;
}

/**
 * Each change spoils at most `PIECE` pieces of the pattern (the q-gram lemma of Jokinen and Ukkonen, 1991): where fewer
 * of them are left than that allows, no place is near enough.
 */
function mayHave(text: string, pattern: string, most: number): boolean {
  const needed = pattern.length - PIECE + 1 - most * PIECE;
  if (needed <= 0) return true;
  const pieces = new Set<string>();
  for (let index = 0; index + PIECE <= text.length; index++) pieces.add(text.slice(index, index + PIECE));
  let found = 0;
  for (let index = 0; index + PIECE <= pattern.length; index++) {
    if (pieces.has(pattern.slice(index, index + PIECE))) found++;
  }
  return found >= needed;
}

const at = (column: Int32Array, row: number): number => column[row] ?? 0;
