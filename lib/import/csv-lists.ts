import Papa from 'papaparse';
import type { Turn } from '../pace/pacing.ts';
import { type Clipping, timeOf } from './clipping.ts';

/** Lists as tables: Pocket, Instapaper, Readwise Reader, Raindrop. They are told apart by their columns. */

/** A row's cells, by their columns. */
type Row = Record<string, string>;
type Cells = (column: string) => string;

interface Kind {
  /** Columns that only this service's files have together, in small letters. */
  columns: readonly string[];
  read(cells: Cells): Clipping;
}

const KINDS: readonly Kind[] = [
  {
    // Pocket
    columns: ['url', 'time_added', 'status'],
    read: (cells) => ({
      url: cells('url'),
      title: cells('title'),
      at: timeOf(cells('time_added')),
      tags: cells('tags').split(/[|,]/),
      progress: cells('status') === 'archive' ? 1 : 0,
    }),
  },
  {
    // Instapaper
    columns: ['url', 'title', 'selection', 'folder'],
    read: (cells) => ({
      url: cells('url'),
      title: cells('title'),
      at: timeOf(cells('timestamp')),
      tags: [
        ...listOf(cells('tags')),
        ...folderTag(cells('folder'), ['unread', 'archive', 'starred', 'home']),
      ],
      note: cells('selection'),
      progress: cells('folder').toLowerCase() === 'archive' ? 1 : 0,
    }),
  },
  {
    // Readwise Reader
    columns: ['url', 'document tags', 'saved date'],
    read: (cells) => ({
      url: cells('url'),
      title: cells('title'),
      at: timeOf(cells('saved date')),
      tags: listOf(cells('document tags')),
      progress: Number(cells('reading progress')) || 0,
    }),
  },
  {
    // Raindrop
    columns: ['url', 'folder', 'excerpt', 'created'],
    read: (cells) => ({
      url: cells('url'),
      title: cells('title'),
      at: timeOf(cells('created')),
      tags: [...listOf(cells('tags')), ...folderTag(cells('folder'), ['unsorted'])],
      note: cells('note'),
      description: cells('excerpt'),
      highlights: highlightsOf(cells('highlights')),
    }),
  },
];

/** So much is read at one go: some 10 ms of work. Characters. */
const PIECE = 200_000;

/** @returns the rows as clippings; null where the table is none that we know */
export function readCsv(text: string, turn: Turn): Promise<Clipping[] | null> {
  const found: Clipping[] = [];
  let kind: Kind | undefined;
  return new Promise((settle, fail) => {
    Papa.parse<Row>(text, {
      worker: false,
      header: true,
      skipEmptyLines: 'greedy',
      transformHeader: (name) => name.trim().toLowerCase(),
      chunkSize: PIECE,
      chunk({ data, meta }: Papa.ParseResult<Row>, parser: Papa.Parser) {
        kind ??= KINDS.find(({ columns }) => columns.every((column) => meta.fields?.includes(column)));
        if (!kind) {
          parser.abort();
          return settle(null);
        }
        for (const row of data) found.push(kind.read((column) => row[column] ?? ''));
        parser.pause();
        turn().then(parser.resume).catch(fail);
      },
      complete: () => settle(kind ? found : null),
    });
  });
}

/** `a, b`, `["a","b"]` and Python's `['a', 'b']`. */
function listOf(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return text.split(',');
  return Array.from(inner.matchAll(/"((?:[^"\\]|\\.)*)"?|'((?:[^'\\]|\\.)*)'?/gs), ([, double, single]) =>
    (double ?? single ?? '').replace(/\\(.)/g, '$1'),
  );
}

/** Folders that readers made say what tags say; those of the service do not. */
const folderTag = (folder: string, own: readonly string[]): string[] =>
  own.includes(folder.trim().toLowerCase()) ? [] : [folder];

/** Raindrop: `Highlight: …` and, below some of them, `Note: …`. */
function highlightsOf(text: string): { quotation: string; note: string; at: null }[] {
  return text
    .split(/^Highlight:\s*/m)
    .slice(1)
    .map((part) => {
      const [quotation = '', note = ''] = part.split(/^Note:\s*/m);
      return { quotation: quotation.trim(), note: note.trim(), at: null };
    })
    .filter(({ quotation }) => quotation !== '');
}
