import { isCapitals, properPlace } from '../text/proper-case.ts';
import { isCountry } from './countries.ts';
import { regionNamed } from './regions.ts';

/** A state or province, or a country. */
export type Land = { region: string; country: null } | { region: null; country: string };

const ACRONYM = /^(?:UK|USA?|UAE|USSR|ROC|PRC|DRC|FRG|GDR|EUA|EEUU)$/;

/**
 * @param name "Calif.", "Venezuela", "SPAIN"
 * @param lang BCP 47 tag of the story
 * @returns what the name is a name of: a state spelled out, a country as written, in proper case; null for neither. A
 *   name that is both ("Georgia") is the state, as datelines have it.
 */
export function landNamed(name: string, lang: string | null): Land | null {
  const region = regionNamed(name, lang);
  if (region) return { region, country: null };
  if (!isCountry(name, lang)) return null;
  return { region: null, country: isCapitals(name) && !ACRONYM.test(name) ? properPlace(name) : name };
}
