import { describe, expect, it } from 'vitest';
import { agencyNamed } from '../../lib/news/agencies.ts';
import { isKnownCity } from '../../lib/news/cities.ts';
import { countryName, isCountry } from '../../lib/news/countries.ts';
import { monthNamed } from '../../lib/news/months.ts';
import { regionNamed } from '../../lib/news/regions.ts';
import { standAlone } from '../../lib/news/stand-alone-cities.ts';

describe('agencies', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['The Associated Press', 'Associated Press'],
    ['afp', 'Agence France-Presse'],
    ['dpa/lno', 'Deutsche Presse-Agentur'],
    ['Reuter', 'Reuters'],
    ['رويترز', 'Reuters'],
    ['新华社', 'Xinhua'],
    ['РИА Новости', 'RIA Novosti'],
  ])('%s is %s', (printed, name) => {
    expect(agencyNamed(printed)?.name).toBe(name);
  });

  it.each(['Harrow', 'Associated', 'AP Photo', '', '/', 'a/b'])('%j is none', (text) => {
    expect(agencyNamed(text)).toBeNull();
  });
});

describe('regions', () => {
  it.each([
    ['Calif.', 'en', 'California'],
    ['CA', 'en', 'California'],
    ['N.H.', 'en', 'New Hampshire'],
    ['W. Va.', 'en', 'West Virginia'],
    ['Que.', 'en', 'Quebec'],
    ['N.L.', 'en', 'Newfoundland and Labrador'],
    ['N.L.', 'es', 'Nuevo León'],
    ['SP', 'pt', 'São Paulo'],
  ])('%s (%s) is %s', (printed, lang, name) => {
    expect(regionNamed(printed, lang)).toBe(name);
  });

  it.each(['or', 'in', 'SP', 'Bavaria'])('%s is none in English', (text) => {
    expect(regionNamed(text, 'en')).toBeNull();
  });
});

describe('countries', () => {
  it.each([
    ['Norway', 'en'],
    ['the Netherlands', 'en'],
    ['West Germany', 'en'],
    ['Gaza Strip', 'en'],
    ['Südkorea', 'de'],
    ['Estados Unidos', 'es'],
    ['République centrafricaine', 'fr'],
    ['سوريا', 'ar'],
    ['Norway', 'de'],
  ])('%s (%s) is one', (name, lang) => {
    expect(isCountry(name, lang)).toBe(true);
  });

  it.each([
    ['Elmwood', 'en'],
    ['Norway', '!'],
    ['Bavaria', 'de'],
  ])('%s (%s)', (name, lang) => {
    expect(isCountry(name, lang)).toBe(name === 'Norway');
  });

  it('names a country in the language of the story', () => {
    expect([countryName('FR', 'en'), countryName('FR', 'de'), countryName('FR', '!')]).toEqual([
      'France',
      'Frankreich',
      'France',
    ]);
  });
});

describe('months', () => {
  it.each([
    ['Sept', 'en', 9],
    ['MAY', 'en', 5],
    ['März', 'de', 3],
    ['Jänner', 'de', 1],
    ['ene', 'es', 1],
    ['sept', 'fr', 9],
    ['giu', 'it', 6],
    ['мая', 'ru', 5],
    ['května', 'cs', 5],
    ['अगस्त', 'hi', 8],
    ['March', 'de', 3],
  ])('%s (%s) is %i', (word, lang, month) => {
    expect(monthNamed(word, lang)?.month).toBe(month);
  });

  it.each([
    ['Ma', 'en'],
    ['Harrow', 'en'],
    ['Harrow', '!'],
  ])('%s (%s) is none', (word, lang) => {
    expect(monthNamed(word, lang)).toBeNull();
  });
});

describe('cities', () => {
  it("knows AP's cities that stand alone, and where they lie", () => {
    expect(standAlone('CHICAGO')).toEqual({ state: 'Illinois', country: 'US' });
    expect(standAlone('Paris')).toEqual({ state: null, country: 'FR' });
    expect(standAlone('Elmwood')).toBeNull();
  });

  it.each(['PARIS', 'São Paulo', 'Monte-Carlo', 'Addis Ababa', 'St. Louis', 'القاهرة'])(
    '%s is known',
    (city) => {
      expect(isKnownCity(city)).toBe(true);
    },
  );

  it.each(['Elmwood', '', 'Center'])('%j is not', (city) => {
    expect(isKnownCity(city)).toBe(false);
  });
});
