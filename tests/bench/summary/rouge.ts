/** ROUGE as summaries are commonly measured: lower case, no stemming, F of the two directions, 0 to 1. */
export interface Rouge {
  one: number;
  two: number;
  /** Summary-level longest common subsequence. */
  lsum: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param reference what the editors wrote, @param summary what is measured; sentence by sentence */
export function rouge(reference: readonly string[], summary: readonly string[]): Rouge {
  const wanted = reference.map(wordsOf);
  const given = summary.map(wordsOf);
  const [a, b] = [wanted.flat(), given.flat()];
  let inSequence = 0;
  for (const sentence of wanted) {
    const found = new Set(given.flatMap((other) => commonSubsequence(sentence, other)));
    inSequence += found.size;
  }
  return {
    one: overlap(runs(a, 1), runs(b, 1)),
    two: overlap(runs(a, 2), runs(b, 2)),
    lsum: f(inSequence, a.length, b.length),
  };
}

function f(hits: number, wanted: number, given: number): number {
  return hits === 0 ? 0 : (2 * hits) / (wanted + given);
}

function runs(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

function overlap(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const run of given) left.set(run, (left.get(run) ?? 0) + 1);
  let hits = 0;
  for (const run of wanted) {
    const count = left.get(run) ?? 0;
    if (count > 0) hits++;
    left.set(run, count - 1);
  }
  return f(hits, wanted.length, given.length);
}

/** @returns the positions in `a` of one longest common subsequence */
function commonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (const [i, row] of lengths.entries()) {
    if (i === 0) continue;
    for (let j = 1; j <= b.length; j++)
      row[j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  }
  const positions: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      positions.push(i - 1);
      i--;
      j--;
    } else if (at(i - 1, j) >= at(i, j - 1)) i--;
    else j--;
  }
  return positions;
}
