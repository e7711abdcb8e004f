import type { Article } from '../../model/article.ts';
import { isoDate, printedDate } from '../dates.ts';
import type { ExportedStory, ExportOptions, Run, Write, Written } from '../format.ts';
import { languageTag } from '../language.ts';
import { paced } from '../paced.ts';
import { placeName } from '../places.ts';
import { oneLine } from '../printable.ts';
import { citationKeys } from './keys.ts';
import { type SortedName, sortedAuthors } from './names.ts';

/**
 * BibTeX (1988) and BibLaTeX entries of news stories. Text stays UTF-8; what LaTeX gives a meaning is escaped, braces
 * by name, since BibTeX counts them even behind a backslash.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Writes BibTeX, as programs before biblatex read it: dates as year and month, letters outside ASCII as they are. */
export const writeBibtex: Write = (stories, options, run) => write(stories, options, run, bibtexFields);
/** Writes BibLaTeX, which has fields for a newspaper's story, its whole date, its language and when it was read. */
export const writeBiblatex: Write = (stories, options, run) => write(stories, options, run, biblatexFields);

type Fields = Record<string, string | null>;

async function write(
  stories: readonly ExportedStory[],
  _options: ExportOptions,
  run: Run,
  fieldsOf: (story: ExportedStory) => Fields,
): Promise<Written> {
  const key = citationKeys();
  const entries: string[] = [];
  for await (const story of paced(stories, run, stories.length)) {
    const fields = Object.entries(fieldsOf(story)).flatMap(([name, value]) =>
      value ? [`  ${name} = ${value}`] : [],
    );
    entries.push(`@article{${key(story.article)},\n${fields.join(',\n')}\n}\n`);
  }
  return { data: entries.join('\n') };
}

function bibtexFields(story: ExportedStory): Fields {
  const date = printedDate(story.article.published);
  return {
    ...shared(story),
    journal: braced(story.article.site.name),
    year: date && `{${date.year}}`,
    month: date?.month ? (MONTHS[date.month - 1] ?? null) : null,
    day: date?.day ? `{${date.day}}` : null,
    address: braced(places(story.article)),
    url: address(story.article.url),
  };
}

function biblatexFields(story: ExportedStory): Fields {
  const { article, entry } = story;
  const date = isoDate(article.published);
  const language = languageTag(article.language);
  return {
    ...shared(story),
    entrysubtype: '{newspaper}',
    journaltitle: braced(article.site.name),
    date: date && `{${date}}`,
    location: braced(places(article)),
    language: language === 'und' ? null : `{${language}}`,
    url: address(article.url),
    urldate: entry && `{${new Date(entry.lastRead).toISOString().slice(0, 10)}}`,
  };
}

function shared({ article, entry }: ExportedStory): Fields {
  const authors = sortedAuthors(article);
  const agency = article.byline?.agency ?? article.agency;
  const isNamed = authors.some((author) => 'literal' in author && author.literal === agency?.name);
  return {
    author: authors.length > 0 ? `{${authors.map(bibtexName).join(' and ')}}` : null,
    // The second pair of braces keeps the headline's capitals from styles that would take them.
    title: `{${braced(article.headline) ?? '{}'}}`,
    abstract: braced(article.deck),
    note: isNamed ? null : braced(agency?.name ?? null),
    keywords: keywords(entry?.tags ?? []),
  };
}

/** Keywords are read verbatim, so what cannot stand there is left out. */
function keywords(tags: readonly string[]): string | null {
  const plain = tags.map((tag) => oneLine(tag.replace(/[{}\\%,]/g, ' '))).filter(Boolean);
  return plain.length > 0 ? `{${plain.join(', ')}}` : null;
}

/** Braces around each part: no comma, "and" or particle in it is then read as BibTeX's own. */
function bibtexName(name: SortedName): string {
  if ('literal' in name) return `{${latex(name.literal)}}`;
  const family = [name.particle && latex(name.particle), part(name.family)].filter(Boolean).join(' ');
  return [family, name.suffix && part(name.suffix), part(name.given)].filter(Boolean).join(', ');
}

const part = (text: string): string => (/^[\p{L}\p{M}.’-]+$/u.test(text) ? latex(text) : `{${latex(text)}}`);

const places = (article: Article): string => (article.dateline?.places ?? []).map(placeName).join('; ');

function braced(text: string | null): string | null {
  const value = latex(text ?? '');
  return value ? `{${value}}` : null;
}

/** Addresses are read verbatim; only braces could end the field. */
const address = (url: string): string => `{${url.replace(/[{}\\]/g, (char) => encodeURIComponent(char))}}`;

const ESCAPES: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Escapes what LaTeX reads as its own, and parts what it would set as one sign: `--`, two backticks, `?` and a backtick. */
function latex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^<>|$&#%_]/g, (char) => ESCAPES[char] ?? char)
    .replace(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');
}
