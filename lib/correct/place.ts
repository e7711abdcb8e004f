import type { Place } from '../model/article.ts';
import { isKnownCity } from '../news/cities.ts';
import { isCountry } from '../news/countries.ts';
import { landNamed } from '../news/lands.ts';
import { regionNamed } from '../news/regions.ts';

/**
 * Reads a place as a reader types it: "Austin, Texas", "Guatire, Venezuela", "Austin, TX, USA", "Berlin", "Bavaria".
 * What stands last is a state where it has a state's name, and otherwise a country, known or not.
 *
 * @param words parts divided by commas of any script, from the narrow to the wide; not empty
 * @param lang BCP 47 tag of the story: how states are abbreviated
 */
export function readPlace(words: string, lang: string | null): Place {
  const [first = '', ...wider] = words.split(/\s*[,،、，]\s*/).filter(Boolean);
  const last = wider.pop();
  if (last === undefined) {
    const land = isKnownCity(first) ? null : landNamed(first, lang);
    return { city: land ? null : first, region: null, country: null, ...land, basis: 'printed' };
  }
  const between = wider.map((part) => regionNamed(part, lang) ?? part);
  // "Batumi, Adjara, Georgia": beside a region, a name that is both is the country.
  const land = between.length > 0 && isCountry(last, lang) ? null : landNamed(last, lang);
  const regions = land?.region ? [...between, land.region] : between;
  return {
    city: first,
    region: regions.join(', ') || null,
    country: land ? land.country : last,
    basis: 'printed',
  };
}
