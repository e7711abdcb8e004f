import type { Dateline, Place } from '../../lib/model/article.ts';

/**
 * @returns a place as readers want it: "Guatire, Venezuela", "Austin, Texas" (AP style: a state of the United States
 * says the country)
 */
export function placeWords({ city, region, country }: Place): string {
  const said = region !== null && country === 'United States' ? null : country;
  return withOwnCommas([...new Set([city, region, said])].filter((part) => part !== null).join(', '));
}

/** @returns the places of a dateline, "Berlin; Warsaw, Poland"; empty where it names none */
export const datelineWords = ({ places }: Dateline): string =>
  withOwnCommas(places.map(placeWords).filter(Boolean).join('; '));

/** @returns what is joined by Latin commas and semicolons, with those of its script between its words: "القاهرة، مصر" */
export const withOwnCommas = (words: string): string =>
  words
    .replace(/(?<=\p{Script=Arabic})([,;]) (?=\p{Script=Arabic})/gu, (_, sign) =>
      sign === ',' ? '، ' : '؛ ',
    )
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]), (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '、',
    );
