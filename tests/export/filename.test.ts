import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, storyFileName, uniqueNames } from '../../lib/export/filename.ts';
import { article } from '../support/builders.ts';

describe('a safe file name', () => {
  test.each([
    ['Plain headline', 'Plain headline.md'],
    ['AC/DC: "Back" <live> | 100% *new*?', 'AC DC Back live 100% new.md'],
    ['CON', 'CON_.md'],
    ['aux.txt', 'aux_.txt.md'],
    ['com¹', 'com¹_.md'],
    ['console', 'console.md'],
    [' ... ', 'story.md'],
    ['', 'story.md'],
    ['.hidden', 'hidden.md'],
    ['ends with dots...', 'ends with dots.md'],
    ['[[link]] #tag ^x', 'link tag x.md'],
    ['\u202Egnp.exe', 'gnp.exe.md'],
    ['a\u0000b\nc', 'ab c.md'],
    ['e\u0301', 'é.md'],
    ['عودة العبّارة', 'عودة العبّارة.md'],
  ])('%j → %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  test('a long headline is cut between words, or between characters as readers see them', () => {
    expect(fileName('word '.repeat(100), 'md')).toBe(`${'word '.repeat(24).trim()}.md`);
    const family = '👨‍👩‍👧‍👦';
    expect(fileName(family.repeat(20), 'md')).toBe(`${family.repeat(4)}.md`);
  });

  test('holds the rules of every file system for any text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, 'md');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(123 + 1);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.md$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });

  test('a story is named by its day and headline', () => {
    expect(storyFileName(article(), 'html')).toBe(
      '2026-03-04 Ferry service returns to Port Ellery after three years.html',
    );
    expect(storyFileName(article({ published: null, headline: 'Who: when?' }), 'html')).toBe('Who when.html');
  });
});

test('names are told apart as Windows and macOS see them', () => {
  const unique = uniqueNames();
  expect(['a.md', 'A.md', 'a.md', 'a (2).md', 'é.md', 'e\u0301.md', 'ﬁ.md', 'fi.md'].map(unique)).toEqual([
    'a.md',
    'A (2).md',
    'a (3).md',
    'a (2) (2).md',
    'é.md',
    'e\u0301 (2).md',
    'ﬁ.md',
    'fi (2).md',
  ]);
});
