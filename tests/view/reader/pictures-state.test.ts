import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { createPicturesState, type PictureKeeper } from '../../../lib/view/reader/pictures-state.ts';
import { createSettingsState } from '../../../lib/view/settings-state.ts';
import { createToasts } from '../../../lib/view/toasts.ts';
import { article, entryId, figure } from '../../support/builders.ts';

const ENTRY = entryId('entry-1');
const address = (name: string) => `https://post.example/${name}.jpg`;
const MEGABYTE = 1_000_000;
const picture = (bytes: number) => new Blob([new Uint8Array(bytes)]);

/** A story with these pictures, and a history that has room for two megabytes. */
async function pictures(given: { of: Record<string, Blob | null>; used?: number; body?: string[] }) {
  const kept = new Map<string, Blob>();
  const keeper: PictureKeeper = {
    pictures: async () => success([...kept].map(([src, one]) => ({ src, picture: one }))),
    keepPictures: async (_, all) => {
      for (const { src, picture: one } of all) kept.set(src, one);
      return success(null);
    },
    dropPictures: async () => {
      const dropped = [...kept].map(([src, one]) => ({ src, picture: one }));
      kept.clear();
      return success(dropped);
    },
    picturesSize: async () => success(given.used ?? 0),
    setSaved: vi.fn(async () => success([ENTRY])),
  };
  const settings = createSettingsState({
    load: async () => ({ ...DEFAULT_SETTINGS, pictureBudget: 2 }),
    change: async () => undefined,
    onChange: () => () => undefined,
  });
  await settings.ready;
  const names = given.body ?? Object.keys(given.of);
  const fetchPicture = vi.fn(async (url: string) => given.of[url.replace(/^.*\/|\.jpg$/g, '')] ?? null);
  const toasts = createToasts();
  const state = createPicturesState({
    article: article({
      lead: null,
      body: names.map((name) => ({ kind: 'figure', figure: figure({ src: address(name) }) })),
    }),
    entry: ENTRY,
    keeper,
    fetchPicture,
    settings,
    toasts,
  });
  return { state, keeper, fetchPicture, toasts };
}

test('pictures are kept as far as there is room, and the story with them', async () => {
  const { state, keeper } = await pictures({
    of: { ferry: picture(1.2 * MEGABYTE), pier: picture(MEGABYTE), lamp: picture(100), gone: null },
  });
  expect(state.count).toBe(4);
  expect(await state.keeping.start(null)).toEqual(success({ kept: 2, missing: 1, over: 1 }));
  expect([...state.kept.value.keys()]).toEqual([address('ferry'), address('lamp')]);
  expect(state.size.value).toBe(1.2 * MEGABYTE + 100);
  expect(keeper.setSaved).toHaveBeenCalledWith([ENTRY], true);
});

test('where other stories have used the room up nothing is kept, and the story is not saved for it', async () => {
  const { state, keeper } = await pictures({ of: { ferry: picture(10) }, used: 2 * MEGABYTE });
  expect(await state.keeping.start(null)).toEqual(success({ kept: 0, missing: 0, over: 1 }));
  expect(keeper.setSaved).not.toHaveBeenCalled();
});

test('what is kept is not fetched again, and a picture that stands twice in a story is one', async () => {
  const { state, fetchPicture } = await pictures({
    of: { ferry: picture(10) },
    body: ['ferry', 'ferry'],
  });
  expect(state.count).toBe(1);
  await state.keeping.start(null);
  expect(await state.keeping.start(null)).toEqual(success({ kept: 0, missing: 0, over: 0 }));
  expect(fetchPicture).toHaveBeenCalledTimes(1);
});

test('stopped, it keeps what it has', async () => {
  const { state, fetchPicture } = await pictures({ of: { ferry: picture(10), pier: picture(10) } });
  fetchPicture.mockImplementation(async (url) => {
    if (url === address('pier')) state.keeping.stop();
    return picture(10);
  });
  expect(await state.keeping.start(null)).toEqual(failure({ kind: 'stopped' }));
  await expect.poll(() => [...state.kept.value.keys()]).toEqual([address('ferry')]);
});

test('dropped pictures come back by the notice', async () => {
  const { state, toasts } = await pictures({ of: { ferry: picture(10) } });
  await state.keeping.start(null);
  await state.drop();
  expect(state.kept.value.size).toBe(0);
  expect(state.size.value).toBe(0);
  toasts.all.value.at(-1)?.undo?.();
  await expect.poll(() => state.size.value).toBe(10);
});
