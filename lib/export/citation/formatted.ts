import CSL from 'citeproc';
import type { Article } from '../../model/article.ts';
import type { CitationStyle, ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { type CslItem, cslItem } from './csl-json.ts';
import { locale, STYLES } from './styles.ts';

/**
 * @param accessed epoch milliseconds of the reading; Harvard prints it
 * @returns the story as an entry of a bibliography, as plain text
 */
export function formatCitation(
  article: Article,
  style: CitationStyle,
  accessed: number | null = null,
): string {
  return citationFormatter(style)(cslItem('story', article, accessed));
}

/** Writes a bibliography, sorted as the manuals ask: by what each entry begins with. */
export async function write(
  stories: readonly ExportedStory[],
  { citationStyle }: ExportOptions,
  run: Run,
): Promise<Written> {
  const format = citationFormatter(citationStyle);
  const entries: string[] = [];
  for await (const { article, entry } of paced(stories, run, stories.length)) {
    entries.push(format(cslItem('story', article, entry?.lastRead ?? null)));
  }
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
  return {
    data: entries
      .toSorted(compare)
      .map((entry) => `${entry}\n`)
      .join('\n'),
  };
}

/** @returns a function that formats one story; a style is parsed once. */
function citationFormatter(style: CitationStyle): (item: CslItem) => string {
  let current: CslItem | null = null;
  const { xml, quotes } = STYLES[style];
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale(quotes), retrieveItem: () => current },
    xml,
    'en-US',
    true,
  );
  engine.setOutputFormat('text');
  let number = 0;
  return (item) => {
    // A new id each time, since the engine remembers what it has formatted under one.
    const id = `story-${number++}`;
    current = { ...hideMarkup(item), id };
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    return showMarkup(bibliography ? (bibliography[1][0] ?? '') : '').trim();
  };
}

/** The engine reads `<i>` in a headline as a mark of its own, so each `<` passes it as a character of private use. */
const HIDDEN = '\uE000';

function hideMarkup<T>(value: T): T;
function hideMarkup(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('<', HIDDEN);
  if (Array.isArray(value)) return value.map((item) => hideMarkup(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideMarkup(item)]));
}

const showMarkup = (text: string): string => text.replaceAll(HIDDEN, '<');
