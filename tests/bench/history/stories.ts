import type { ArchiveStory } from '../../../lib/model/archive.ts';
import type { Article } from '../../../lib/model/article.ts';
import { article, author, byline, dateline, figure, paragraph, place } from '../../support/builders.ts';
import { seeded } from '../../support/random.ts';

/**
 * A reader's years, invented: words as frequent as in real news (Zipf's law over 60,000 words), names that come back,
 * texts of 900 words. Always the same for the same number.
 */

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'];
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm'];
const VOCABULARY = 60_000;
const AUTHORS = 6_000;
const PLACES = 900;
const SITES = 220;
const TAGS = 60;
const DAY = 86_400_000;

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[Math.floor(at) % from.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2 + Math.min(2, words.size / (count / 2)));
    let word = '';
    for (let at = 0; at < syllables; at++)
      word +=
        pick(ONSETS, random() * ONSETS.length) +
        pick(VOWELS, random() * VOWELS.length) +
        pick(CODAS, random() * CODAS.length);
    words.add(word);
  }
  return [...words];
}

const WORDS = makeWords(VOCABULARY, seeded(7));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const NAMES = makeWords(8_000, seeded(11)).map(capital);

/** A rank by Zipf's law: 0 most often. */
const zipf = (random: () => number, count: number) => Math.min(count - 1, Math.floor(count ** random()) - 1);

export const wordAt = (rank: number): string => pick(WORDS, rank);
export const authorAt = (rank: number): string => `${pick(NAMES, rank)} ${pick(NAMES, rank * 7 + 3)}`;
const placeAt = (rank: number): string => pick(NAMES, rank * 3 + 1);
const siteAt = (rank: number): string => `The ${pick(NAMES, rank * 5 + 2)} Post`;

function sentence(random: () => number, length: number): string {
  const words = Array.from({ length }, () =>
    random() < 0.06 ? pick(NAMES, zipf(random, NAMES.length)) : pick(WORDS, zipf(random, VOCABULARY)),
  );
  return `${capital(words.join(' '))}.`;
}

/** @param text whether the story has its 900 words, or only its record is kept */
export function inventedArticle(number: number, text: boolean): Article {
  const random = seeded(number * 7919 + 1);
  const site = zipf(random, SITES);
  const host = `${pick(NAMES, site * 5 + 2).toLowerCase()}.example`;
  const paragraphs = Array.from({ length: text ? 25 : 0 }, () =>
    paragraph([0, 1].map(() => sentence(random, 14 + Math.floor(random() * 9))).join(' ')),
  );
  return article({
    url: `https://${host}/news/${2016 + (number % 10)}/${number}-${pick(WORDS, random() * VOCABULARY)}`,
    site: { name: siteAt(site), host },
    language: random() < 0.8 ? 'en' : pick(['de', 'es', 'fr'], random() * 3),
    section: pick(['World', 'Politics', 'Local', 'Culture', 'Sport', 'Economy'], random() * 6),
    headline: sentence(random, 8).slice(0, -1),
    deck: random() < 0.7 ? sentence(random, 16) : null,
    byline: byline({ authors: [author({ name: authorAt(zipf(random, AUTHORS)) })] }),
    dateline: random() < 0.7 ? dateline({ places: [place({ city: placeAt(zipf(random, PLACES)) })] }) : null,
    published: new Date(Date.UTC(2016, 0, 1) + number * 3_000_000).toISOString(),
    lead: figure({ caption: sentence(random, 12) }),
    body: paragraphs,
    words: 900,
  });
}

/** @returns a story as an import brings it: every fifth saved with its text, of the others the record */
export function inventedStory(number: number, saved: boolean): ArchiveStory {
  const random = seeded(number * 104_729 + 5);
  const at = Date.UTC(2016, 0, 1, 6) + Math.floor(number * 0.036 * DAY);
  const visits = Array.from({ length: random() < 0.2 ? 2 : 1 }, (_, more) => ({
    at: at + more * DAY,
    readingTime: Math.floor(random() * 300_000),
    progress: Math.round(random() * 100) / 100,
  }));
  return {
    firstRead: at,
    lastRead: visits.at(-1)?.at ?? at,
    saved,
    progress: random(),
    tags: random() < 0.15 ? [pick(WORDS, 500 + zipf(random, TAGS))] : [],
    note: random() < 0.03 ? sentence(random, 10) : '',
    deletedAt: null,
    versions: [{ at, dropped: !saved, article: inventedArticle(number, saved) }],
    visits,
    highlights: [],
    position: null,
    corrections: [],
    pictures: [],
  };
}
