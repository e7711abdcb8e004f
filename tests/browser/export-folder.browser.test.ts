import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportFolder } from '../../lib/browser/export-folder.ts';
import type { ExportChoice } from '../../lib/model/export-choice.ts';
import type { ExportFolder } from '../../lib/model/export-file.ts';
import { success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { createExportState } from '../../lib/view/export-state.ts';
import { figure } from '../support/builders.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { TINY_PNG } from '../support/tiny-picture.ts';

/** The folder is a real one of the browser's own file system; only the dialog that chooses it is not there. */
const NAME = 'vault';
const picker = vi.fn(async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(NAME, { create: true }),
);

beforeEach(() => {
  picker.mockClear();
  vi.stubGlobal('showDirectoryPicker', picker);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await (await navigator.storage.getDirectory()).removeEntry(NAME, { recursive: true });
  await new Promise((done) => {
    indexedDB.deleteDatabase('lede-export-folder').onsuccess = done;
  });
});

function folder(): ExportFolder {
  const found = exportFolder();
  if (!found) throw new Error('no folders here');
  return found;
}

/** Every file in the folder with its text, by path. */
async function contents(handle?: FileSystemDirectoryHandle, before = ''): Promise<Record<string, string>> {
  const directory = handle ?? (await picker());
  const files: Record<string, string> = {};
  for await (const [name, entry] of directory.entries()) {
    if (entry instanceof FileSystemFileHandle) files[before + name] = await (await entry.getFile()).text();
    else if (entry instanceof FileSystemDirectoryHandle)
      Object.assign(files, await contents(entry, `${before}${name}/`));
  }
  return files;
}

const stories = inventedStories(3).map((story, index) =>
  index === 0
    ? { ...story, article: { ...story.article, lead: figure({ src: 'https://x.example/pier.png' }) } }
    : story,
);

function stateOf(choice: Partial<ExportChoice>) {
  return createExportState({
    source: {
      count: stories.length,
      story: async (index) => success(stories[index] ?? null),
      picture: async () => ({ mediaType: 'image/png', data: TINY_PNG }),
    },
    settings: {
      settings: signal<Settings>({
        ...DEFAULT_SETTINGS,
        exporting: { ...DEFAULT_SETTINGS.exporting, ...choice },
      }),
      change: async () => {},
    },
    download: async () => 0,
    copy: async () => {},
    folder: folder(),
    clock: () => Date.UTC(2026, 10, 24),
    timeZone: 'UTC',
  });
}

test('the folder is asked for once, and remembered', async () => {
  expect(await folder().open(false)).toBe(NAME);
  expect(await folder().open(false)).toBe(NAME);
  expect(picker).toHaveBeenCalledTimes(1);
  await folder().open(true);
  expect(picker).toHaveBeenCalledTimes(2);
});

test('a dialog that is closed chooses nothing', async () => {
  picker.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
  expect(await folder().open(true)).toBeNull();
  await picker();
});

test('notes with their pictures stand in it, and an export again writes nothing over', async () => {
  const state = stateOf({ format: 'markdown', pictures: true });
  expect(await state.job.start('folder')).toMatchObject({ ok: true, value: { name: NAME, stories: 3 } });
  const first = await contents();
  const paths = Object.keys(first);
  expect(paths.filter((path) => path.endsWith('.md'))).toHaveLength(3);
  expect(paths.some((path) => /\/pictures\/pier\.png$/.test(path))).toBe(true);
  for (const { article } of stories)
    expect(Object.values(first).some((note) => note.includes(article.url))).toBe(true);

  await state.job.start('folder');
  const second = await contents();
  expect(Object.keys(second)).toHaveLength(2 * paths.length);
  expect(second).toMatchObject(first);
});

test('one file with all stories is written as it is made', async () => {
  const done = await stateOf({ format: 'json-lines' }).job.start('folder');
  const [[name, text] = []] = Object.entries(await contents());
  expect(name).toBe('lede-stories-2026-11-24.jsonl');
  expect(text?.trimEnd().split('\n')).toHaveLength(3);
  expect(done).toMatchObject({ ok: true, value: { bytes: new Blob([text ?? '']).size } });
});

test('of a file that could not be made to its end nothing is left', async () => {
  const place = folder();
  await place.open(false);
  let piece = 0;
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (piece++ < 3) controller.enqueue(new Uint8Array(1_000));
      else controller.error(new Error('gone'));
    },
  });
  await expect(place.pour('half.jsonl', broken)).rejects.toThrow('gone');
  expect(await contents()).toEqual({});
});
