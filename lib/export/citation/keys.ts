import type { Article } from '../../model/article.ts';
import { printedDate } from '../dates.ts';
import { sortedAuthors } from './names.ts';

/**
 * @returns a function that gives each story a key like "lind2026ferry": lower-case ASCII, as LaTeX needs, and told
 * apart by a letter ("lind2026ferryb") where two would be the same
 */
export function citationKeys(): (article: Article) => string {
  const taken = new Set<string>();
  return (article) => {
    const [author] = sortedAuthors(article);
    const name = author ? ('literal' in author ? author.literal : author.family) : article.site.name;
    const year = printedDate(article.published)?.year;
    const base = `${ascii(name).slice(0, 30)}${year ?? ''}${firstWord(article.headline)}` || 'story';
    let key = base;
    for (let number = 1; taken.has(key); number++) key = base + letters(number);
    taken.add(key);
    return key;
  };
}

/** The first word of four letters or more says more than "the" or "a". */
function firstWord(headline: string): string {
  const words = headline.split(/\s+/).map(ascii).filter(Boolean);
  return (words.find((word) => word.length > 3) ?? words[0] ?? '').slice(0, 20);
}

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');

/** 1 → "b", 25 → "z", 26 → "ba": what bibliographies append to equal years. */
const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26)) : '') + String.fromCharCode(97 + (number % 26));
