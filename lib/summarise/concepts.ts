import { splitWords } from '../text/words.ts';

/**
 * What a story is about: its words and pairs of neighbouring words, each with what can be seen of it in any
 * language. How much each of these tells is in weights.ts.
 */

/** What is seen of words and of pairs alike. */
export interface Seen {
  /** Natural logarithm of the number of sentences that have it. */
  sentences: number;
  /** Natural logarithm of 1 + the index of the first sentence that has it: news tells the most first. */
  first: number;
  /** Natural logarithm of the number of the story's sentences: what a long story repeats tells less. */
  story: number;
  /** How much the best of its sentences says that others say too, of the story's best: 0 to 1. */
  company: number;
  /** Words: share of mentions with a capital inside a sentence. Pairs: 1 where both ever have capitals. */
  name: number;
  number: 0 | 1;
}

export interface SeenWord extends Seen {
  /** Natural logarithm of 1 + the index of the last sentence that has it. */
  last: number;
  /** One sentence has it, and no other. */
  once: 0 | 1;
}

export interface SeenPair extends Seen {
  /** How much of the rarer word's sentences have this pair: fixed expressions. */
  bound: number;
  /** Share of mentions with punctuation between the two. */
  broken: number;
  /** How many of the two are names. */
  names: number;
}

/** A sentence as concepts: numbers below `words.size` are words, the others pairs, in the order of the maps. */
export interface ConceptSentence {
  /** Distinct. */
  concepts: Uint32Array;
  /** Number of words. */
  length: number;
}

export interface Concepts {
  sentences: ConceptSentence[];
  words: Map<string, SeenWord>;
  pairs: Map<string, SeenPair>;
}

/**
 * @param texts the story's sentences in order, the headline first where there is one
 * @param lang BCP 47 tag
 */
export function findConcepts(texts: readonly string[], lang: string | null): Concepts {
  const tokenised = texts.map((text) => tokenise(text, lang));
  const words = new Map<string, Mentions>();
  const pairs = new Map<string, Mentions & { parts: [Mentions, Mentions] }>();
  for (const [at, tokens] of tokenised.entries()) {
    let before: Mentions | null = null;
    for (const [position, token] of tokens.entries()) {
      const word = words.get(token.word) ?? none();
      mention(word, at, position > 0 && token.capital, false);
      words.set(token.word, word);
      const last = tokens[position - 1];
      if (before && last) {
        const key = `${last.word} ${token.word}`;
        const pair = pairs.get(key) ?? { ...none(), parts: [before, word] };
        mention(pair, at, last.capital && token.capital, token.afterBreak);
        pairs.set(key, pair);
      }
      before = word;
    }
  }
  const company = companyOf(tokenised, words);
  const numbers = new Map([...words.keys(), ...pairs.keys()].map((key, number) => [key, number]));
  const story = Math.log(texts.length);
  return {
    sentences: tokenised.map((tokens) => asConcepts(tokens, numbers)),
    words: mapValues(words, (of, word) => ({
      ...seen(of, story, company),
      name: of.names / of.all,
      number: /^\p{N}/u.test(word) ? 1 : 0,
      last: Math.log(1 + (of.sentences.at(-1) ?? 0)),
      once: of.sentences.length === 1 ? 1 : 0,
    })),
    pairs: mapValues(pairs, (of, pair) => ({
      ...seen(of, story, company),
      name: of.names > 0 ? 1 : 0,
      number: /\p{N}/u.test(pair) ? 1 : 0,
      bound: of.sentences.length / Math.min(of.parts[0].sentences.length, of.parts[1].sentences.length),
      broken: of.broken / of.all,
      names: Number(of.parts[0].names > 0) + Number(of.parts[1].names > 0),
    })),
  };
}

const mapValues = <From, To>(map: ReadonlyMap<string, From>, make: (value: From, key: string) => To) =>
  new Map(Array.from(map, ([key, value]) => [key, make(value, key)]));

interface Mentions {
  /** Indexes of the sentences that have it, in order. */
  sentences: number[];
  all: number;
  names: number;
  broken: number;
}

const none = (): Mentions => ({ sentences: [], all: 0, names: 0, broken: 0 });

function mention(of: Mentions, sentence: number, name: boolean, broken: boolean): void {
  if (of.sentences.at(-1) !== sentence) of.sentences.push(sentence);
  of.all++;
  if (name) of.names++;
  if (broken) of.broken++;
}

/** By sentence: how much it says that others say too, of the most that one does. */
function companyOf(sentences: readonly Token[][], words: ReadonlyMap<string, Mentions>): Float64Array {
  const means = sentences.map((tokens) => {
    const distinct = new Set(tokens.map(({ word }) => word));
    let sum = 0;
    for (const word of distinct) sum += Math.log(words.get(word)?.sentences.length ?? 1);
    return sum / Math.max(1, distinct.size);
  });
  const most = Math.max(...means) || 1;
  return Float64Array.from(means, (mean) => mean / most);
}

function seen(of: Mentions, story: number, company: Float64Array) {
  return {
    sentences: Math.log(of.sentences.length),
    first: Math.log(1 + (of.sentences[0] ?? 0)),
    story,
    company: of.sentences.reduce((best, at) => Math.max(best, company[at] ?? 0), 0),
  };
}

function asConcepts(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): ConceptSentence {
  const concepts = new Set<number>();
  for (const [position, { word }] of tokens.entries()) {
    const next = tokens[position + 1];
    for (const key of next ? [word, `${word} ${next.word}`] : [word]) {
      const number = numbers.get(key);
      if (number !== undefined) concepts.add(number);
    }
  }
  return { concepts: Uint32Array.from(concepts), length: tokens.length };
}

interface Token {
  word: string;
  capital: boolean;
  /** More than a space or an apostrophe stands before it. */
  afterBreak: boolean;
}

function tokenise(text: string, lang: string | null): Token[] {
  let end = 0;
  return splitWords(text, lang).map(({ text: written, start }) => {
    const gap = text.slice(end, start);
    end = start + written.length;
    return {
      word: written.toLowerCase(),
      capital: /^\p{Lu}/u.test(written),
      afterBreak: !/^[\s'’-]?$/u.test(gap),
    };
  });
}
