import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../../lib/extract/interpret/dateline/parse.ts';

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

  it('takes the country of a city that stands alone from the style guide, in the language of the story', () => {
    const place = (text: string, lang = 'en') => parseDateline(text, { lang }).dateline?.places[0];
    expect(place('PARIS (AP) — The ferry')).toEqual({
      city: 'Paris',
      region: null,
      country: 'France',
      basis: 'stylebook',
    });
    expect(place('CHICAGO (AP) — The ferry')).toEqual({
      city: 'Chicago',
      region: 'Illinois',
      country: 'United States',
      basis: 'stylebook',
    });
    expect(place('PARIS, Texas (AP) — The ferry')).toEqual({
      city: 'Paris',
      region: 'Texas',
      country: null,
      basis: 'printed',
    });
    expect(place('ELMWOOD (AP) — The ferry')).toEqual({
      city: 'Elmwood',
      region: null,
      country: null,
      basis: 'printed',
    });
    expect(place('Paris (dpa) - Die Fähre', 'de')?.basis).toBe('printed');
  });

  it.each([
    ['OSLO, Dec. 31 (Reuters) - The ferry', '2026-01-01T00:30:00+01:00', '2025-12-31'],
    ['OSLO, Jan 1 (Reuters) - The ferry', '2025-12-31T23:30:00Z', '2026-01-01'],
    ['OSLO, Oct 4 (Reuters) - The ferry', '2026-10-05', '2026-10-04'],
    ['OSLO, Oct 4, 2019 (Reuters) - The ferry', '2026-10-05', '2019-10-04'],
    ['OSLO, 4 OCT 89 (NTB) -- THE FERRY', null, '1989-10-04'],
    ['OSLO, Oct 4 (Reuters) - The ferry', null, null],
    ['OSLO, Oct 4 (Reuters) - The ferry', 'soon', null],
    ['OSLO, Feb 30, 2026 (Reuters) - The ferry', null, null],
  ])('%s, published %s: %s', (text, published, value) => {
    expect(parseDateline(text, { lang: 'en', published }).dateline?.date?.value).toBe(value);
  });

  it('names an agency that no table knows as it is printed', () => {
    expect(parseDateline('ELMWOOD, Vt. (WXYZ) -- The ferry', { lang: 'en' }).dateline?.agency).toEqual({
      name: 'WXYZ',
      code: null,
    });
  });
});
