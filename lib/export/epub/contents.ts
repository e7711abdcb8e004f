import { isoDate, writtenDate } from '../dates.ts';
import type { ExportedStory, ExportOptions } from '../format.ts';
import { oneLine } from '../printable.ts';

/** A run of stories under one heading of the contents. */
export interface Part {
  title: string;
  stories: ExportedStory[];
}

/**
 * @returns the stories by the day on which they were read (published, where they stand in no history), the oldest day
 * first; or by publication, in alphabetical order
 */
export function arrange(stories: readonly ExportedStory[], options: ExportOptions): Part[] {
  const keyOf = options.chapters === 'day' ? (story: ExportedStory) => dayOf(story, options) : publicationOf;
  const groups = Map.groupBy(stories, keyOf);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...groups]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)))
    .map(([key, group]) => ({
      title: (options.chapters === 'day' ? writtenDate(key, null) : key) || options.words.undated,
      stories: group,
    }));
}

/** yyyy-mm-dd, empty where no day is known. */
function dayOf({ article, entry }: ExportedStory, { timeZone }: ExportOptions): string {
  if (!entry) return isoDate(article.published) ?? '';
  // The Swedish form of a date is ISO's.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(entry.firstRead);
}

const publicationOf = ({ article }: ExportedStory): string => oneLine(article.site.name) || article.site.host;
