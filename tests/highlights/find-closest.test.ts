import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClosest } from '../../lib/highlights/find-closest.ts';

/** Levenshtein's distance, by its definition. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('findClosest', () => {
  test.each<[string, string, number, string | null]>([
    ['the ferry sails', 'ferry', 0, 'ferry'],
    ['the ferries sail', 'ferry sails', 4, 'ferries sail'],
    ['nothing of it here', 'ferry sails', 2, null],
    ['', 'ferry', 3, null],
    ['ferry', '', 3, null],
    ['ferry', 'ferry', -1, null],
  ])('%s: %s (%i changes at most)', (text, pattern, most, expected) => {
    const found = findClosest(text, pattern, most);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  test('says how many changes its place needs, and no place needs fewer', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 24 });
    fc.assert(
      fc.property(
        letters,
        letters.filter((pattern) => pattern.length > 0),
        fc.nat(6),
        (text, pattern, most) => {
          const found = findClosest(text, pattern, most);
          let fewest = Number.POSITIVE_INFINITY;
          for (let start = 0; start <= text.length; start++) {
            for (let end = start; end <= text.length; end++) {
              if (end > 0) fewest = Math.min(fewest, distance(text.slice(start, end), pattern));
            }
          }
          if (!found) {
            expect(text === '' || fewest > most || fewest === pattern.length).toBe(true);
            return;
          }
          expect(found.errors).toBe(fewest);
          expect(distance(text.slice(found.start, found.end), pattern)).toBe(found.errors);
        },
      ),
    );
  });
});
