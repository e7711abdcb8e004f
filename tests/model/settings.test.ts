import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS } from '../../lib/model/settings.ts';

describe('parseSettings', () => {
  test('defaults for what was never stored; every setting is listed', () => {
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
    expect([...SETTINGS].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  test('a look stored before there were more choices stays, and takes their defaults', () => {
    const { reader } = parseSettings({ reader: { font: 'sans', size: 22, measure: 50, colours: 'sepia' } });
    expect(reader).toEqual({
      ...DEFAULT_SETTINGS.reader,
      font: 'sans',
      size: 22,
      measure: 50,
      colours: 'sepia',
    });
  });

  test.each([
    [{ reader: { ...DEFAULT_SETTINGS.reader, spacing: 'wide' } }],
    [{ listen: { rate: 'fast', voices: {} } }],
    [{ pictureBudget: null }],
    [{ summarySentences: {} }],
  ])('what is none of ours counts as not stored: %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});
