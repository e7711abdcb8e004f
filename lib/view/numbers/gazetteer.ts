import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CITIES } from './cities.ts';

/** Where the places of datelines lie: the city where it is known, else its country as a whole. */
export interface Location {
  /** ISO 3166-1 code. */
  country: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
  precision: 'city' | 'country';
}

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** The outline of the world: `countries-110m.json` of world-atlas (Natural Earth, public domain). */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Gazetteer {
  countries: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  /**
   * @param place as the history has it: "Guatire, Venezuela", "Springfield, Illinois", "Paris", "Venezuela"
   * @returns null where neither city nor country is known, or a city's name stands for several
   */
  locate(place: string): Location | null;
}

/** @returns whether a bundled file is the outline that it should be */
export const isAtlas = (file: unknown): file is Atlas =>
  typeof file === 'object' &&
  file !== null &&
  'type' in file &&
  file.type === 'Topology' &&
  'objects' in file &&
  typeof file.objects === 'object' &&
  file.objects !== null &&
  'countries' in file.objects;

/**
 * @param atlas the outline
 * @param languages in which countries may be named, as BCP 47; English always is
 * @param regionCountry the country (ISO code) of a state or province named alone, where that is known
 */
export function createGazetteer(
  atlas: Atlas,
  languages: readonly string[] = [],
  regionCountry: (region: string) => string | null = () => null,
): Gazetteer {
  const countries = feature(atlas, atlas.objects.countries) as Gazetteer['countries'];
  const codes = countryNames(['en', ...languages]);
  const cities = cityIndex();
  const middles = new Map<string, [number, number]>();
  for (const country of countries.features) {
    const code = countryCode(country);
    if (code) middles.set(code, geoCentroid(mainland(country)));
  }

  function inCountry(code: string, city: string | undefined): Location | null {
    const known =
      city === undefined ? undefined : cities.get(fold(city))?.find((one) => one.country === code);
    if (known) return known;
    const middle = middles.get(code);
    if (middle) return { country: code, longitude: middle[0], latitude: middle[1], precision: 'country' };
    // Too small for the outline (Singapore, Malta): its capital is as good as its middle.
    const [capital] = CITIES[code] ?? [];
    return capital === undefined ? null : { ...parseCity(code, capital), precision: 'country' };
  }

  return {
    countries,
    locate(place) {
      const parts = place
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
      const [first, ...rest] = parts;
      if (first === undefined) return null;
      const last = parts.at(-1) ?? first;
      const code = codes.get(fold(last)) ?? regionCountry(last);
      // A country that is named after its capital, or the other way round, is the city where it stands alone.
      if (rest.length === 0)
        return soleCity(cities.get(fold(first))) ?? (code ? inCountry(code, undefined) : null);
      return code ? inCountry(code, first) : null;
    },
  };
}

/** @returns the ISO 3166-1 code of an outline, which the atlas has as a number; null for disputed areas without one. */
export function countryCode(country: { id?: string | number | undefined }): string | null {
  // CLDR turns a country's number into its code.
  return country.id === undefined ? null : (new Intl.Locale(`und-${country.id}`).region ?? null);
}

/** One city of that name, or the capital among several. */
function soleCity(found: KnownCity[] | undefined): Location | null {
  if (!found) return null;
  const capitals = found.filter((city) => city.capital);
  if (capitals.length === 1) return capitals[0] ?? null;
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface KnownCity extends Location {
  capital: boolean;
}

function cityIndex(): Map<string, KnownCity[]> {
  const index = new Map<string, KnownCity[]>();
  for (const [code, list] of Object.entries(CITIES)) {
    for (const [at, line] of list.entries()) {
      const city = { ...parseCity(code, line), capital: at === 0 };
      const name = fold(line.replace(/ \S+ \S+$/, ''));
      index.set(name, [...(index.get(name) ?? []), city]);
    }
  }
  return index;
}

function parseCity(country: string, line: string): Location {
  const [longitude = 0, latitude = 0] = line.split(' ').slice(-2).map(Number).reverse();
  return { country, latitude, longitude, precision: 'city' };
}

/** Every country's names in the languages asked for, long and short ("United States", "US"). */
function countryNames(languages: string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const code of Object.keys(CITIES)) {
        const name = display.of(code);
        if (name && !names.has(fold(name))) names.set(fold(name), code);
      }
    }
  }
  return names;
}

/** The biggest part: the middle of France is not to be pulled towards Guiana. */
function mainland(country: Country): Feature<Polygon> {
  const { geometry } = country;
  const parts: Polygon[] =
    geometry.type === 'Polygon'
      ? [geometry]
      : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const [biggest = { type: 'Polygon', coordinates: [] }] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return { type: 'Feature', properties: {}, geometry: biggest };
}

/** For comparison: no marks, no case, no dots ("U.S." is "us"). */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .trim();
