import type { ConceptSentence } from './concepts.ts';

/** Words that a summary is thought to have for each sentence asked for; more of it makes longer sentences win. */
const WORDS_EXPECTED = 8;
/** Partial summaries followed at once: one is greedy, more find a better set. */
const BEAM = 4;

interface Partial {
  chosen: number[];
  covered: Uint8Array;
  /** Sum of the chances of what is covered. */
  gain: number;
  length: number;
  value: number;
}

/**
 * Beam search for the set of sentences that covers most for its length. What is covered twice counts once, so that
 * sentences do not repeat each other.
 *
 * @param chances what covering each concept is worth
 * @param allowed by sentence: whether it may be chosen
 * @param wanted how many
 * @returns indexes in story order; fewer where fewer are allowed
 */
export function chooseSentences(
  sentences: readonly ConceptSentence[],
  chances: Float64Array,
  allowed: readonly boolean[],
  wanted: number,
): number[] {
  let beam: Partial[] = [
    { chosen: [], covered: new Uint8Array(chances.length), gain: 0, length: 0, value: 0 },
  ];
  for (let round = 0; round < wanted; round++) {
    const longer = new Map<
      string,
      { from: Partial; add: number; gain: number; length: number; value: number }
    >();
    for (const from of beam) {
      for (const [add, sentence] of sentences.entries()) {
        if (!allowed[add] || from.chosen.includes(add)) continue;
        const gain = from.gain + newlyCovered(sentence, from.covered, chances);
        const length = from.length + sentence.length;
        const value = gain / (length + WORDS_EXPECTED * wanted);
        longer.set([...from.chosen, add].sort((a, b) => a - b).join(), { from, add, gain, length, value });
      }
    }
    if (longer.size === 0) break;
    beam = [...longer.values()]
      .sort((a, b) => b.value - a.value || a.add - b.add)
      .slice(0, BEAM)
      .map(({ from, add, gain, length, value }) => {
        const covered = from.covered.slice();
        for (const concept of sentences[add]?.concepts ?? []) covered[concept] = 1;
        return { chosen: [...from.chosen, add].sort((a, b) => a - b), covered, gain, length, value };
      });
  }
  return beam[0]?.chosen ?? [];
}

function newlyCovered(sentence: ConceptSentence, covered: Uint8Array, chances: Float64Array): number {
  let sum = 0;
  for (const concept of sentence.concepts) if (!covered[concept]) sum += chances[concept] ?? 0;
  return sum;
}
