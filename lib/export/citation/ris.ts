import { printedDate } from '../dates.ts';
import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { languageTag } from '../language.ts';
import { paced } from '../paced.ts';
import { placeName } from '../places.ts';
import { oneLine } from '../printable.ts';
import { type SortedName, sortedAuthors } from './names.ts';

/** Writes RIS (the tags of its 2001 specification, type NEWS), which EndNote, Mendeley and Zotero read. */
export async function write(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
): Promise<Written> {
  const records: string[] = [];
  for await (const story of paced(stories, run, stories.length)) {
    const lines = tags(story).flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
    // The last line has a value's place but no value.
    records.push(`${lines.join('\r\n')}\r\nER  - \r\n`);
  }
  return { data: records.join('\r\n') };
}

function tags({ article, entry }: ExportedStory): [string, string | null][] {
  const date = printedDate(article.published);
  const language = languageTag(article.language);
  const authors = sortedAuthors(article);
  const agency = article.byline?.agency ?? article.agency;
  const isNamed = authors.some((author) => 'literal' in author && author.literal === agency?.name);
  return [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', risName(author)]),
    ['TI', article.headline],
    ['T2', article.site.name],
    ['SE', article.section],
    ['PY', date && String(date.year)],
    ['DA', date && [date.year, two(date.month), two(date.day), ''].join('/')],
    ['CY', (article.dateline?.places ?? []).map(placeName).join('; ')],
    ['AB', article.deck],
    ['N1', isNamed ? null : (agency?.name ?? null)],
    ['LA', language === 'und' ? null : language],
    ...(entry?.tags ?? []).map((tag): [string, string] => ['KW', tag]),
    ['UR', article.url],
    ['Y2', entry && new Date(entry.lastRead).toISOString().slice(0, 10).replaceAll('-', '/')],
  ];
}

/** "Family, Given, Suffix"; a comma inside an organisation's name would cut it, so it is left out. */
function risName(name: SortedName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix]
    .filter((part) => part !== null)
    .map((part) => part.replaceAll(',', ''))
    .join(', ');
}

const two = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));
