import { expect, test } from 'vitest';
import { dotsOf, labelsOf } from '../../../lib/view/numbers/dots.ts';
import type { Location } from '../../../lib/view/numbers/gazetteer.ts';

const caracas: Location = { country: 'VE', latitude: 10.5, longitude: -66.9, precision: 'city' };
const venezuela: Location = { country: 'VE', latitude: 7.2, longitude: -66.2, precision: 'country' };
const known: Record<string, Location> = {
  'Caracas, Venezuela': caracas,
  'Guatire, Venezuela': venezuela,
  'Mérida, Venezuela': venezuela,
};
const gazetteer = { locate: (place: string) => known[place] ?? null };

test('places of one spot are one dot; the unknown are told apart', () => {
  const { dots, unplaced } = dotsOf(
    [
      { value: 'Caracas, Venezuela', stories: 3 },
      { value: 'Guatire, Venezuela', stories: 2 },
      { value: 'Mérida, Venezuela', stories: 2 },
      { value: 'Port Ellery', stories: 1 },
    ],
    gazetteer,
  );
  expect(dots).toEqual([
    { location: venezuela, names: ['Guatire, Venezuela', 'Mérida, Venezuela'], stories: 4 },
    { location: caracas, names: ['Caracas, Venezuela'], stories: 3 },
  ]);
  expect(unplaced).toEqual([{ value: 'Port Ellery', stories: 1 }]);
});

test('labels do not cover each other or leave the picture, and the biggest come first', () => {
  const dot = (text: string, x: number, y: number) => ({ text, x, y, radius: 4 });
  const labels = labelsOf(
    [dot('Rome', 50, 50), dot('Vatican', 52, 51), dot('Suva', 98, 80), dot('Oslo', 50, 20)],
    {
      size: 10,
      most: 3,
      width: 110,
    },
  );
  expect(labels.map(({ text }) => text)).toEqual(['Rome', 'Oslo']);
});

test('no more labels than wanted', () => {
  const dots = [0, 40, 80].map((y) => ({ text: 'Rome', x: 10, y, radius: 4 }));
  expect(labelsOf(dots, { size: 10, most: 2, width: 200 })).toHaveLength(2);
});
