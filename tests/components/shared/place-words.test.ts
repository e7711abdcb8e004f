import { expect, test } from 'vitest';
import { datelineWords, placeWords } from '../../../components/shared/place-words.ts';
import { dateline, place } from '../../support/builders.ts';

test.each([
  [{ city: 'Guatire', country: 'Venezuela' }, 'Guatire, Venezuela'],
  [{ city: 'Austin', region: 'Texas', country: 'United States' }, 'Austin, Texas'],
  [{ city: 'القاهرة', country: 'مصر' }, 'القاهرة، مصر'],
  [{ city: '大阪', country: '日本' }, '大阪、日本'],
  [{ city: 'القاهرة', country: 'Egypt' }, 'القاهرة, Egypt'],
])('the comma in a place is that of its script', (parts, words) => {
  expect(placeWords(place(parts))).toBe(words);
});

test('so is the semicolon between places', () => {
  const two = (first: string, second: string) =>
    datelineWords(dateline({ places: [place({ city: first }), place({ city: second })] }));
  expect(two('Berlin', 'Warsaw')).toBe('Berlin; Warsaw');
  expect(two('القاهرة', 'بيروت')).toBe('القاهرة؛ بيروت');
});
