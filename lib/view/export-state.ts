import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { beside } from '../export/beside.ts';
import type { ExportedStory, ExportOptions, Format, Picture } from '../export/format.ts';
import { exportStories, FORMATS, formatOf, storiesAsText, storyFiles } from '../export/formats.ts';
import { ENGLISH } from '../export/words.ts';
import type { ExportChoice } from '../model/export-choice.ts';
import type { ExportFile, ExportFolder, FileAtPath } from '../model/export-file.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { TemplateState } from './export-template.ts';
import { type Job, job, type Run } from './job.ts';
import type { SettingsState } from './settings-state.ts';

/** Taking stories out: in which form, and by which way. */
export interface ExportState {
  /** How many stories were chosen. */
  count: number;
  formats: readonly Format[];
  choice: ReadonlySignal<ExportChoice>;
  format: ReadonlySignal<Format>;
  change(part: Partial<ExportChoice>): void;
  /** Whether the browser can write into a folder of the reader's. */
  hasFolder: boolean;
  /** Of all stories, for the format in hand: whether it is a text that a clipboard holds. */
  isText: ReadonlySignal<boolean>;
  start(way: Way): void;
  job: Job<Way, Exported>;
  /** The reader's template, tried on the first story. Its code is fetched when it is asked for. */
  template(): Promise<TemplateState>;
}

export type Way = 'download' | 'clipboard' | 'folder' | 'other folder';

/** What an export came to. */
export interface Exported {
  way: Way;
  /** Of the file, or of the folder. */
  name: string;
  stories: number;
  /** Stories of which no text is kept. */
  leftOut: number;
  /** Bytes of the file; null for other ways. */
  bytes: number | null;
}

/** Where the chosen stories come from. */
export interface ExportSource {
  count: number;
  /** @returns the story at that place; null where it cannot be read any more */
  story(index: number): Promise<Result<ExportedStory | null>>;
  /** @returns a picture kept with one of the stories that were asked for; null where none is */
  picture(src: string): Promise<Picture | null>;
}

export interface ExportParts {
  source: ExportSource;
  settings: Pick<SettingsState, 'settings' | 'change'>;
  download(file: ExportFile): void;
  copy(text: string): Promise<void>;
  folder: ExportFolder | null;
  /** Epoch milliseconds. */
  clock(): number;
  timeZone: string;
}

export function createExportState(parts: ExportParts): ExportState {
  const { source, settings, folder } = parts;
  const choice = computed(() => settings.settings.value.exporting);
  const format = computed(() => formatOf(choice.value.format));
  let editor: TemplateState | null = null;
  const change = (part: Partial<ExportChoice>) =>
    void settings.change({ exporting: { ...choice.peek(), ...part } });

  const work = job<Way, Exported>(async (way, run) => {
    // The browser shows its picker only in answer to a click, so before anything that takes time.
    const place = isFolder(way) ? await folder?.open(way === 'other folder') : '';
    if (place === null || place === undefined) return failure({ kind: 'stopped' });
    const read = await readAll(source, run);
    if (!read.ok) return read;
    const stories = read.value;
    const leftOut = source.count - stories.length;
    const sent = await send(way, place, stories, run);
    return sent.ok ? success({ ...sent.value, way, stories: stories.length, leftOut }) : sent;
  });

  async function send(
    way: Way,
    place: string,
    stories: readonly ExportedStory[],
    run: Run,
  ): Promise<Result<{ name: string; bytes: number | null }>> {
    if (stories.length === 0) return failure({ kind: 'nothing-to-export' });
    const options = optionsOf(choice.peek(), parts);
    const chosen = format.peek();
    if (way === 'clipboard') {
      const text = await storiesAsText(stories, chosen, options, run);
      await parts.copy(text ?? '');
      return success({ name: chosen.label, bytes: null });
    }
    if (isFolder(way) && folder && (chosen.many === 'zip' || options.separate)) {
      await fill(folder, storyFiles(stories, chosen, options, run));
      return success({ name: place, bytes: null });
    }
    const made = await exportStories(stories, chosen, options, run);
    if (!made.ok) return made;
    if (!isFolder(way)) parts.download(made.value);
    else if (folder) await fill(folder, oneFile(made.value));
    return success({ name: isFolder(way) ? place : made.value.name, bytes: sizeOf(made.value) });
  }

  return {
    count: source.count,
    formats: FORMATS,
    choice,
    format,
    change,
    hasFolder: folder !== null,
    isText: computed(() => format.value.id !== 'epub'),
    start: (way) => void work.start(way),
    job: work,
    async template() {
      if (!editor) {
        const { createTemplateState } = await import('./export-template.ts');
        const first = await source.story(0);
        editor ??= createTemplateState({
          template: choice.peek().template,
          sample: signal(first.ok ? first.value : null),
          keep: (template) => change({ template }),
          clock: parts.clock,
        });
      }
      return editor;
    },
  };
}

const isFolder = (way: Way): boolean => way === 'folder' || way === 'other folder';

/** Reads the stories one by one, so that it can be stopped; what cannot be read is left out and counted. */
async function readAll(
  source: ExportSource,
  { signal: stop, report }: Run,
): Promise<Result<ExportedStory[]>> {
  const stories: ExportedStory[] = [];
  for (let index = 0; index < source.count; index++) {
    if (stop.aborted) return failure({ kind: 'stopped' });
    const story = await source.story(index);
    if (story.ok && story.value) stories.push(story.value);
    else if (!story.ok && story.error.kind !== 'not-in-history') return story;
    report(index + 1, source.count);
  }
  return success(stories);
}

const optionsOf = (choice: ExportChoice, { source, clock, timeZone }: ExportParts): ExportOptions => ({
  ...choice,
  now: clock(),
  timeZone,
  words: ENGLISH,
  pictures: choice.pictures ? (src) => source.picture(src) : null,
});

async function fill(folder: ExportFolder, files: AsyncIterable<FileAtPath>): Promise<void> {
  for await (const file of beside(await folder.names(), files)) await folder.write(file);
}

async function* oneFile({ name, data }: ExportFile): AsyncGenerator<FileAtPath> {
  yield { path: name, data };
}

const sizeOf = ({ data }: ExportFile): number =>
  typeof data === 'string' ? new TextEncoder().encode(data).length : data.length;
