import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../lib/extract/dateline/parse.ts';

describe('parseDateline', () => {
  it('reads place, country and agency, and leaves the story', () => {
    const { dateline, rest } = parseDateline('LANDVIK, Norway (AP) — The ferry sank at dawn.', {
      lang: 'en',
    });
    expect(dateline).toEqual({
      printed: 'LANDVIK, Norway (AP)',
      places: [{ city: 'Landvik', region: null, country: 'Norway', basis: 'printed' }],
      agency: { name: 'Associated Press', code: 'AP' },
      date: null,
    });
    expect(rest).toBe('The ferry sank at dawn.');
  });

  it('leaves a paragraph without a dateline as it is', () => {
    const text = 'BREAKING — The ferry sank at dawn.';
    expect(parseDateline(text, { lang: 'en' })).toEqual({ dateline: null, rest: text });
  });
});
