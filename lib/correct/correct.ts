import type { Article, Byline, Dateline } from '../model/article.ts';
import { authorNamed } from '../model/author.ts';
import { type CorrectableField, placeToType } from '../model/correctable.ts';
import { hasRealDay, isTime } from '../model/time.ts';
import { readPlace } from './place.ts';

const CORRECTABLE: readonly CorrectableField[] = ['headline', 'byline', 'dateline', 'published'];

/**
 * Puts one field right.
 *
 * @param typed what the reader wrote: the headline; names divided by commas of any script; "City, Region, Country" with semicolons
 *   between places; a date or time as ISO 8601. Empty: the page has none (a headline must not be empty).
 * @returns the corrected story, its provenance naming the reader; null where the words cannot be taken
 */
export function correctArticle(article: Article, field: CorrectableField, typed: string): Article | null {
  const words = typed.replace(/\s+/g, ' ').trim();
  const change = CHANGES[field](article, words);
  if (!change) return null;
  return {
    ...article,
    ...change,
    provenance: { ...article.provenance, [field]: { source: 'reader', confidence: 1 } },
  };
}

/**
 * @param corrections by field, in the words of `correctArticle`
 * @returns the story as the reader put it right; a correction that no longer fits is left out
 */
export function applyCorrections(
  article: Article,
  corrections: Partial<Record<CorrectableField, string>>,
): Article {
  let corrected = article;
  for (const field of CORRECTABLE) {
    const typed = corrections[field];
    if (typed !== undefined) corrected = correctArticle(corrected, field, typed) ?? corrected;
  }
  return corrected;
}

type Change = (article: Article, words: string) => Partial<Article> | null;

const CHANGES: Record<CorrectableField, Change> = {
  headline: (_, words) => (words === '' ? null : { headline: words }),
  byline: ({ byline }, words) => ({ byline: correctByline(byline, words) }),
  dateline: ({ dateline, language }, words) => ({ dateline: correctDateline(dateline, words, language) }),
  published: (_, words) => {
    if (words === '') return { published: null };
    return isTime(words) && hasRealDay(words) ? { published: words } : null;
  },
};

/** Whoever keeps the name keeps role, newsroom and page. */
function correctByline(byline: Byline | null, words: string): Byline | null {
  // Copied from the page, they come with the word before them, and with the one between the last two.
  const names = words
    .replace(/^by\s+/i, '')
    .split(/\s*[,،、，;؛；]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .filter(Boolean);
  const agency = byline?.agency ?? null;
  if (names.length === 0 && !agency) return null;
  const known = new Map(byline?.authors.map((author) => [author.name, author]));
  return {
    printed: byline?.printed ?? words,
    authors: names.map((name) => known.get(name) ?? authorNamed(name)),
    agency,
  };
}

/** A place that stays as it was keeps what is known of it. */
function correctDateline(dateline: Dateline | null, words: string, lang: string | null): Dateline | null {
  const known = new Map(dateline?.places.map((place) => [placeToType(place), place]));
  const places = words
    .split(/\s*[;؛；]\s*/)
    .filter(Boolean)
    .map((typed) => known.get(typed) ?? readPlace(typed, lang));
  if (places.length === 0) return null;
  return {
    printed: dateline?.printed ?? words,
    places,
    agency: dateline?.agency ?? null,
    date: dateline?.date ?? null,
  };
}
