import type { Place } from '../model/article.ts';
import { oneLine } from './printable.ts';

/** @returns "Guatire, Venezuela": what is known of a place, the smallest first. */
export function placeName({ city, region, country }: Place): string {
  return [city, region, country]
    .map((part) => oneLine(part ?? ''))
    .filter(Boolean)
    .join(', ');
}
