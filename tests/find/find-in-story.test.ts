import { describe, expect, test } from 'vitest';
import { findInStory } from '../../lib/find/find-in-story.ts';

const found = (texts: string[], query: string) =>
  findInStory(texts, query).map(({ block, start, end }) => texts[block]?.slice(start, end));

describe('findInStory', () => {
  test.each<[string, string[], string, string[]]>([
    ['case', ['The Ferry and the ferry'], 'FERRY', ['Ferry', 'ferry']],
    ['accents', ['Caffè São Tomé', 'cafe'], 'cafe', ['cafe']],
    ['accents of the text', ['El café de Inés'], 'cafe de ines', ['café de Inés']],
    ['decomposed accents', ['cafe\u0301s'], 'cafés', ['cafe\u0301s']],
    ['quotation marks', ['the island’s “only” shop'], 'island\'s "only"', ['island’s “only”']],
    ['white space', ['nine\u00a0days  long'], 'nine days long', ['nine\u00a0days  long']],
    ['ligatures', ['the oﬃce'], 'office', ['oﬃce']],
    ['scripts without spaces', ['首相は辞任を否定した。'], '辞任', ['辞任']],
    ['nothing', ['a'], '  ', []],
    ['not across blocks', ['nine', 'days'], 'nine days', []],
  ])('%s', (_name, texts, query, expected) => expect(found(texts, query)).toEqual(expected));

  test('in story order, without overlaps', () => {
    expect(findInStory(['aaaa', 'aa'], 'aa')).toEqual([
      { block: 0, start: 0, end: 2 },
      { block: 0, start: 2, end: 4 },
      { block: 1, start: 0, end: 2 },
    ]);
  });
});
