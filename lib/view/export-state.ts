import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { beside } from '../export/beside.ts';
import { exportStories, type StorySet, storiesAsText, storyFiles } from '../export/export-stories.ts';
import { uniqueNames } from '../export/filename.ts';
import type { ExportedStory, ExportOptions, Format, Picture } from '../export/format.ts';
import { FORMATS, formatOf } from '../export/formats.ts';
import { ENGLISH } from '../export/words.ts';
import type { ExportChoice } from '../model/export-choice.ts';
import type { ExportFile, ExportFolder, FileAtPath } from '../model/export-file.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
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
  /** Those that the form had something to say of: of highlights, stories that have some. */
  stories: number;
  /** Whether it is only what their reader marked in them. */
  highlights: boolean;
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
  /** Hands the file to the reader as soon as it is made. @returns its bytes */
  download(file: ExportFile): Promise<number>;
  copy(text: string): Promise<void>;
  folder: ExportFolder | null;
  /** Epoch milliseconds. */
  clock(): number;
  timeZone: string;
}

/** @returns the state of the export dialog; the choice is kept in the settings as it is made */
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
    const highlights = format.peek().group === 'highlights';
    const reading = readStories(source, (story) => !highlights || story.highlights.length > 0);
    try {
      const sent = await send(way, place, reading, run);
      if (!sent.ok) return sent;
      const { read, told } = reading;
      return success({ ...sent.value, way, stories: told, highlights, leftOut: source.count - read });
    } catch (error) {
      // Whoever takes the file gets the same error in words of its own.
      if (reading.failed) return failure(reading.failed);
      throw error;
    }
  });

  async function send(
    way: Way,
    place: string,
    stories: StorySet,
    run: Run,
  ): Promise<Result<{ name: string; bytes: number | null }>> {
    const options = optionsOf(choice.peek(), parts);
    const chosen = format.peek();
    if (way === 'clipboard') {
      const text = await storiesAsText(stories, chosen, options, run);
      if (text === null) return failure({ kind: 'nothing-to-export' });
      await parts.copy(text);
      return success({ name: chosen.label, bytes: null });
    }
    if (isFolder(way) && folder && (chosen.many === 'zip' || options.separate)) {
      const written = await fill(folder, storyFiles(stories, chosen, options, run));
      return written > 0 ? success({ name: place, bytes: null }) : failure({ kind: 'nothing-to-export' });
    }
    const made = await exportStories(stories, chosen, options, run);
    if (!made.ok) return made;
    const { name } = made.value;
    if (!isFolder(way) || !folder) return success({ name, bytes: await parts.download(made.value) });
    const unique = uniqueNames();
    for (const there of await folder.names()) unique(there);
    return success({ name: place, bytes: await folder.pour(unique(name), made.value.bytes) });
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

/** Stories as they are read, and what that came to so far. */
interface Reading extends StorySet {
  read: number;
  /** Of those that were read, how many have what is asked for. */
  told: number;
  failed: Failure | null;
}

/** Stories that are read while those before them are written: the database answers several in the time of one. */
const AHEAD = 8;

/** Reads stories a little before they are asked for, so that few wait in memory; what cannot be read is left out. */
function readStories(source: ExportSource, has: (story: ExportedStory) => boolean): Reading {
  async function* each(): AsyncGenerator<ExportedStory> {
    const ahead: ReturnType<ExportSource['story']>[] = [];
    for (let next = 0; ; ) {
      while (ahead.length < AHEAD && next < source.count) ahead.push(source.story(next++));
      const story = await ahead.shift();
      if (!story) return;
      if (story.ok && story.value) {
        reading.read++;
        if (has(story.value)) reading.told++;
        yield story.value;
      } else if (!story.ok && story.error.kind !== 'not-in-history') {
        reading.failed = story.error;
        throw new Error(story.error.kind);
      }
    }
  }
  const reading: Reading = { count: source.count, stories: each(), read: 0, told: 0, failed: null };
  return reading;
}

const optionsOf = (choice: ExportChoice, { source, clock, timeZone }: ExportParts): ExportOptions => ({
  ...choice,
  now: clock(),
  timeZone,
  words: ENGLISH,
  pictures: choice.pictures ? (src) => source.picture(src) : null,
});

/** @returns how many files were written */
async function fill(folder: ExportFolder, files: AsyncIterable<FileAtPath>): Promise<number> {
  let written = 0;
  for await (const file of beside(await folder.names(), files)) {
    await folder.write(file);
    written++;
  }
  return written;
}
