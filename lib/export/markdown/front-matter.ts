import { stringify } from 'yaml';
import type { ExportedStory } from '../format.ts';
import { placeName } from '../places.ts';
import { oneLine } from '../printable.ts';

/**
 * What is said of a story at the head of its note. The names are those that Obsidian's own clipper gives ("title",
 * "source", "author", "published", "created", "description", "tags"), so that both kinds of note live in one vault.
 */
type Properties = Record<string, string | number | string[]>;

/** @returns the story's properties; what the story does not have is not there. */
function properties({ article, entry }: ExportedStory): Properties {
  const agency = article.byline?.agency ?? article.agency;
  const all: Record<string, string | number | string[] | null> = {
    title: oneLine(article.headline),
    source: article.url,
    author: (article.byline?.authors ?? []).map((author) => oneLine(author.name)).filter(Boolean),
    agency: agency && oneLine(agency.name),
    publication: oneLine(article.site.name),
    section: article.section && oneLine(article.section),
    published: article.published,
    updated: article.updated,
    dateline: article.dateline && oneLine(article.dateline.printed),
    places: (article.dateline?.places ?? []).map(placeName).filter(Boolean),
    description: article.deck && oneLine(article.deck),
    language: article.language,
    labels: article.labels,
    words: article.words,
    created: entry && new Date(entry.firstRead).toISOString(),
    tags: (entry?.tags ?? []).map(obsidianTag).filter(Boolean),
    note: entry?.note ? oneLine(entry.note) : null,
  };
  const there: Properties = {};
  for (const [name, value] of Object.entries(all)) {
    if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) there[name] = value;
  }
  return there;
}

/** @returns the properties as YAML, quoted wherever YAML 1.1 or 1.2 would read anything but the same text. */
export function propertiesAsYaml(story: ExportedStory): string {
  return stringify(properties(story), { lineWidth: 0, compat: 'yaml-1.1' });
}

/** @returns YAML between its fences. */
export const frontMatter = (story: ExportedStory): string => `---\n${propertiesAsYaml(story)}---\n`;

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`, and are not numbers alone. */
function obsidianTag(tag: string): string {
  const word = oneLine(tag)
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_\-/]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(word) ? `_${word}` : word;
}
