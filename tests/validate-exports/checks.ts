import { isDeepStrictEqual } from 'node:util';
import { cslItem } from '../../lib/export/citation/csl-json.ts';
import { formatCitation } from '../../lib/export/citation/formatted.ts';
import type { CitationStyle, ExportedStory, ExportOptions, FormatId } from '../../lib/export/format.ts';
import { formatOf } from '../../lib/export/formats.ts';
import { openZip } from '../../lib/export/zip.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import { asExported } from '../support/as-exported.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { exportWhole } from '../support/exported-file.ts';
import { TINY_PNG } from '../support/tiny-picture.ts';
import {
  expectedCitation,
  type ReadCitation,
  readBibtex,
  readCslJson,
  readRis,
} from './readers/citations.ts';
import { formulas, readCsv, unguarded } from './readers/csv.ts';
import { epubMessages, zipErrors } from './readers/epub.ts';
import { htmlErrors } from './readers/html.ts';
import { fileErrors, lineErrors } from './readers/json.ts';
import { libreOffice, openInCalc } from './readers/libreoffice.ts';
import { describeStory, parse, readNote, visible } from './readers/markdown.ts';
import { officialFormatter } from './readers/official-styles.ts';
import { readAnnotations } from './readers/web-annotation.ts';
import { isKept, type StorySets } from './stories.ts';

/** One format, its judge, and what the judge found. */
export interface Check {
  format: string;
  validator: string;
  /** @returns null where the judge is not on this machine */
  run(sets: StorySets): Promise<Verdict | null>;
}

interface Verdict {
  stories: number;
  failures: string[];
}

const all = ({ newsroom, invented, nasty }: StorySets): ExportedStory[] => [
  ...newsroom,
  ...invented,
  ...nasty,
];

async function exported(stories: ExportedStory[], id: FormatId, given: Partial<ExportOptions> = {}) {
  const result = await exportWhole(stories, formatOf(id), exportOptions(given), unwatched());
  if (!result.ok) throw new Error(`${id}: ${result.error.kind}`);
  return result.value.data;
}

async function text(
  stories: ExportedStory[],
  id: FormatId,
  given: Partial<ExportOptions> = {},
): Promise<string> {
  const data = await exported(stories, id, given);
  if (typeof data !== 'string') throw new Error(`${id}: not a text`);
  return data;
}

