import { expect, test } from 'vitest';
import { spokenScript } from '../../lib/listen/script.ts';
import { voicesFor } from '../../lib/listen/speech.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import { article, figure, paragraph } from '../support/builders.ts';

test('head and body by sentences, with the place of each; pictures and tables are for the eye', () => {
  const story = article({
    headline: 'Ferry returns',
    deck: null,
    body: [
      paragraph('It left at 9 a.m. Monday. A band played.'),
      { kind: 'figure', figure: figure() },
      { kind: 'list', ordered: false, items: [['Fares stay'], ['Dogs pay. Cats do not.']] },
      { kind: 'separator' },
    ],
  });
  const script = spokenScript(story);
  expect(script.map(({ text }) => text)).toEqual([
    'Ferry returns',
    'It left at 9 a.m. Monday.',
    'A band played.',
    'Fares stay',
    'Dogs pay.',
    'Cats do not.',
  ]);
  for (const { text, place } of script) {
    const block = typeof place.block === 'number' ? story.body[place.block] : null;
    expect((block ? blockText(block) : story.headline).slice(place.start, place.end)).toBe(text);
  }
});

test('voices of the story’s language, those of its region first', () => {
  const voice = (id: string, lang: string, isDefault = false) => ({ id, name: id, lang, isDefault });
  const all = [
    voice('Anna', 'de-DE'),
    voice('Zoe', 'en-US', true),
    voice('Bea', 'en-GB'),
    voice('Ada', 'en-US'),
  ];
  expect(voicesFor(all, 'en-GB').map(({ id }) => id)).toEqual(['Bea', 'Zoe', 'Ada']);
  expect(voicesFor(all, 'sw')).toEqual([]);
  expect(voicesFor(all, null)).toHaveLength(4);
});
