import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LiveSegment, matchPhrase, matchWord } from '../../../lib/store/search/match.ts';
import { mergeSegments, type Segment, SegmentBuilder, WHERE } from '../../../lib/store/search/segment.ts';
import { SegmentStack } from '../../../lib/store/search/stack.ts';
import { termsNear } from '../../../lib/store/search/terms.ts';

type Story = string[];

const word = fc.stringMatching(/^[abc]{1,4}$/);
const story = fc.array(word, { minLength: 1, maxLength: 40 });
const stories = fc.array(story, { minLength: 1, maxLength: 12 });

/** Stories numbered from `first`. */
function segmentOf(texts: readonly Story[], first = 1): Segment {
  const builder = new SegmentBuilder();
  texts.forEach((words, at) => {
    builder.add({ doc: first + at, parts: [{ where: WHERE.text, words }] });
  });
  return builder.build();
}

const alive = (segment: Segment): LiveSegment => ({
  ...segment,
  alive: new Uint8Array(segment.docs.length).fill(1),
});

const hits = (scores: ArrayLike<number>): number[] =>
  Array.from(scores).flatMap((score, doc) => (score > 0 ? [doc] : []));

const numbered = (texts: readonly Story[], matches: (words: Story) => boolean): number[] =>
  texts.flatMap((words, at) => (matches(words) ? [at + 1] : []));

test('a begun word finds exactly the stories that have a word that begins so', () => {
  fc.assert(
    fc.property(stories, word, (texts, sought) => {
      const index = { segments: [alive(segmentOf(texts))], size: texts.length + 1 };
      const found = hits(matchWord(index, sought, false));
      expect(found).toEqual(numbered(texts, (words) => words.some((one) => one.startsWith(sought))));
    }),
  );
});

test('a phrase finds exactly the stories in which its words stand side by side, its last word whole or begun', () => {
  // Of so few words that phrases of four are found as well.
  const word = fc.stringMatching(/^[ab]{1,2}$/);
  const phrases = fc.array(word, { minLength: 1, maxLength: 4 });
  const stories = fc.array(fc.array(word, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(stories, stories, phrases, fc.boolean(), (earlier, later, phrase, open) => {
      const texts = [...earlier, ...later];
      const segments = [alive(segmentOf(earlier)), alive(segmentOf(later, earlier.length + 1))];
      const index = { segments, size: texts.length + 1 };
      const fits = (sought: string, step: number, own: string | undefined) =>
        open && step === phrase.length - 1 ? own?.startsWith(sought) : own === sought;
      const inOrder = (words: Story) =>
        words.some((_, at) => phrase.every((sought, step) => fits(sought, step, words[at + step])));
      expect(hits(matchPhrase(index, phrase, open))).toEqual(numbered(texts, inOrder));
    }),
    { numRuns: 500 },
  );
});

test('segments merged are the segment of all their stories', () => {
  fc.assert(
    fc.property(stories, stories, (a, b) => {
      const merged = mergeSegments([segmentOf(a), segmentOf(b, a.length + 1)], () => true);
      expect(merged).toEqual(segmentOf([...a, ...b]));
    }),
  );
});

test('a story that was indexed again is found by its later words only, before and after a merge', () => {
  const stack = new SegmentStack();
  stack.push(segmentOf([['ferry'], ['bridge']]));
  stack.push(segmentOf([['tower']]));
  const found = (sought: string) => hits(matchWord(stack.index(3), sought, false));
  const expected = () => [found('ferry'), found('bridge'), found('tower')];
  expect(expected()).toEqual([[], [2], [1]]);
  stack.compact(() => true);
  expect(expected()).toEqual([[], [2], [1]]);
});

test('a word of 2,000 stories and a story with a word 1,000 times keep their numbers', () => {
  const texts = Array.from({ length: 2_000 }, (_, at) =>
    at === 1_234 ? Array(1_000).fill('sea') : ['sea', 'salt'],
  );
  const index = { segments: [alive(segmentOf(texts))], size: 2_001 };
  expect(hits(matchWord(index, 'sea', false))).toHaveLength(2_000);
  expect(hits(matchPhrase(index, ['sea', 'sea'], false))).toEqual([1_235]);
});

test('slips are found exactly where the distance allows (Damerau, first letter right)', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^a[abc]{2,6}$/)),
      fc.stringMatching(/^a[abc]{3,6}$/),
      (terms, sought) => {
        const segment = segmentOf([terms.length > 0 ? terms : ['a']]);
        const near = termsNear(segment, sought, 2).map(({ term }) => segment.terms[term]);
        const expected = segment.terms.filter((term) => {
          const distance = damerau(term, sought);
          return distance > 0 && distance <= 2;
        });
        expect(near).toEqual(expected);
      },
    ),
  );
});

/** The textbook's matrix ("optimal string alignment"), as a second opinion. */
function damerau(a: string, b: string): number {
  const at = (i: number, j: number): number => {
    if (Math.min(i, j) === 0) return Math.max(i, j);
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const best = Math.min(table(i - 1, j) + 1, table(i, j - 1) + 1, table(i - 1, j - 1) + same);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return swapped ? Math.min(best, table(i - 2, j - 2) + 1) : best;
  };
  const known = new Map<string, number>();
  const table = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const value = known.get(key) ?? at(i, j);
    known.set(key, value);
    return value;
  };
  return table(a.length, b.length);
}
