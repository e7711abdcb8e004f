import { expect, test } from 'vitest';
import { leftOut } from '../../lib/model/left-out.ts';
import { article, byline } from '../support/builders.ts';

const story = article({
  headline: 'Ferry returns',
  deck: 'After four winters',
  byline: byline({ printed: 'By Sara Holm' }),
  notes: [{ kind: 'contributor', text: 'Pia Lund contributed to this report.' }],
});

test.each([
  ['the headline, in the page a second time', 'before the story', 'FERRY  returns'],
  ['the byline', 'byline', 'By Sara Holm and others'],
  ['a note, which stands below the story', 'contributor', 'Pia Lund contributed to this report.'],
  ['a ruled line', 'separator', '____'],
])('not what the story shows: %s', (_, reason, text) => {
  expect(leftOut([{ reason, text }], story)).toEqual([]);
});

test('what the story has nowhere', () => {
  const omissions = [
    { reason: 'related links', text: 'Why ferries are late' },
    { reason: 'newsletter', text: '7 a.m.' },
  ];
  expect(leftOut(omissions, story)).toEqual(omissions);
});
