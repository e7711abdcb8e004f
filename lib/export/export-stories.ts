import { type Failure, failure, type Result, success } from '../model/result.ts';
import { storyFileName, uniqueNames } from './filename.ts';
import type {
  AnyStories,
  ExportedStory,
  ExportFile,
  ExportOptions,
  FileAtPath,
  Format,
  Run,
} from './format.ts';
import { paced } from './paced.ts';
import { streamOf } from './stream.ts';
import { zipPieces } from './zip.ts';

/** Stories to be taken out, in their order. */
export interface StorySet {
  /** How many there are, some of which may turn out not to be readable any more. */
  count: number;
  stories: AnyStories;
}

/**
 * Writes stories as one file: as the format's own where it holds them all, else as a ZIP with a file for each. The
 * stories are read as the file is, one at a time, by formats whose shape allows it: data, tables and every ZIP.
 * Books, bibliographies and highlights put their stories in order first, so they hold what they need of all.
 *
 * @returns the file, whose stream fails with the signal's reason when it is stopped; `stopped` when that was before
 * it began; `nothing-to-export` for no stories, or none that the format has something to say of
 */
export async function exportStories(
  set: StorySet,
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<Result<ExportFile, Extract<Failure, { kind: 'stopped' | 'nothing-to-export' }>>> {
  try {
    const stories = chosen(set, format, run);
    const first = await next(stories);
    if (!first) return failure({ kind: 'nothing-to-export' });
    const second = await next(stories);
    const all = second ? followedBy([first, second], stories) : followedBy([first], []);

    if (second && (format.many === 'zip' || options.separate)) {
      return success(zipOf(setName(format, options, 'zip'), all, format, options));
    }
    const name = second ? setName(format, options) : storyName(first, format, format.extension);
    const { mediaType } = format;
    if (format.loadPieces) {
      const pieces = await format.loadPieces();
      return success({ name, mediaType, bytes: streamOf(pieces(all)) });
    }
    const gathered = await gather(all, format);
    const write = await format.load();
    const { data, attachments = [] } = await write(gathered, options, run);
    if (attachments.length === 0) return success({ name, mediaType, bytes: streamOf([data]) });
    return success(zipOf(storyName(first, format, 'zip'), gathered, format, options));
  } catch (error) {
    if (run.signal.aborted) return failure({ kind: 'stopped' });
    throw error;
  }
}

/**
 * Writes a file for each story, and one folder for each story with pictures: for a folder of the reader's.
 * @throws the signal's reason when it is stopped
 */
export const storyFiles = (
  set: StorySet,
  format: Format,
  options: ExportOptions,
  run: Run,
): AsyncGenerator<FileAtPath> => filesOf(chosen(set, format, run), format, options);

/** @returns one text with all stories, for the clipboard; null where the format is no text. */
export async function storiesAsText(
  set: StorySet,
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<string | null> {
  const stories = await gather(chosen(set, format, run), format);
  if (stories.length === 0) return null;
  const write = await format.load();
  const { data } = await write(stories, { ...options, pictures: null }, run);
  return typeof data === 'string' ? data : null;
}

/** The stories that the format has something to say of, one by one. */
async function* chosen(
  { stories, count }: StorySet,
  { group }: Format,
  run: Run,
): AsyncGenerator<ExportedStory, void> {
  run.signal.throwIfAborted();
  for await (const story of paced(stories, run, count)) {
    if (group !== 'highlights' || story.highlights.length > 0) yield story;
  }
}

/** Takes the stories into memory; of those that are only cited, not their texts. */
async function gather(stories: AnyStories, { group }: Format): Promise<ExportedStory[]> {
  const all: ExportedStory[] = [];
  for await (const story of stories) {
    all.push(group === 'citation' ? { ...story, article: { ...story.article, body: [] } } : story);
  }
  return all;
}

async function* filesOf(
  stories: AnyStories,
  format: Format,
  options: ExportOptions,
): AsyncGenerator<FileAtPath> {
  const write = await format.load();
  const unique = uniqueNames();
  for await (const story of stories) {
    const { data, attachments = [] } = await write([story], options, UNWATCHED);
    const name = unique(storyName(story, format, format.extension));
    const folder = attachments.length > 0 ? `${name.slice(0, -format.extension.length - 1)}/` : '';
    yield { path: folder + name, data };
    for (const { path, data: picture } of attachments) yield { path: folder + path, data: picture };
  }
}

/** One story is written in one go; between stories it is told how far it is, and stopped. */
const UNWATCHED: Run = { signal: new AbortController().signal, report: () => {} };

const zipOf = (name: string, stories: AnyStories, format: Format, options: ExportOptions): ExportFile => ({
  name,
  mediaType: 'application/zip',
  bytes: streamOf(zipPieces(filesOf(stories, format, options), options.now)),
});

async function next(stories: AsyncGenerator<ExportedStory, void>): Promise<ExportedStory | null> {
  const { value } = await stories.next();
  return value ?? null;
}

async function* followedBy(first: readonly ExportedStory[], rest: AnyStories): AsyncGenerator<ExportedStory> {
  yield* first;
  yield* rest;
}

function storyName({ article }: ExportedStory, { group }: Format, extension: string): string {
  return storyFileName(article, group === 'highlights' ? `highlights.${extension}` : extension);
}

/** @returns "lede-stories-2026-03-04.json": a set of stories is named by the day of its export. */
function setName(format: Format, { now }: ExportOptions, extension = format.extension): string {
  const what = format.group === 'highlights' ? 'highlights' : 'stories';
  return `lede-${what}-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
