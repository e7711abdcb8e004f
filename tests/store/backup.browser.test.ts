import { afterEach, describe, expect, test } from 'vitest';
import { readLedeArchive } from '../../lib/import/lede-archive.ts';
import type { ArchiveItem, ArchiveSource } from '../../lib/model/archive.ts';
import type { EntryId, Story } from '../../lib/model/history.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import type { Library, LibraryOptions } from '../../lib/store/library.ts';
import { article, highlight, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open as openWith, searchWorker } from './open.ts';

afterEach(closeAll);

describe.each([
  ['in the page', null],
  ['in a worker', searchWorker],
])('%s', (_, worker) => {
  const open = (options: LibraryOptions = {}) => openWith({ searchWorker: worker, ...options });

  /** Three stories with everything that a story can have. */
  async function filled(): Promise<Library> {
    const library = await open({ clock: () => 5_000_000 });
    const { id: _id, created: _created, ...marked } = highlight();
    for (const path of ['one', 'two', 'three']) {
      const url = `https://post.example/${path}`;
      const id = got(
        await library.record(article({ url, headline: `Story ${path} “ß”\u2028` }), { at: 1_000_000 }),
      );
      got(await library.record(article({ url, headline: `Story ${path}, updated` }), { at: 9_000_000 }));
      got(await library.annotate(id, { tags: [path, 'all'], note: `Note of ${path}\nin two lines` }));
      got(await library.addHighlight(id, marked));
      got(await library.setPosition(id, { block: 1, offset: 7, progress: 0.5 }));
      got(await library.correct(id, 'byline', 'Ida Holm'));
      if (path !== 'three') got(await library.setSaved([id], true));
      else got(await library.remove([id]));
    }
    return library;
  }

  async function everything(library: Library): Promise<Omit<Story, 'id'>[]> {
    const ids: EntryId[] = [];
    for (const trashed of [false, true])
      for (const { entry } of got(await library.search({ ...ALL_STORIES, trashed })).stories)
        ids.push(entry.id);
    const stories = await Promise.all(ids.map(async (id) => got(await library.get(id))));
    return stories
      .map((story) => ({ ...story, entry: { ...story.entry, id: ids[0] ?? story.entry.id } }))
      .sort((a, b) => (a.entry.url < b.entry.url ? -1 : 1));
  }

  const bytesOf = async (library: Library) =>
    new Uint8Array(await new Response(library.backup()).arrayBuffer());

  const read = async (bytes: Uint8Array<ArrayBuffer>): Promise<ArchiveSource> =>
    got(await readLedeArchive(new Blob([bytes]).stream()));

  const nothingIn = async (library: Library) => expect(await everything(library)).toEqual([]);

  test('a backup brought into an empty history is the same history', async () => {
    const library = await filled();
    const bytes = await bytesOf(library);
    for (const mode of ['merge', 'replace'] as const) {
      const other = await open();
      const report = got(await other.importStories(await read(bytes), { mode }));
      expect(report).toMatchObject({ added: 3, merged: 0, same: 0, leftOut: 0 });
      expect(await everything(other)).toEqual(await everything(library));
    }
  });

  test('brought in twice, the second time changes nothing, and the dry run says so', async () => {
    const library = await filled();
    const bytes = await bytesOf(library);
    const before = await everything(library);
    expect(got(await library.planImport(await read(bytes)))).toMatchObject({ added: 0, merged: 0, same: 3 });
    expect(got(await library.importStories(await read(bytes)))).toMatchObject({
      added: 0,
      merged: 0,
      same: 3,
    });
    expect(await everything(library)).toEqual(before);
  });

  test('merging keeps what either has', async () => {
    const library = await filled();
    const bytes = await bytesOf(library);
    const other = await open();
    const url = 'https://www.post.example/one?utm_source=mail';
    const id = got(
      await other.record(article({ url, body: [paragraph('Other words.')] }), { at: 20_000_000 }),
    );
    got(await other.annotate(id, { tags: ['mine'], note: 'My own' }));
    const report = got(await other.importStories(await read(bytes)));
    expect(report.items.map(({ at, outcome }) => [at, outcome])).toEqual([
      [2, 'merged'],
      [3, 'added'],
      [4, 'added'],
    ]);
    const story = got(await other.get(id));
    expect(story.entry).toMatchObject({
      visits: 3,
      firstRead: 1_000_000,
      lastRead: 20_000_000,
      saved: true,
      tags: ['mine', 'one', 'all'],
      note: 'My own\n\nNote of one\nin two lines',
      version: 3,
    });
    expect(story.highlights).toHaveLength(1);
  });

  test('replacing leaves what the file has and nothing else, and search knows', async () => {
    const bytes = await bytesOf(await filled());
    const other = await open();
    got(await other.record(article({ url: 'https://else.example/gone', headline: 'Gone afterwards' })));
    expect(got(await other.search({ ...ALL_STORIES, text: 'gone' })).total).toBe(1);
    got(await other.importStories(await read(bytes), { mode: 'replace' }));
    expect(got(await other.search({ ...ALL_STORIES, text: 'gone' })).total).toBe(0);
    expect(got(await other.search({ ...ALL_STORIES, text: 'updated' })).total).toBe(2);
  });

  test('a cut file and a changed byte are noticed, and nothing of them is taken', async () => {
    const bytes = await bytesOf(await filled());
    const other = await open();
    const text = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    const zipped = async (changed: string) =>
      new Uint8Array(
        await new Response(
          new Blob([changed]).stream().pipeThrough(new CompressionStream('gzip')),
        ).arrayBuffer(),
      );
    const bad = [
      bytes.slice(0, bytes.length - 20),
      bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1),
      await zipped(text.slice(0, text.lastIndexOf('{'))),
      await zipped(text.replace('Note of two', 'Nota of two')),
    ];
    for (const file of bad) {
      const source = await readLedeArchive(new Blob([file]).stream());
      expect(source.ok ? await other.importStories(source.value) : source).toMatchObject({
        ok: false,
        error: { kind: 'file-not-understood' },
      });
      await nothingIn(other);
    }
    expect(await readLedeArchive(new Blob(['no backup']).stream())).toMatchObject({ ok: false });
    expect(
      await readLedeArchive(new Blob([await zipped('{"format":"lede-archive","version":2}\n')]).stream()),
    ).toMatchObject({
      ok: false,
      error: { kind: 'file-not-understood', line: 1, detail: 'from a newer version of Lede' },
    });
  });

  test('a story that is not valid is left out and named, the others come in', async () => {
    const bytes = await bytesOf(await filled());
    const source = await read(bytes);
    const items: ArchiveItem[] = [];
    for await (const item of source.items)
      items.push(
        item.kind === 'story' && item.at === 3
          ? { kind: 'left-out' as const, at: 3, title: 'Two', why: 'not-valid' as const }
          : item,
      );
    const other = await open();
    const report = got(await other.importStories({ total: 3, items }));
    expect(report).toMatchObject({ added: 2, leftOut: 1 });
    expect(report.items[1]).toEqual({ at: 3, title: 'Two', outcome: 'left-out', why: 'not-valid' });
  });

  test('stopped in the middle, the history is as before', async () => {
    const bytes = await bytesOf(await filled());
    const other = await open();
    const stop = new AbortController();
    const { items, total } = await read(bytes);
    const slow = async function* () {
      for await (const item of items) {
        if (item.kind === 'story' && item.at === 4) stop.abort();
        yield item;
      }
    };
    const stopped = await other.importStories({ total, items: slow() }, { signal: stop.signal });
    expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
    await nothingIn(other);
  });

  test('what an import brought in is seen live by who has the list open', async () => {
    const bytes = await bytesOf(await filled());
    const other = await open();
    const seen: number[] = [];
    const following = other
      .find({ ...ALL_STORIES, text: 'story' })
      .subscribe({ next: ({ ids }) => seen.push(ids.length), error: console.error });
    // Perhaps more than once: the index of the words is made beside the answer, which is then asked for again.
    await expect.poll(() => seen.at(-1)).toBe(0);
    got(await other.importStories(await read(bytes)));
    await expect.poll(() => seen.at(-1)).toBe(2);
    following.unsubscribe();
  });

  test('progress is told, and a backup that is stopped ends with that', async () => {
    const library = await filled();
    const steps: [number, number][] = [];
    const bytes = new Response(library.backup({ report: (done, total) => steps.push([done, total]) }));
    expect((await bytes.arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect(steps.at(-1)).toEqual([3, 3]);
    const stop = new AbortController();
    stop.abort();
    const reader = library.backup({ signal: stop.signal }).getReader();
    const stopped = (async () => {
      while (!(await reader.read()).done);
    })();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
