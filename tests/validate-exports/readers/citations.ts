import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import type { CslItem } from '../../../lib/export/citation/csl-json.ts';
import { sortedAuthors } from '../../../lib/export/citation/names.ts';
import type { Article } from '../../../lib/model/article.ts';
import { visible } from './markdown.ts';

/** What any reference manager must find in an exported citation. */
export interface ReadCitation {
  /** "Family, Given" with the particle first; an organisation by its name. */
  authors: string[];
  title: string;
  /** As far as the format tells it. */
  date: string;
  publication: string;
  place: string;
  url: string;
}

/** @returns what must be found, told from the story itself. */
export function expectedCitation(article: Article): ReadCitation {
  const date = /^\d{4}-\d\d-\d\d/.exec(article.published ?? '')?.[0] ?? '';
  return {
    authors: sortedAuthors(article).map((name) =>
      'literal' in name
        ? name.literal
        : [[name.particle, name.family].filter(Boolean).join(' '), name.given, name.suffix]
            .filter(Boolean)
            .join(', '),
    ),
    title: visible(article.headline),
    date,
    publication: visible(article.site.name),
    place: (article.dateline?.places ?? [])
      .map(({ city, region, country }) => [city, region, country].filter(Boolean).join(', '))
      .join('; '),
    url: article.url,
  };
}

/** Reads BibTeX or BibLaTeX with the parser of Better BibTeX for Zotero. */
export function readBibtex(file: string): ReadCitation[] {
  const { entries, errors } = parse(file, { sentenceCase: false, english: false });
  if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join('; '));
  return entries.map(({ fields }) => ({
    authors: (fields.author ?? []).map(({ name, prefix, lastName, firstName, suffix }) =>
      name
        ? name
        : [[prefix, lastName].filter(Boolean).join(' '), firstName, suffix].filter(Boolean).join(', '),
    ),
    title: text(fields['title']),
    date:
      text(fields['date']) ||
      [fields['year'], two(fields['month']), two(fields['day'])].filter(Boolean).join('-'),
    publication: text(fields['journaltitle'] ?? fields['journal']),
    place: text(fields['location'] ?? fields['address']),
    url: text(fields['url']),
  }));
}

/**
 * Reads RIS with Citation.js. It tells the year alone, so the day is read from the line itself. Commas part a name in
 * RIS, so that a name with one of its own has lost it.
 */
export function readRis(file: string): ReadCitation[] {
  const records = file.split(/^ER {2}- $/m);
  return new Cite(file).data.map((item, at) => ({
    ...readItem(item),
    date: (/^DA {2}- (.*)\/\r$/m.exec(records[at] ?? '')?.[1] ?? '').replaceAll('/', '-'),
    authors: [item['author'] ?? item['reporter'] ?? []].flat().map(nameOf),
  }));
}

/** Reads CSL-JSON with Citation.js, which checks and cleans it by CSL's own data model. */
export function readCslJson(file: string): ReadCitation[] {
  return new Cite(file).data.map(readItem);
}

type Item = Partial<CslItem> & { reporter?: unknown; 'publisher-place'?: string };

function readItem(item: Item): ReadCitation {
  return {
    authors: (item.author ?? []).map(nameOf),
    title: text(item.title),
    date: (item.issued?.['date-parts'][0] ?? []).map(two).join('-'),
    publication: text(item['container-title']),
    place: text(item['event-place'] ?? item['publisher-place']),
    url: text(item.URL),
  };
}

function nameOf(name: unknown): string {
  if (typeof name === 'string') return name;
  const {
    literal,
    family,
    given,
    suffix,
    'non-dropping-particle': particle,
    'dropping-particle': dropping,
  } = name as Record<string, string>;
  return (
    literal ??
    [[dropping, particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ')
  );
}

const text = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? visible(value) : '';

const two = (part: unknown): string => (part === undefined ? '' : String(part).padStart(2, '0'));
