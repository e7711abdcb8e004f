import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSentenceLink } from '../../lib/export/sentence-link.ts';

const page = 'https://quay.example/story?id=7';

test.each<[string, string, string | null]>([
  ['https://quay.example/story', 'The dam held.', 'https://quay.example/story#:~:text=The%20dam%20held.'],
  // What divides the parts of a directive, and what would end a link where it is pasted.
  [
    page,
    'Well-off, said R&D (“so-so”).',
    'https://quay.example/story?id=7#:~:text=Well%2Doff%2C%20said%20R%26D%20%28%E2%80%9Cso%2Dso%E2%80%9D%29.',
  ],
  [page, '  The\n dam  ', 'https://quay.example/story?id=7#:~:text=The%20dam'],
  [`${page}#comments`, 'The dam', `${page}#comments:~:text=The%20dam`],
  [`${page}#:~:text=Older`, 'The dam', `${page}#:~:text=The%20dam`],
  [`${page}#top:~:text=Older&text=oldest`, 'The dam', `${page}#top:~:text=The%20dam`],
  ['https://ada:secret@quay.example/story', 'The dam', 'https://quay.example/story#:~:text=The%20dam'],
  [
    'https://quay.example/',
    '首相は「責任がある」',
    'https://quay.example/#:~:text=%E9%A6%96%E7%9B%B8%E3%81%AF%E3%80%8C%E8%B2%AC%E4%BB%BB%E3%81%8C%E3%81%82%E3%82%8B%E3%80%8D',
  ],
  // Half a character, as hostile pages have it.
  [page, 'dam \uD800', `${page}#:~:text=dam%20%EF%BF%BD`],
  ['file:///home/ada/story.html', 'The dam', null],
  ['javascript:alert(1)', 'The dam', null],
  ['no address', 'The dam', null],
  [page, ' ', null],
])('%s, %s', (url, words, link) => {
  expect(toSentenceLink(url, words)).toBe(link);
});

test('long words are named by how they begin and end', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index + 1}`).join(' ');
  expect(toSentenceLink(page, words)).toBe(
    `${page}#:~:text=word1%20word2%20word3%20word4%20word5%20word6,word75%20word76%20word77%20word78%20word79%20word80`,
  );
  // Scripts without spaces have no words to take.
  expect(toSentenceLink(page, '港'.repeat(400))).toBe(`${page}#:~:text=${'%E6%B8%AF'.repeat(400)}`);
});

test('whatever the words are, they are read back as they were, and nothing else is in the link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
      const link = toSentenceLink(page, words);
      if (link === null) return;
      const [before, said = ''] = link.split('#:~:text=');
      expect(before).toBe(page);
      expect(said).toMatch(/^[\w.~%]+$/);
      expect(decodeURIComponent(said).trim()).toBe(decodeURIComponent(said));
    }),
  );
});
