import { splitWords } from '../text/words.ts';

/**
 * What the story is about, as its words and pairs of neighbouring words, each with the chance that an editor would
 * use it to sum the story up. Two logistic regressions over what can be seen in any language; the weights were
 * fitted on news stories with the highlights that their editors wrote, and hold for stories left out of the fit.
 */

/** Weights for words. */
const WORD_WEIGHTS = {
  constant: -1.72,
  /** Natural logarithm of the number of sentences that have it. */
  sentences: 1.05,
  /** Share of the story's sentences that have it: function words stand in many. */
  share: 2.1,
  /** Natural logarithm of 1 + the index of the first sentence that has it: news tells the most first. */
  first: -0.9,
  /** How many of the first five sentences have it, of five. */
  opening: 0.26,
  /** Share of mentions with a capital inside a sentence: names. */
  name: 0.52,
  number: 0.57,
  /** Share of mentions inside quotation marks. */
  quoted: -0.28,
} as const;

/** Weights for pairs of words. */
const PAIR_WEIGHTS = {
  constant: -1.71,
  sentences: 1.12,
  first: -0.78,
  opening: -0.7,
  name: 1.08,
  number: 0.76,
  quoted: 0.08,
  /** Share of mentions with punctuation between the two. */
  broken: -0.58,
  /** Mean share of the sentences that have one of the two. */
  share: -0.12,
  /** How much of the rarer word's mentions stand in this pair: fixed expressions. */
  bound: -0.62,
} as const;

/** A sentence as concepts: indexes into `Concepts.chances`. */
export interface ConceptSentence {
  /** Distinct words and pairs. */
  concepts: Uint32Array;
  /** Number of words. */
  length: number;
}

export interface Concepts {
  sentences: ConceptSentence[];
  /** By concept; pairs weigh `PAIR_IMPORTANCE` times a word. */
  chances: Float64Array;
}

/** Pairs say more of what happened than single words. */
const PAIR_IMPORTANCE = 4;

interface Mentions {
  first: number;
  sentences: number;
  inOpening: number;
  all: number;
  names: number;
  quoted: number;
  broken: number;
  lastSeen: number;
}

interface Token {
  word: string;
  capital: boolean;
  number: boolean;
  quoted: boolean;
  /** More than a space or an apostrophe stands before it. */
  afterBreak: boolean;
}

/**
 * @param texts the story's sentences in order, the headline first where there is one
 * @param lang BCP 47 tag
 */
export function findConcepts(texts: readonly string[], lang: string | null): Concepts {
  const words = new Map<string, Mentions>();
  const pairs = new Map<string, Mentions & { parts: [string, string] }>();
  const tokenised = texts.map((text) => tokenise(text, lang));
  for (const [at, tokens] of tokenised.entries()) {
    for (const [position, token] of tokens.entries()) {
      const mentions = words.get(token.word) ?? none();
      words.set(token.word, mention(mentions, at, position > 0 && token.capital, token.quoted, false));
      const next = tokens[position + 1];
      if (!next) continue;
      const key = `${token.word} ${next.word}`;
      const pair = pairs.get(key) ?? { ...none(), parts: [token.word, next.word] };
      mention(pair, at, token.capital && next.capital, token.quoted, next.afterBreak);
      pairs.set(key, pair);
    }
  }
  const ids = new Map<string, number>();
  const chances: number[] = [];
  for (const [word, mentions] of words) {
    ids.set(word, chances.push(wordChance(word, mentions, texts.length)) - 1);
  }
  for (const [key, pair] of pairs) {
    const [a, b] = pair.parts.map((part) => words.get(part)?.sentences ?? 1);
    const chance = pairChance(key, pair, a ?? 1, b ?? 1, texts.length);
    ids.set(key, chances.push(PAIR_IMPORTANCE * chance) - 1);
  }
  return {
    chances: Float64Array.from(chances),
    sentences: tokenised.map((tokens) => asConcepts(tokens, ids)),
  };
}

function asConcepts(tokens: readonly Token[], ids: ReadonlyMap<string, number>): ConceptSentence {
  const concepts = new Set<number>();
  for (const [position, { word }] of tokens.entries()) {
    const next = tokens[position + 1];
    for (const key of next ? [word, `${word} ${next.word}`] : [word]) {
      const id = ids.get(key);
      if (id !== undefined) concepts.add(id);
    }
  }
  return { concepts: Uint32Array.from(concepts), length: tokens.length };
}

const none = (): Mentions => ({
  first: -1,
  sentences: 0,
  inOpening: 0,
  all: 0,
  names: 0,
  quoted: 0,
  broken: 0,
  lastSeen: -1,
});

function mention<M extends Mentions>(
  to: M,
  sentence: number,
  name: boolean,
  quoted: boolean,
  broken: boolean,
): M {
  if (to.first < 0) to.first = sentence;
  if (to.lastSeen !== sentence) {
    to.sentences++;
    if (sentence < 5) to.inOpening++;
    to.lastSeen = sentence;
  }
  to.all++;
  if (name) to.names++;
  if (quoted) to.quoted++;
  if (broken) to.broken++;
  return to;
}

function wordChance(word: string, of: Mentions, sentences: number): number {
  const w = WORD_WEIGHTS;
  return logistic(
    w.constant +
      w.sentences * Math.log(of.sentences) +
      w.share * (of.sentences / sentences) +
      w.first * Math.log(1 + of.first) +
      w.opening * (of.inOpening / 5) +
      w.name * (of.names / of.all) +
      w.number * Number(/^\p{N}/u.test(word)) +
      w.quoted * (of.quoted / of.all),
  );
}

function pairChance(pair: string, of: Mentions, a: number, b: number, sentences: number): number {
  const w = PAIR_WEIGHTS;
  return logistic(
    w.constant +
      w.sentences * Math.log(of.sentences) +
      w.first * Math.log(1 + of.first) +
      w.opening * (of.inOpening / 5) +
      w.name * Number(of.names > 0) +
      w.number * Number(/\p{N}/u.test(pair)) +
      w.quoted * (of.quoted / of.all) +
      w.broken * (of.broken / of.all) +
      w.share * ((a + b) / 2 / sentences) +
      w.bound * (of.sentences / Math.min(a, b)),
  );
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

function tokenise(text: string, lang: string | null): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let quoted = false;
  for (const { text: written, start } of splitWords(text, lang)) {
    const gap = text.slice(end, start);
    for (const mark of gap) {
      if (mark === '"') quoted = !quoted;
      else if ('“«„「'.includes(mark)) quoted = true;
      else if ('”»」'.includes(mark)) quoted = false;
    }
    tokens.push({
      word: written.toLowerCase(),
      capital: /^\p{Lu}/u.test(written),
      number: /^\p{N}/u.test(written),
      quoted,
      afterBreak: !/^[\s'’-]?$/u.test(gap),
    });
    end = start + written.length;
  }
  return tokens;
}