async function bytes(stories: ExportedStory[], id: FormatId, given: Partial<ExportOptions> = {}) {
  const data = await exported(stories, id, given);
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

/** Judges a story at a time. */
const each =
  (choose: (sets: StorySets) => ExportedStory[], judge: (story: ExportedStory) => Promise<string[]>) =>
  async (sets: StorySets): Promise<Verdict> => {
    const stories = choose(sets);
    const failures: string[] = [];
    for (const story of stories) {
      const found = await judge(story);
      failures.push(...found.map((problem) => `${story.article.headline.slice(0, 40)}: ${problem}`));
    }
    return { stories: stories.length, failures };
  };

const differ = (what: string, found: unknown, expected: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${what}: ${JSON.stringify(found)?.slice(0, 200)} is not ${JSON.stringify(expected)?.slice(0, 200)}`];

const markdown = each(all, async (story) => {
  const { properties, blocks } = readNote(await text([story], 'markdown'));
  const body = describeStory(story.article);
  const from = body.length === 0 ? 0 : blocks.indexOf(body[0] ?? '');
  const read = Object(properties);
  return [
    ...differ('title', read.title, visible(story.article.headline)),
    ...differ('source', read.source, story.article.url),
    ...differ(
      'authors',
      read.author ?? [],
      (story.article.byline?.authors ?? []).map(({ name }) => visible(name)),
    ),
    ...differ('published', read.published ?? null, story.article.published),
    ...differ('heading', blocks[0], `heading 1: ${visible(story.article.headline)}`),
    ...differ('body', blocks.slice(from, from + body.length), body),
  ];
});

const html = each(all, async (story) => htmlErrors(await text([story], 'html')));

const plainText = each(all, async (story) => {
  const flat = visible(await text([story], 'text'));
  const wanted = [
    story.article.headline,
    ...story.article.body.flatMap((block) => (block.kind === 'paragraph' ? [blockText(block)] : [])),
  ];
  return wanted
    .filter((words) => !flat.includes(visible(words)))
    .map((words) => `lost: ${words.slice(0, 80)}`);
});

async function json(sets: StorySets): Promise<Verdict> {
  const stories = all(sets).filter(isKept);
  const file = await text(stories, 'json');
  const read: { stories: ExportedStory[] } = JSON.parse(file);
  const again = await text(read.stories, 'json');
  return {
    stories: stories.length,
    failures: [...fileErrors(file), ...(again === file ? [] : ['not the same when exported again'])],
  };
}

async function jsonLines(sets: StorySets): Promise<Verdict> {
  const stories = all(sets).filter(isKept);
  const lines = (await text(stories, 'json-lines')).trimEnd().split('\n');
  const read: unknown[] = lines.map((line) => JSON.parse(line));
  const isSame = isDeepStrictEqual(read, stories.map(asExported));
  return {
    stories: stories.length,
    failures: [...lines.flatMap(lineErrors), ...(isSame ? [] : ['not the same stories'])],
  };
}

async function csv(sets: StorySets): Promise<Verdict> {
  const stories = all(sets);
  const rows = readCsv(await text(stories, 'csv'));
  const failures = stories.flatMap(({ article }, at) => [
    ...differ('headline', unguarded(rows[at]?.['headline'] ?? ''), visible(article.headline)),
    ...differ('url', rows[at]?.['url'], article.url),
    ...differ(
      'authors',
      unguarded(rows[at]?.['authors'] ?? ''),
      (article.byline?.authors ?? []).map(({ name }) => visible(name)).join('; '),
    ),
  ]);
  return {
    stories: rows.length,
    failures: [...failures, ...formulas(rows).map((cell) => `a formula: ${cell.slice(0, 60)}`)],
  };
}

/** Calc breaks paragraphs of more than 16,000 characters in two. */
const unspaced = (text: string): string => visible(text).replace(/\s/g, '');

/** What the cells hold when a spreadsheet has opened them, which is more than what a parser sees. */
async function csvInCalc(sets: StorySets): Promise<Verdict | null> {
  const program = libreOffice();
  if (program === null) return null;
  const stories = all(sets);
  const table = await text(stories, 'csv');
  const expected = readCsv(table).map((row) => Object.values(row));
  const sheet = await openInCalc(program, table);
  const [, ...rows] = sheet.rows;
  const failures = expected.flatMap((cells, at) =>
    cells.flatMap((cell, column) =>
      differ(`row ${at + 2}, column ${column + 1}`, unspaced(rows[at]?.[column] ?? ''), unspaced(cell)),
    ),
  );
  return {
    stories: rows.length,
    failures: [
      ...failures,
      ...differ('rows', rows.length, stories.length),
      ...sheet.formulas.map((formula) => `a formula: ${formula.slice(0, 60)}`),
    ],
  };
}

const citations =
  (id: FormatId, read: (file: string) => ReadCitation[]) =>
  async (sets: StorySets): Promise<Verdict> => {
    const stories = all(sets);
    const found = read(await text(stories, id));
    const failures = stories.flatMap(({ article }, at) => {
      const expected = expectedCitation(article);
      const plain = (citation: ReadCitation | undefined) =>
        id === 'ris' && citation
          ? { ...citation, authors: citation.authors.map((name) => name.replaceAll(',', '')) }
          : citation;
      return Object.keys(expected).flatMap((field) =>
        differ(
          field,
          Reflect.get(Object(plain(found[at])), field),
          Reflect.get(Object(plain(expected)), field),
        ),
      );
    });
    return { stories: found.length, failures };
  };

const formatted =
  (style: CitationStyle) =>
  async ({ newsroom, invented }: StorySets): Promise<Verdict> => {
    const official = officialFormatter(style);
    const stories = [...newsroom, ...invented];
    const read = Date.UTC(2026, 2, 5);
    const failures = stories.flatMap(({ article }, at) =>
      differ(
        'citation',
        formatCitation(article, style, read),
        official(cslItem(`story-${at}`, article, read)),
      ),
    );
    return { stories: stories.length, failures };
  };

const pictures: ExportOptions['pictures'] = async () => ({ mediaType: 'image/png', data: TINY_PNG });

async function epub(sets: StorySets): Promise<Verdict> {
  const books: [ExportedStory[], Partial<ExportOptions>][] = [
    [all(sets), { chapters: 'day', pictures }],
    [all(sets), { chapters: 'publication' }],
    ...sets.nasty
      .slice(0, 3)
      .map((story): [ExportedStory[], Partial<ExportOptions>] => [[story], { pictures }]),
    ...sets.newsroom.slice(0, 2).map((story): [ExportedStory[], Partial<ExportOptions>] => [[story], {}]),
  ];
  const failures: string[] = [];
  for (const [stories, options] of books)
    failures.push(...(await epubMessages(await bytes(stories, 'epub', options))));
  return { stories: all(sets).length, failures };
}

const highlighted = (sets: StorySets) => all(sets).filter(({ highlights }) => highlights.length > 0);
const quotations = (stories: readonly ExportedStory[]) =>
  stories.flatMap(({ highlights }) =>
    highlights
      .toSorted((a, b) => a.position.block - b.position.block || a.position.start - b.position.start)
      .map(({ quotation }) => quotation),
  );

async function highlightsMarkdown(sets: StorySets): Promise<Verdict> {
  const stories = highlighted(sets);
  const tree = parse(await text(stories, 'highlights-markdown'));
  const words = (node: unknown): string =>
    [
      Reflect.get(Object(node), 'value') ?? '',
      ...(Reflect.get(Object(node), 'children') ?? []).map(words),
    ].join('');
  const quoted = tree.children
    .filter(({ type }) => type === 'blockquote')
    .map((node) => visible(words(node)));
  return {
    stories: stories.length,
    failures: differ('quotations', quoted, quotations(stories).map(visible)),
  };
}

async function highlightsCsv(sets: StorySets): Promise<Verdict> {
  const stories = highlighted(sets);
  const rows = readCsv(await text(stories, 'highlights-csv'));
  const found = rows.map((row) => visible(unguarded(row['quotation'] ?? '')));
  return {
    stories: stories.length,
    failures: [...differ('quotations', found, quotations(stories).map(visible)), ...formulas(rows)],
  };
}

async function highlightsJson(sets: StorySets): Promise<Verdict> {
  const stories = highlighted(sets);
  const { errors, quotations: found } = readAnnotations(await text(stories, 'highlights-json'));
  return {
    stories: stories.length,
    failures: [...errors, ...differ('quotations', found.map(visible), quotations(stories).map(visible))],
  };
}

/** More files than a ZIP counted before its records grew. */
function longZip(): Uint8Array {
  const archive = openZip(Date.UTC(2026, 10, 24));
  for (let index = 0; index < 66_000; index++) archive.add(`${index}.txt`, String(index), true);
  return archive.close();
}

async function zip(sets: StorySets): Promise<Verdict> {
  const stories = all(sets);
  const failures: string[] = [];
  for (const id of ['markdown', 'html', 'text'] as const)
    failures.push(...(await zipErrors(await bytes(stories, id, { pictures }))));
  for (const id of ['json', 'epub'] as const) {
    failures.push(...(await zipErrors(await bytes(stories, id, { separate: true }))));
  }
  failures.push(...(await zipErrors(longZip())));
  return { stories: stories.length, failures };
}

export const CHECKS: readonly Check[] = [
  { format: 'markdown', validator: 'mdast-util-from-markdown, js-yaml', run: markdown },
  { format: 'html', validator: 'html-validate', run: html },
  { format: 'text', validator: 'words found again', run: plainText },
  { format: 'json', validator: 'ajv, exported again', run: json },
  { format: 'json-lines', validator: 'ajv', run: jsonLines },
  { format: 'csv', validator: 'csv-parse', run: csv },
  { format: 'csv-in-calc', validator: 'LibreOffice Calc', run: csvInCalc },
  { format: 'bibtex', validator: '@retorquere/bibtex-parser', run: citations('bibtex', readBibtex) },
  { format: 'biblatex', validator: '@retorquere/bibtex-parser', run: citations('biblatex', readBibtex) },
  { format: 'ris', validator: '@citation-js/plugin-ris', run: citations('ris', readRis) },
  { format: 'csl-json', validator: '@citation-js/core', run: citations('csl-json', readCslJson) },
  { format: 'citations-apa', validator: 'official CSL style', run: formatted('apa') },
  { format: 'citations-mla', validator: 'official CSL style', run: formatted('mla') },
  { format: 'citations-chicago', validator: 'official CSL style', run: formatted('chicago') },
  { format: 'citations-harvard', validator: 'official CSL style', run: formatted('harvard') },
  { format: 'highlights-markdown', validator: 'mdast-util-from-markdown', run: highlightsMarkdown },
  { format: 'highlights-csv', validator: 'csv-parse', run: highlightsCsv },
  { format: 'highlights-json', validator: 'ajv, W3C model', run: highlightsJson },
  { format: 'zip', validator: 'unzip -t', run: zip },
  { format: 'epub', validator: 'epubcheck', run: epub },
];
