/** Where a pattern stands in a text, give or take some letters. */
export interface Closest {
  start: number;
  end: number;
  /** Letters put in, left out or changed. */
  errors: number;
}

/**
 * Approximate search by Sellers' algorithm ("The theory and computation of evolutionary distances", 1980): the place in
 * the text with the fewest changes from the pattern. Time grows with text × pattern.
 *
 * @param most changes allowed; negative: nothing is found
 * @returns the first place with the fewest changes; null where all have more
 */
export function findClosest(text: string, pattern: string, most: number): Closest | null {
  const rows = pattern.length;
  if (rows === 0 || most < 0) return null;
  // Column by column: the changes that a match ending here needs, and where it begins.
  let errors = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Int32Array(rows + 1);
  let best: Closest | null = null;
  for (let column = 1; column <= text.length; column++) {
    const nextErrors = new Int32Array(rows + 1);
    const nextStarts = new Int32Array(rows + 1);
    nextStarts[0] = column;
    for (let row = 1; row <= rows; row++) {
      const same = pattern[row - 1] === text[column - 1] ? 0 : 1;
      const replaced = at(errors, row - 1) + same;
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
    errors = nextErrors;
    starts = nextStarts;
    const needed = at(errors, rows);
    if (needed <= most && (!best || needed < best.errors)) {
      best = { start: at(starts, rows), end: column, errors: needed };
    }
  }
  return best;
}

const at = (column: Int32Array, row: number): number => column[row] ?? 0;
