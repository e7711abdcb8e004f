import { expect, test } from 'vitest';
import { splitWords } from '../../lib/text/words.ts';

const words = (text: string, lang: string | null = null) => splitWords(text, lang).map((word) => word.text);

test('letters and digits of any script, with where they stand', () => {
  expect(words('Über 3,500 “naïve” читатели')).toEqual(['Über', '3', '500', 'naïve', 'читатели']);
  expect(splitWords('a, bc')).toEqual([
    { text: 'a', start: 0 },
    { text: 'bc', start: 3 },
  ]);
});

test('scripts without spaces by the platform’s dictionary', () => {
  expect(words('東京で地震があった', 'ja')).toContain('東京');
  expect(words('ประเทศไทย สวยงาม', 'th').length).toBeGreaterThan(1);
});

test('a language tag that is none does no harm', () => {
  expect(words('東京で地震', 'japanese (Japan)')).toContain('東京');
});
