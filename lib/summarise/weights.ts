import type { Concepts, SeenPair, SeenWord } from './concepts.ts';

/** What adds to the log-odds that an editor would use a concept to sum the story up. */
export interface Weights {
  words: Record<keyof SeenWord | 'constant', number>;
  pairs: Record<keyof SeenPair | 'constant', number>;
}

/**
 * Two logistic regressions over news stories with the highlights that their editors wrote; `npm run bench:summary`
 * fits them and measures them on stories left out of the fit.
 */
export const FITTED: Weights = {
  words: {
    constant: -0.59,
    sentences: 1.01,
    first: -0.41,
    story: -0.45,
    company: 0.6,
    name: 0.52,
    number: 0.68,
    last: -0.18,
    once: -0.38,
  },
  pairs: {
    constant: -1.34,
    sentences: 1.12,
    first: -0.59,
    story: -0.48,
    company: 0.95,
    name: 0.85,
    number: 0.87,
    bound: -0.47,
    broken: -0.64,
    names: 0.19,
  },
};

/** Pairs say more of what happened than single words. */
const PAIR_IMPORTANCE = 4;

/** @returns by concept, in the order of `Concepts`: the chance that an editor would use it; a pair's counts several times */
export function chancesOf(
  { words, pairs }: Pick<Concepts, 'words' | 'pairs'>,
  weights: Weights,
): Float64Array {
  const chances = new Float64Array(words.size + pairs.size);
  let next = 0;
  for (const seen of words.values()) chances[next++] = chance(seen, weights.words);
  for (const seen of pairs.values()) chances[next++] = PAIR_IMPORTANCE * chance(seen, weights.pairs);
  return chances;
}

function chance<Feature extends string>(
  seen: Readonly<Record<Feature, number>>,
  weights: Readonly<Record<NoInfer<Feature> | 'constant', number>>,
): number {
  let logOdds = weights.constant;
  for (const feature in seen) logOdds += weights[feature] * seen[feature];
  return 1 / (1 + Math.exp(-logOdds));
}
