import type { AnyStories, ExportedStory } from './format.ts';
import { placeName } from './places.ts';
import { toPlainText } from './plain-text.ts';
import { oneLine, printable } from './printable.ts';

/** Excel takes a file for UTF-8 only when it starts with this mark; CSV parsers drop it. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: readonly (readonly [string, (story: ExportedStory) => string | number | null])[] = [
  ['headline', ({ article }) => oneLine(article.headline)],
  ['deck', ({ article }) => article.deck && oneLine(article.deck)],
  ['authors', ({ article }) => (article.byline?.authors ?? []).map(({ name }) => oneLine(name)).join('; ')],
  ['agency', ({ article }) => (article.byline?.agency ?? article.agency)?.name ?? null],
  ['dateline', ({ article }) => article.dateline?.printed ?? null],
  ['places', ({ article }) => (article.dateline?.places ?? []).map(placeName).join('; ')],
  ['publication', ({ article }) => article.site.name],
  ['section', ({ article }) => article.section],
  ['published', ({ article }) => article.published],
  ['updated', ({ article }) => article.updated],
  ['language', ({ article }) => article.language],
  ['words', ({ article }) => article.words],
  ['url', ({ article }) => article.url],
  ['tags', ({ entry }) => (entry?.tags ?? []).join('; ')],
  ['note', ({ entry }) => entry?.note ?? null],
  ['first read', ({ entry }) => entry && new Date(entry.firstRead).toISOString()],
  ['last read', ({ entry }) => entry && new Date(entry.lastRead).toISOString()],
  ['visits', ({ entry }) => entry?.visits ?? null],
  ['progress', ({ entry }) => entry?.progress ?? null],
  ['text', ({ article }) => toPlainText(article)],
];

/** The most characters that a cell holds: Excel's limit, beyond which it cuts without a word. */
const LONGEST_CELL = 32_767;

/** Writes a table with a row for each story, for spreadsheets. */
export async function* write(stories: AnyStories): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(([name]) => name));
  for await (const story of stories) yield csvRow(COLUMNS.map(([, cell]) => cell(story)));
}

/** @returns the cells as one row of RFC 4180. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvCell(cell) : (cell ?? ''))).join(',')}\r\n`;
}

/**
 * @returns text as a quoted cell that no spreadsheet runs: after OWASP's advice on CSV injection, what starts like a
 * formula (also in full width, also behind white space or signs that nobody sees) gets an apostrophe before it
 */
export function csvCell(text: string): string {
  const plain = printable(text);
  const isFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(plain) || /^[\t\n]/.test(plain);
  const safe = isFormula ? `'${plain}` : plain;
  return `"${cut(safe).replaceAll('"', '""')}"`;
}

function cut(text: string): string {
  return text.length <= LONGEST_CELL
    ? text
    : text
        .slice(0, LONGEST_CELL)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}
