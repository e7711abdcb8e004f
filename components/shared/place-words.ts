import type { Dateline, Place } from '../../lib/model/article.ts';

/**
 * @returns a place as readers want it: "Guatire, Venezuela", "Austin, Texas" (AP style: a state of the United States
 * says the country)
 */
export function placeWords({ city, region, country }: Place): string {
  const said = region !== null && country === 'United States' ? null : country;
  return [...new Set([city, region, said])].filter((part) => part !== null).join(', ');
}

/** @returns a place as the history lists it, by all that is known of it: "Austin, Texas, United States" */
export const placeInHistory = ({ city, region, country }: Place): string =>
  [city, region, country].filter((part) => part !== null).join(', ');

/** @returns the places of a dateline, "Berlin; Warsaw, Poland"; empty where it names none */
export const datelineWords = ({ places }: Dateline): string =>
  places.map(placeWords).filter(Boolean).join('; ');
