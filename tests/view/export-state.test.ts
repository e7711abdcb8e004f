import { signal } from '@preact/signals';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportChoice } from '../../lib/model/export-choice.ts';
import type { ExportFolder } from '../../lib/model/export-file.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { createExportState, type ExportSource, type Way } from '../../lib/view/export-state.ts';
import { highlight } from '../support/builders.ts';
import { type WholeFile, whole } from '../support/exported-file.ts';
import { inventedStories } from '../support/invented-stories.ts';

const stories = inventedStories(3);
const threeStories: ExportSource = {
  count: 3,
  story: async (index) => success(stories[index] ?? null),
  picture: async () => null,
};

/** A folder in memory. */
function folderOf(names: string[], chosen: string | null = 'Vault') {
  const files: string[] = [];
  const opened: boolean[] = [];
  const folder: ExportFolder = {
    open: async (anew) => {
      opened.push(anew);
      return chosen;
    },
    names: async () => names,
    write: async ({ path }) => void files.push(path),
    pour: async (name, bytes) => {
      files.push(name);
      return (await new Response(bytes).arrayBuffer()).byteLength;
    },
  };
  return { folder, files, opened };
}

function stateOf({ source = threeStories, choice = {}, folder = null as ExportFolder | null } = {}) {
  const settings = signal<Settings>({
    ...DEFAULT_SETTINGS,
    exporting: { ...DEFAULT_SETTINGS.exporting, ...choice },
  });
  const downloads: WholeFile[] = [];
  const copied: string[] = [];
  const state = createExportState({
    source,
    settings: {
      settings,
      change: async (changes) => {
        settings.value = { ...settings.value, ...changes };
      },
    },
    download: async (file) => {
      const length = downloads.push(await whole(file));
      return new Blob([downloads[length - 1]?.data ?? '']).size;
    },
    copy: async (text) => void copied.push(text),
    folder,
    clock: () => Date.UTC(2026, 10, 24),
    timeZone: 'UTC',
  });
  const run = (way: Way) => state.job.start(way);
  return { state, run, settings, downloads, copied };
}

