import type { Article } from '../../model/article.ts';
import { printedDate } from '../dates.ts';
import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { languageTag } from '../language.ts';
import { paced } from '../paced.ts';
import { placeName } from '../places.ts';
import { oneLine } from '../printable.ts';
import { citationKeys } from './keys.ts';
import { type SortedName, sortedAuthors } from './names.ts';

/** The part of CSL's data model that a news story fills (docs.citationstyles.org, appendix III and IV). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title': string;
  /** Whose copy it is, where people are named beside the agency. */
  source?: string;
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  /** Where the story was filed from. The publication's own place is not known, so `publisher-place` is not there. */
  'event-place'?: string;
  abstract?: string;
  language?: string;
  keyword?: string;
  URL: string;
}

export interface CslDate {
  'date-parts': [number[]];
}

export type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string };

/**
 * @param accessed epoch milliseconds of the reading, null when it is not known
 * @param tags the reader's own
 */
export function cslItem(
  id: string,
  article: Article,
  accessed: number | null,
  tags: readonly string[] = [],
): CslItem {
  const authors = sortedAuthors(article);
  const agency = oneLine(article.byline?.agency?.name ?? article.agency?.name ?? '');
  const issued = cslDate(article.published);
  const language = languageTag(article.language);
  const place = (article.dateline?.places ?? []).map(placeName).filter(Boolean).join('; ');
  const isNamed = authors.some((author) => 'literal' in author && author.literal === agency);
  return {
    id,
    type: 'article-newspaper',
    title: oneLine(article.headline),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    'container-title': oneLine(article.site.name),
    ...(agency && !isNamed && { source: agency }),
    ...(article.section && { section: oneLine(article.section) }),
    ...(issued && { issued }),
    ...(accessed !== null && { accessed: cslDay(accessed) }),
    ...(place && { 'event-place': place }),
    ...(article.deck && { abstract: oneLine(article.deck) }),
    ...(language !== 'und' && { language }),
    ...(tags.length > 0 && { keyword: tags.map(oneLine).join(', ') }),
    URL: article.url,
  };
}

/** Writes CSL-JSON, which Zotero, Pandoc and every citeproc read. */
export async function write(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
): Promise<Written> {
  const key = citationKeys();
  const items: CslItem[] = [];
  for await (const { article, entry } of paced(stories, run, stories.length)) {
    items.push(cslItem(key(article), article, entry?.lastRead ?? null, entry?.tags));
  }
  return { data: `${JSON.stringify(items, null, 2)}\n` };
}

function cslName(name: SortedName): CslName {
  if ('literal' in name) return name;
  return {
    family: name.family,
    given: name.given,
    ...(name.particle && { 'non-dropping-particle': name.particle }),
    ...(name.suffix && { suffix: name.suffix }),
  };
}

function cslDate(iso: string | null): CslDate | null {
  const date = printedDate(iso);
  return date && { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] };
}

function cslDay(time: number): CslDate {
  const day = new Date(time);
  return { 'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] };
}
