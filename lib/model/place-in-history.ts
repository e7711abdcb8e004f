import type { Place } from './article.ts';

/**
 * @returns the name under which the history gathers what was read from a place: "Austin, Texas, United States". As
 *   printed: a country that only the stylebook knows ("Paris") is not added. Empty where nothing of it is known.
 */
export function placeInHistory({ city, region, country, basis }: Place): string {
  const parts = basis === 'stylebook' && city ? [city] : [city, region, country];
  return parts.filter(Boolean).join(', ');
}
