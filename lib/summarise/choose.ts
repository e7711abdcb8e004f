import type { ConceptSentence } from './concepts.ts';
import type { Standing } from './standalone.ts';

/**
 * Words that an editor is thought to write where so many sentences may be chosen; more of it makes longer summaries win.
 * Each further sentence of a story tells less, so that who asks for more is taken to want more than in proportion; one
 * or two are chosen as the best of what would be three.
 */
const wordsExpected = (most: number): number => 3 * Math.max(3, most) ** 2;
/** Partial summaries followed at once: one is greedy, more find a better set. */
const BEAM = 4;

/** What a sentence that needs the one before it adds counts for so much: two that stand alone read better. */
const AFTER = 0.75;

interface Partial {
  chosen: number[];
  covered: Uint8Array;
  /** Sum of the chances of what is covered. */
  gain: number;
  length: number;
  value: number;
}

/**
 * Beam search for the set of sentences that covers most for its length: the one with the highest F measure to be
 * expected against what an editor would write, which weighs what both say against what each says. What is covered twice
 * counts once, so that sentences do not repeat each other, and one that adds less than it costs to read is left out. A
 * sentence that points back may only follow the one that it points to.
 *
 * @param chances what covering each concept is worth
 * @param standing by sentence: whether it may be chosen, and after what
 * @param number.least how many are chosen whatever the last of them adds
 * @param number.most how many may be chosen
 * @returns indexes in story order; fewer than asked where fewer may be chosen
 */
export function chooseSentences(
  sentences: readonly ConceptSentence[],
  chances: Float64Array,
  standing: readonly Standing[],
  { least, most }: { least: number; most: number },
): number[] {
  const expected = wordsExpected(most);
  let best: Partial | undefined;
  let beam: Partial[] = [
    { chosen: [], covered: new Uint8Array(chances.length), gain: 0, length: 0, value: 0 },
  ];
  for (let round = 0; round < most; round++) {
    const longer = new Map<
      string,
      { from: Partial; add: number; gain: number; length: number; value: number }
    >();
    for (const from of beam) {
      for (const [add, sentence] of sentences.entries()) {
        const worth = worthOf(standing[add], from.chosen.includes(add - 1));
        if (worth === 0 || from.chosen.includes(add)) continue;
        const gain = from.gain + worth * newlyCovered(sentence, from.covered, chances);
        const length = from.length + sentence.length;
        const value = gain / (length + expected);
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
    const [first] = beam;
    if (first && (!best || best.chosen.length < least || first.value > best.value)) best = first;
  }
  return best?.chosen ?? [];
}

function worthOf(standing: Standing | undefined, followed: boolean): number {
  if (standing === 'alone') return 1;
  return standing === 'after' && followed ? AFTER : 0;
}

function newlyCovered(sentence: ConceptSentence, covered: Uint8Array, chances: Float64Array): number {
  let sum = 0;
  for (const concept of sentence.concepts) if (!covered[concept]) sum += chances[concept] ?? 0;
  return sum;
}
