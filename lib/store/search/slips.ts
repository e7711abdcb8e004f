/**
 * Slips of the typing hand: letters wrong, missing, too many or swapped with a neighbour (the optimal string alignment
 * of Damerau's distance).
 */

/** @returns how many wrong letters are forgiven: none in short words, where they would mean another word */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/** @returns whether a word is the sought one with no more slips than are forgiven; the first letter is taken as right */
export function isSlip(word: string, sought: string): boolean {
  const most = forgiven(sought);
  if (most === 0 || word[0] !== sought[0] || Math.abs(word.length - sought.length) > most) return false;
  const rows = firstRow(sought);
  for (let row = 1; row <= word.length; row++) fillRow(rows, row, word, sought);
  return (rows[word.length]?.[sought.length] ?? most + 1) <= most;
}

/** @returns the table's beginning. Row `n`: distances of a term's first n letters from each beginning of the word. */
export const firstRow = (word: string): Uint8Array[] => [
  Uint8Array.from({ length: word.length + 1 }, (_, at) => at),
];

/**
 * Fills in the row after those that stand.
 * @returns the least distance in the row: it only grows from here
 */
export function fillRow(rows: Uint8Array[], number: number, term: string, word: string): number {
  const above = rows[number - 1] ?? new Uint8Array();
  const twoAbove = rows[number - 2];
  const row = rows[number] ?? new Uint8Array(word.length + 1);
  row[0] = number;
  let least = number;
  for (let at = 1; at <= word.length; at++) {
    const same = term[number - 1] === word[at - 1];
    let distance = Math.min(
      (above[at] ?? 0) + 1,
      (row[at - 1] ?? 0) + 1,
      (above[at - 1] ?? 0) + (same ? 0 : 1),
    );
    if (twoAbove && at > 1 && term[number - 1] === word[at - 2] && term[number - 2] === word[at - 1])
      distance = Math.min(distance, (twoAbove[at - 2] ?? 0) + 1);
    row[at] = distance;
    if (distance < least) least = distance;
  }
  rows[number] = row;
  return least;
}
