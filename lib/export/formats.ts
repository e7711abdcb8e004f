import type { Format, FormatId, Write, WritePieces } from './format.ts';
import { paced } from './paced.ts';

/** Every format that stories can be taken away in, in the order in which a choice shows them. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    group: 'reading',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    many: 'zip',
    settings: ['template', 'pictures'],
    load: async () => (await import('./markdown/write.ts')).write,
  },
  {
    id: 'html',
    group: 'reading',
    label: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    many: 'zip',
    settings: ['pictures'],
    load: async () => (await import('./html/write.ts')).write,
  },
  {
    id: 'epub',
    group: 'reading',
    label: 'EPUB',
    extension: 'epub',
    mediaType: 'application/epub+zip',
    many: 'one-file',
    settings: ['chapters', 'pictures', 'separate'],
    load: async () => (await import('./epub/write.ts')).write,
  },
  {
    id: 'text',
    group: 'reading',
    label: 'Plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    many: 'zip',
    settings: [],
    load: async () => (await import('./plain-text.ts')).write,
  },
  {
    id: 'json',
    group: 'data',
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    many: 'one-file',
    settings: ['separate'],
    ...byPieces(async () => (await import('./json.ts')).writeJson),
  },
  {
    id: 'json-lines',
    group: 'data',
    label: 'JSON Lines',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    many: 'one-file',
    settings: [],
    ...byPieces(async () => (await import('./json.ts')).writeJsonLines),
  },
  {
    id: 'csv',
    group: 'data',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    many: 'one-file',
    settings: [],
    ...byPieces(async () => (await import('./csv.ts')).write),
  },
  {
    id: 'citations',
    group: 'citation',
    label: 'Bibliography',
    extension: 'txt',
    mediaType: 'text/plain',
    many: 'one-file',
    settings: ['style'],
    load: async () => (await import('./citation/formatted.ts')).write,
  },
  {
    id: 'bibtex',
    group: 'citation',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./citation/bibtex.ts')).writeBibtex,
  },
  {
    id: 'biblatex',
    group: 'citation',
    label: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./citation/bibtex.ts')).writeBiblatex,
  },
  {
    id: 'ris',
    group: 'citation',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./citation/ris.ts')).write,
  },
  {
    id: 'csl-json',
    group: 'citation',
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./citation/csl-json.ts')).write,
  },
  {
    id: 'highlights-markdown',
    group: 'highlights',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./highlights/markdown.ts')).write,
  },
  {
    id: 'highlights-csv',
    group: 'highlights',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./highlights/csv.ts')).write,
  },
  {
    id: 'highlights-json',
    group: 'highlights',
    label: 'Web Annotation',
    extension: 'json',
    mediaType: 'application/ld+json',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./highlights/web-annotation.ts')).write,
  },
];

/** @returns the format of that name. */
export function formatOf(id: FormatId): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new RangeError(`No export format is called ${id}`);
  return format;
}

/** @returns both ways to write a format that needs one story at a time. */
function byPieces(loadPieces: () => Promise<WritePieces>): Pick<Format, 'load' | 'loadPieces'> {
  const load = async (): Promise<Write> => {
    const pieces = await loadPieces();
    return async (stories, _options, run) => {
      let data = '';
      for await (const piece of pieces(paced(stories, run, stories.length))) data += piece;
      return { data };
    };
  };
  return { load, loadPieces };
}
