import { expect, test } from 'vitest';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { countryCode, createGazetteer, isAtlas } from '../../../lib/view/numbers/gazetteer.ts';

if (!isAtlas(atlas)) throw new TypeError('no atlas');
const gazetteer = createGazetteer(atlas, ['de', 'ar'], (region) => (region === 'Illinois' ? 'US' : null));

test('a known city lies where it lies', () => {
  expect(gazetteer.locate('Caracas, Venezuela')).toMatchObject({
    country: 'VE',
    precision: 'city',
    latitude: 10.5,
    longitude: -66.9,
  });
});

test.each(['Guatire, Venezuela', 'Guatire, Miranda, Venezuela'])('%s is placed in its country', (place) => {
  const found = gazetteer.locate(place);
  expect(found).toMatchObject({ country: 'VE', precision: 'country' });
  expect(found?.latitude).toBeCloseTo(7.2, 0);
  expect(found?.longitude).toBeCloseTo(-66.2, 0);
});

test.each([
  ['Venezuela', 'VE'],
  ['U.S.', 'US'],
  ['United Kingdom', 'GB'],
  ['Österreich', 'AT'],
  ['Springfield, Illinois', 'US'],
  ['Bogotá', 'CO'],
  ['bogota', 'CO'],
  ['Kyiv', 'UA'],
  ['بغداد, العراق', 'IQ'],
  ['Singapore', 'SG'],
  ['Valletta, Malta', 'MT'],
])('%s is in %s', (place, country) => {
  expect(gazetteer.locate(place)?.country).toBe(country);
});

test('overseas parts do not pull a country’s middle into the sea', () => {
  const france = gazetteer.locate('Port Ellery, France');
  expect(france?.latitude).toBeGreaterThan(45);
  expect(france?.longitude).toBeGreaterThan(0);
});

test.each(['Port Ellery', 'Port Ellery, Atlantis', '', ', ', 'Valencia'])('%j is not guessed', (place) => {
  expect(gazetteer.locate(place)).toBeNull();
});

test('outlines carry the code of their country', () => {
  expect(gazetteer.countries.features).toHaveLength(177);
  expect(countryCode({ id: '862' })).toBe('VE');
  expect(countryCode({})).toBeNull();
});

test('something else is no outline', () => {
  expect(isAtlas({ type: 'FeatureCollection' })).toBe(false);
  expect(isAtlas({ type: 'Topology', objects: { land: {} } })).toBe(false);
  expect(isAtlas(null)).toBe(false);
});
