import { type Failure, failure, type Result, success } from '../model/result.ts';
import { storyFileName, uniqueNames } from './filename.ts';
import type {
  ExportedStory,
  ExportFile,
  ExportOptions,
  FileAtPath,
  Format,
  FormatId,
  Run,
} from './format.ts';
import { paced } from './paced.ts';
import { writeZip } from './zip.ts';

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
    load: async () => (await import('./json.ts')).writeJson,
  },
  {
    id: 'json-lines',
    group: 'data',
    label: 'JSON Lines',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./json.ts')).writeJsonLines,
  },
  {
    id: 'csv',
    group: 'data',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    many: 'one-file',
    settings: [],
    load: async () => (await import('./csv.ts')).write,
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

/**
 * Writes stories as one file: as the format's own where it holds them all, else as a ZIP with a file for each.
 *
 * @returns the file; `stopped` when the signal was aborted meanwhile; `nothing-to-export` for no stories, or none
 * that the format has something to say of
 */
export async function exportStories(
  chosen: readonly ExportedStory[],
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<Result<ExportFile, Extract<Failure, { kind: 'stopped' | 'nothing-to-export' }>>> {
  const stories = chosen.filter(({ highlights }) => format.group !== 'highlights' || highlights.length > 0);
  const [first] = stories;
  if (!first) return failure({ kind: 'nothing-to-export' });
  try {
    run.signal.throwIfAborted();
    const write = await format.load();
    const isZip = stories.length > 1 && (format.many === 'zip' || options.separate);
    if (isZip) return success(await zipOf(stories, format, options, run));
    const written = await write(stories, options, run);
    const name =
      stories.length === 1 ? storyFileName(first.article, format.extension) : setName(format, options);
    if (!written.attachments?.length)
      return success({ name, mediaType: format.mediaType, data: written.data });
    return success(await zipOf(stories, format, options, run));
  } catch (error) {
    if (run.signal.aborted) return failure({ kind: 'stopped' });
    throw error;
  }
}

async function zipOf(
  stories: readonly ExportedStory[],
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<ExportFile> {
  const [first] = stories;
  const name =
    stories.length === 1 && first ? storyName(first, format, 'zip') : setName(format, options, 'zip');
  const data = await writeZip(storyFiles(stories, format, options, run), options.now);
  return { name, mediaType: 'application/zip', data };
}

/**
 * Writes a file for each story, and one folder for each story with pictures: for a ZIP, or a folder of the reader's.
 * @throws the signal's reason when it is stopped
 */
export async function* storyFiles(
  stories: readonly ExportedStory[],
  format: Format,
  options: ExportOptions,
  run: Run,
): AsyncGenerator<FileAtPath> {
  const write = await format.load();
  const unique = uniqueNames();
  for await (const story of paced(stories, run)) {
    const { data, attachments = [] } = await write([story], options, {
      signal: run.signal,
      report: () => {},
    });
    const name = unique(storyName(story, format, format.extension));
    const folder = attachments.length > 0 ? `${name.slice(0, -format.extension.length - 1)}/` : '';
    yield { path: folder + name, data };
    for (const { path, data: picture } of attachments) yield { path: folder + path, data: picture };
  }
}

/** @returns one text with all stories, for the clipboard; null where the format is no text. */
export async function storiesAsText(
  stories: readonly ExportedStory[],
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<string | null> {
  const write = await format.load();
  const { data } = await write(stories, { ...options, pictures: null }, run);
  return typeof data === 'string' ? data : null;
}

function storyName({ article }: ExportedStory, { group }: Format, extension: string): string {
  return storyFileName(article, group === 'highlights' ? `highlights.${extension}` : extension);
}

/** @returns "lede-stories-2026-03-04.json": a set of stories is named by the day of its export. */
function setName(format: Format, { now }: ExportOptions, extension = format.extension): string {
  const what = format.group === 'highlights' ? 'highlights' : 'stories';
  return `lede-${what}-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
