import { describe, expect, test } from 'vitest';
import { findConcepts } from '../../lib/summarise/concepts.ts';

const STORY = [
  'The Brill dam gave way on Tuesday, flooding the valley.',
  'Engineers said the Brill dam had 90 cracks.',
  'A bakery sold out.',
];

describe('findConcepts', () => {
  const { sentences, words, pairs } = findConcepts(STORY, 'en');

  test('what is seen of a word: where it stands, how often, whether a name or a number', () => {
    expect(words.get('dam')).toMatchObject({ sentences: Math.log(2), first: 0, once: 0, name: 0, number: 0 });
    expect(words.get('brill')).toMatchObject({ last: Math.log(2), name: 1 });
    expect(words.get('90')).toMatchObject({ first: Math.log(2), once: 1, number: 1 });
    expect(words.get('bakery')?.story).toBe(Math.log(3));
  });

  test('a sentence that shares its words with others is company; one that shares none is not', () => {
    expect(words.get('engineers')?.company).toBeGreaterThan(0.5);
    expect(words.get('bakery')?.company).toBe(0);
  });

  test('what is seen of a pair: a fixed expression, a break between the two', () => {
    expect(pairs.get('brill dam')).toMatchObject({ bound: 1, broken: 0, names: 1, name: 0 });
    expect(pairs.get('tuesday flooding')).toMatchObject({ broken: 1, bound: 1 });
    expect(pairs.get('had 90')?.number).toBe(1);
  });

  test('sentences are distinct words and pairs, by their places in the maps', () => {
    const last = sentences[2];
    expect(last?.length).toBe(4);
    const keys = [...words.keys(), ...pairs.keys()];
    expect(Array.from(last?.concepts ?? [], (at) => keys[at])).toEqual([
      'a',
      'a bakery',
      'bakery',
      'bakery sold',
      'sold',
      'sold out',
      'out',
    ]);
  });

  test('a story of one sentence, and of none', () => {
    expect(findConcepts(['It rained.'], 'en').words.get('rained')).toMatchObject({ company: 0, story: 0 });
    expect(findConcepts([], null).sentences).toEqual([]);
  });
});
