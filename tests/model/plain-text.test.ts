import { expect, test } from 'vitest';
import { blockText, inlineText } from '../../lib/model/plain-text.ts';
import { figure } from '../support/builders.ts';

test('marks leave no trace in the words', () => {
  const text = inlineText([
    'The ',
    { kind: 'strong', text: ['old ', { kind: 'emphasis', text: ['wooden'] }] },
    ' ',
    { kind: 'link', href: 'https://harbourpost.example/pier', text: ['pier'] },
  ]);
  expect(text).toBe('The old wooden pier');
});

test('items, quoted blocks and rows stand on lines of their own', () => {
  expect(blockText({ kind: 'list', ordered: true, items: [['one'], ['two']] })).toBe('one\ntwo');
  expect(
    blockText({ kind: 'quote', blocks: [{ kind: 'paragraph', text: ['Never again.'] }], source: 'Ida Holm' }),
  ).toBe('Never again.\nIda Holm');
  expect(blockText({ kind: 'table', head: [['Year'], ['Boats']], rows: [[['2026'], ['4']]] })).toBe(
    'Year\tBoats\n2026\t4',
  );
});

test('a figure gives caption and credit', () => {
  expect(blockText({ kind: 'figure', figure: figure() })).toBe(
    'The Ellery leaves the new pier on Wednesday. (Photo: Jon Aker)',
  );
  expect(blockText({ kind: 'figure', figure: figure({ credit: null }) })).toBe(
    'The Ellery leaves the new pier on Wednesday.',
  );
});
