import { csvRow } from '../csv.ts';
import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { inStoryOrder } from './order.ts';

const COLUMNS = [
  'quotation',
  'note',
  'colour',
  'marked',
  'headline',
  'authors',
  'publication',
  'published',
  'url',
];

/** Writes a table with a row for each highlight. */
export async function write(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
): Promise<Written> {
  let table = `\uFEFF${csvRow(COLUMNS)}`;
  for await (const { article, highlights } of paced(stories, run, stories.length)) {
    const authors = (article.byline?.authors ?? []).map(({ name }) => name).join('; ');
    for (const { quotation, note, colour, created } of inStoryOrder(highlights)) {
      const marked = new Date(created).toISOString();
      const story = [article.headline, authors, article.site.name, article.published, article.url];
      table += csvRow([quotation, note, colour, marked, ...story]);
    }
  }
  return { data: table };
}
