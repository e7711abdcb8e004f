import { describe, expect, test } from 'vitest';
import { standsAlone } from '../../lib/summarise/standalone.ts';

describe('a sentence that cannot stand alone', () => {
  test.each([
    ['en', 'He said that the bridge would stay closed.'],
    ['en', 'But they had no choice in the matter.'],
    ['en', '"They had no choice," the mayor said on Friday.'],
    ['en', 'The latter was closed for years after that.'],
    ['de', 'Das sei aber nicht das letzte Wort gewesen.'],
    ['fr', 'Ils ont quitté la ville avant la nuit.'],
    ['es', 'Sin embargo, el alcalde no quiso hablar.'],
    ['ja', 'しかし、首相は辞任を否定し、国会で説明した。'],
    ['ar', 'وأضاف أن القرار سيدخل حيز التنفيذ غدا.'],
    [null, 'She left the town before the night fell.'],
  ])('%s: %s', (lang, text) => expect(standsAlone(text, lang)).toBe(false));
});

describe('what states nothing, or is not the story’s', () => {
  test.each([
    'Follow us on every network for more stories.',
    'Jane Roe contributed to this report from Lisbon.',
    'Copyright 2024 The Example Times, all rights reserved.',
    'Rain fell.',
    'Will the bridge ever be opened to trucks again?',
    'What the council said on the evening before',
    'I was in the kitchen when it came down."',
    '"I was in the kitchen when it came down."',
    '(It was the third flood in the valley this year.',
  ])('%s', (text) => expect(standsAlone(text, 'en')).toBe(false));
});

describe('sentences that can', () => {
  test.each([
    ['en', 'The river rose four meters in one night, officials said.'],
    ['en', '"We lost the harvest," said Ada Brook, who farms near Tully.'],
    ['en', 'Butler county closed its schools on Monday morning.'],
    ['en', 'Thessaly and Epirus were cut off by the snow.'],
    ['de', '„Wir bauen wieder auf“, sagte Bürgermeisterin Jana Kolb am Montag.'],
    ['ja', '首相は国会で辞任を否定し、改革の継続を訴えた。'],
  ])('%s: %s', (lang, text) => expect(standsAlone(text, lang)).toBe(true));
});