describe('taking stories out', () => {
  test('downloads one file with all of them', async () => {
    const { run, downloads } = stateOf({ choice: { format: 'csv' } satisfies Partial<ExportChoice> });
    const done = await run('download');
    expect(done).toMatchObject({
      ok: true,
      value: { way: 'download', name: 'lede-stories-2026-11-24.csv', stories: 3, leftOut: 0 },
    });
    expect(downloads).toHaveLength(1);
    expect(done.ok && done.value.bytes).toBe(new TextEncoder().encode(String(downloads[0]?.data)).length);
  });

  test('several notes are copied as one text', async () => {
    const { run, copied, downloads } = stateOf();
    await run('clipboard');
    expect(copied[0]?.match(/^# /gm)).toHaveLength(3);
    expect(downloads).toEqual([]);
  });

  test('a folder gets a file for each story, beside what is there', async () => {
    const first = stateOf({ folder: folderOf([]).folder });
    const { folder, files, opened } = folderOf([]);
    const { run } = stateOf({ folder });
    expect(await run('folder')).toMatchObject({ ok: true, value: { name: 'Vault', bytes: null } });
    expect(files).toHaveLength(3);
    const again = folderOf(files.map((name) => name.toUpperCase()));
    await stateOf({ folder: again.folder }).run('other folder');
    expect(again.files).toEqual(files.map((name) => name.replace('.md', ' (2).md')));
    expect([opened, again.opened]).toEqual([[false], [true]]);
    expect(first.state.hasFolder).toBe(true);
  });

  test('a picker that is closed stops it before anything is read', async () => {
    let asked = 0;
    const source: ExportSource = {
      ...threeStories,
      story: () => {
        asked++;
        return Promise.resolve(success(null));
      },
    };
    const { run } = stateOf({ source, folder: folderOf([], null).folder });
    expect(await run('folder')).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(asked).toBe(0);
  });

  test('stories that cannot be read are left out and counted', async () => {
    const source: ExportSource = {
      ...threeStories,
      story: async (index) =>
        index === 0
          ? success(null)
          : index === 1
            ? failure({ kind: 'not-in-history' })
            : success(stories[2] ?? null),
    };
    expect(await stateOf({ source }).run('download')).toMatchObject({
      ok: true,
      value: { stories: 1, leftOut: 2 },
    });
  });

  test('of highlights, only stories that have some are counted, and their file is named so', async () => {
    const marked: ExportSource = {
      ...threeStories,
      story: async (index) => {
        const story = stories[index];
        return success(story ? { ...story, highlights: index === 1 ? [highlight()] : [] } : null);
      },
    };
    const { run, downloads } = stateOf({
      source: marked,
      choice: { format: 'highlights-csv' } satisfies Partial<ExportChoice>,
    });
    expect(await run('download')).toMatchObject({
      ok: true,
      value: { stories: 1, highlights: true, leftOut: 0 },
    });
    expect(downloads[0]?.name).toMatch(/highlights\.csv$/);
  });

  test('the next stories are read while one is waited for, a few and no more', async () => {
    const asked: number[] = [];
    const first = Promise.withResolvers<void>();
    const source: ExportSource = {
      count: 100,
      story: async (index) => {
        asked.push(index);
        if (index === 0) await first.promise;
        return success(stories[index % 3] ?? null);
      },
      picture: async () => null,
    };
    const { run, downloads } = stateOf({ source, choice: { format: 'json-lines' } });
    const done = run('download');
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(20);
    first.resolve();
    expect(await done).toMatchObject({ ok: true, value: { stories: 100, leftOut: 0 } });
    expect(asked).toEqual(Array.from({ length: 100 }, (_, index) => index));
    const headlines = String(downloads[0]?.data)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article.headline);
    expect(headlines).toEqual(asked.map((index) => stories[index % 3]?.article.headline));
  });

  test('nothing readable is a failure, a broken database too', async () => {
    const none: ExportSource = { ...threeStories, story: async () => success(null) };
    expect(await stateOf({ source: none }).run('download')).toEqual({
      ok: false,
      error: { kind: 'nothing-to-export' },
    });
    const broken: ExportSource = {
      ...threeStories,
      story: async () => failure({ kind: 'storage-unavailable', detail: 'x' }),
    };
    expect(await stateOf({ source: broken }).run('download')).toMatchObject({
      ok: false,
      error: { kind: 'storage-unavailable' },
    });
  });

  test('Stop stops it', async () => {
    const source: ExportSource = {
      count: 1000,
      story: async (index) => {
        if (index === 2) state.job.stop();
        return success(stories[0] ?? null);
      },
      picture: async () => null,
    };
    const { state, run, downloads } = stateOf({ source });
    expect(await run('download')).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(downloads).toEqual([]);
  });

  test('what was chosen is remembered', () => {
    const { state, settings } = stateOf();
    state.change({ format: 'ris' });
    expect(state.format.value.label).toBe('RIS');
    expect(settings.value.exporting.format).toBe('ris');
  });
});

describe('a template of the reader’s', () => {
  test('shows what it makes, is kept while it works, and makes the notes', async () => {
    const { state, run, settings, downloads } = stateOf();
    const template = await state.template();
    expect(template.own.value).toBe(false);
    template.use(true);
    template.edit('H: {{headline | raw}}');
    expect(template.preview.value).toEqual({ ok: true, value: `H: ${stories[0]?.article.headline}` });
    template.edit('{{headlin}}');
    expect(template.preview.value).toMatchObject({
      ok: false,
      error: { problem: 'unknown field', what: 'headlin' },
    });
    expect(settings.value.exporting.template).toBe('H: {{headline | raw}}');
    await run('download');
    const data = downloads[0]?.data;
    if (typeof data !== 'object') throw new Error('no archive');
    expect(Object.values(unzipSync(data)).map((note) => strFromU8(note))).toEqual(
      stories.map(({ article }) => `H: ${article.headline}`),
    );
    template.use(false);
    expect(settings.value.exporting.template).toBeNull();
  });
});
