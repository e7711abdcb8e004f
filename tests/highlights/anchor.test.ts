import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage, findPassage, type Passage } from '../../lib/highlights/anchor.ts';
import type { Block } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/plain-text.ts';

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text: [text] }));

const STORY = paragraphs(
  'The ferry sailed again on Wednesday, three years after a storm broke its pier.',
  '“We counted the days,” said Ida Holm, who runs the island’s only shop.',
  'The council expects 20,000 passengers in the first summer.',
);

function mark(
  body: readonly Block[],
  words: string,
  block = body.findIndex((one) => blockText(one).includes(words)),
) {
  const found = body[block];
  const start = found ? blockText(found).indexOf(words) : -1;
  const passage = describePassage(body, { block, start, end: start + words.length });
  if (!passage) throw new Error(`not in the story: ${words}`);
  return passage;
}

function wordsAt(body: readonly Block[], passage: Passage): string | null {
  const position = findPassage(body, passage);
  const block = position && body[position.block];
  return block ? blockText(block).slice(position.start, position.end) : null;
}

describe('describePassage', () => {
  test('words, neighbours and place, without white space at the ends', () => {
    expect(describePassage(STORY, { block: 1, start: 38, end: 27 })).toEqual({
      quotation: 'Ida Holm,',
      prefix: '“We counted the days,” said '.slice(-32),
      suffix: ' who runs the island’s only shop',
      position: { block: 1, start: 28, end: 37 },
    });
  });

  test('nothing where there are no words', () => {
    expect(describePassage(STORY, { block: 0, start: 3, end: 4 })).toBeNull();
    expect(describePassage(STORY, { block: 9, start: 0, end: 4 })).toBeNull();
  });
});

describe('findPassage', () => {
  test('where it was', () => {
    const passage = mark(STORY, 'three years after a storm');
    expect(findPassage(STORY, passage)).toEqual(passage.position);
  });

  test('in another place, when paragraphs were put in and words moved', () => {
    const passage = mark(STORY, 'three years after a storm');
    const later = paragraphs(
      'This story has been updated.',
      'Today, a correspondent says: the ferry sailed, three years after a storm.',
    );
    expect(wordsAt(later, passage)).toBe('three years after a storm');
    expect(findPassage(later, passage)?.block).toBe(1);
  });

  test('the right one of several, by its neighbours', () => {
    const body = paragraphs('The mayor said no. The council said no. The harbour said no.');
    const passage = describePassage(body, { block: 0, start: 31, end: 38 });
    expect(passage).not.toBeNull();
    const later = paragraphs('Asked again, the mayor said no. The council said no. The harbour said no.');
    const found = passage && findPassage(later, passage);
    expect(found && blockText(later[0] ?? { kind: 'separator' }).slice(0, found.start)).toMatch(
      /The council $/,
    );
  });

  test('slightly changed: a figure mended, a word put in', () => {
    const passage = mark(STORY, 'The council expects 20,000 passengers in the first summer');
    const later = paragraphs(
      'A new paragraph on the weather.',
      'The council now expects 26,000 passengers in the first summer, it said.',
    );
    expect(wordsAt(later, passage)).toBe('The council now expects 26,000 passengers in the first summer');
  });

  test('not where the story has it no more', () => {
    const passage = mark(STORY, 'said Ida Holm, who runs the island’s only shop');
    expect(findPassage(paragraphs('Prices of fish rose by a tenth.'), passage)).toBeNull();
    expect(findPassage([], passage)).toBeNull();
  });

  test('any passage is found again in the story that it was marked in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        fc.nat(30),
        fc.nat(30),
        (texts, block, start, end) => {
          const body = paragraphs(...texts);
          const passage = describePassage(body, { block, start, end });
          if (passage) expect(findPassage(body, passage)).toEqual(passage.position);
        },
      ),
    );
  });
});
