import { afterEach, expect, test } from 'vitest';
import type { EntryId } from '../../lib/model/history.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import type { Library } from '../../lib/store/library.ts';
import { article, highlight, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open } from './open.ts';

/** What goes: by hand, by site, by time, by rule. */

afterEach(closeAll);

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);

const read = async (library: Library, url: string, daysAgo: number): Promise<EntryId> => {
  const { host } = new URL(url);
  const story = article({
    url,
    headline: url,
    site: { name: host, host },
    body: [paragraph(`Text of ${url}`)],
  });
  return got(await library.record(story, { at: NOW - daysAgo * DAY }));
};

const listed = async (library: Library, trashed = false) =>
  got(await library.search({ ...ALL_STORIES, trashed }))
    .stories.map(({ entry }) => entry.headline)
    .sort();

test('forgetting a site takes its subdomains with it and no other site, and can be undone', async () => {
  const library = await open();
  for (const url of ['https://post.example/a', 'https://local.post.example/b', 'https://thepost.example/c'])
    await read(library, url, 1);
  const gone = got(await library.forgetSite('www.post.example'));
  expect(gone).toHaveLength(2);
  expect(await listed(library)).toEqual(['https://thepost.example/c']);
  expect(got(await library.restore(gone))).toBe(2);
  expect(await listed(library)).toHaveLength(3);
});

test('a change of tags is taken back without what the reader did to them since', async () => {
  const library = await open();
  const [first, second, third] = await Promise.all(
    ['a', 'b', 'c'].map((path) => read(library, `https://post.example/${path}`, 1)),
  );
  if (!first || !second || !third) throw new Error('not recorded');
  got(await library.tag([first], { add: ['sea', 'work'], remove: [] }));
  got(await library.tag([second, third], { add: ['later', 'sea'], remove: [] }));
  const changed = got(await library.tag([first, second, third], { add: ['later'], remove: ['sea'] }));
  expect(changed.map(({ id }) => id)).toEqual([first, second, third]);
  expect(got(await library.tag([first], { add: ['later'], remove: [] }))).toEqual([]);
  got(await library.tag([second], { add: ['mine'], remove: [] }));

  expect(got(await library.untag(changed))).toBe(3);
  const tags = async (id: EntryId) => got(await library.entry(id))?.tags;
  expect(await tags(first)).toEqual(['sea', 'work']);
  expect(await tags(second)).toEqual(['later', 'mine', 'sea']);
  expect(await tags(third)).toEqual(['later', 'sea']);
});

test('forgetting the last hour: what is new goes, what was known before loses that hour alone', async () => {
  const library = await open({ clock: () => NOW });
  const hour = 1 / 24;
  const old = await read(library, 'https://post.example/old', 3);
  await read(library, 'https://post.example/old', hour / 2);
  await read(library, 'https://post.example/new', hour / 3);
  got(await library.forgetSince(NOW - hour * DAY));
  expect(await listed(library)).toEqual(['https://post.example/old']);
  expect(got(await library.entry(old))).toMatchObject({ visits: 1, lastRead: NOW - 3 * DAY });
  expect(got(await library.visits(old))).toHaveLength(1);
});

test('deleted for good, nothing of a story is left in any table, and it can be read anew', async () => {
  const library = await open();
  const { id: _id, created: _created, ...marked } = highlight();
  const id = await read(library, 'https://post.example/a', 1);
  got(await library.addHighlight(id, marked));
  got(await library.setPosition(id, { block: 0, offset: 1, progress: 0.1 }));
  got(await library.remove([id]));
  expect(got(await library.emptyTrash())).toBe(1);
  expect(await library.get(id)).toEqual({ ok: false, error: { kind: 'not-in-history' } });
  expect(got(await library.highlights())).toEqual([]);
  const again = await read(library, 'https://post.example/a', 0);
  expect(again).not.toBe(id);
  expect(got(await library.get(again))).toMatchObject({
    highlights: [],
    position: null,
    entry: { visits: 1 },
  });
});

test('rules of keeping: the preview says what goes, and what the reader keeps by hand stays', async () => {
  const library = await open({ clock: () => NOW });
  const { id: _id, created: _created, ...marked } = highlight();
  const url = (name: string) => `https://post.example/${name}`;
  const recent = await read(library, url('recent'), 10);
  const aged = await read(library, url('aged'), 100);
  const ancient = await read(library, url('ancient'), 1_000);
  const kept = await Promise.all(['saved', 'noted', 'marked'].map((name) => read(library, url(name), 1_000)));
  const [saved, noted, highlighted] = kept;
  if (!saved || !noted || !highlighted) throw new Error('three');
  got(await library.setSaved([saved], true));
  got(await library.annotate(noted, { tags: [], note: 'Mine' }));
  got(await library.addHighlight(highlighted, marked));

  const rules = { texts: 90, entries: 365, trash: 30 };
  const preview = got(await library.previewRetention(rules));
  expect(preview).toEqual({ texts: [aged], entries: [ancient], trash: [] });
  expect(got(await library.applyRetention(rules))).toEqual(preview);

  expect(got(await library.get(aged))).toMatchObject({
    text: 'dropped',
    article: { headline: url('aged'), body: [] },
  });
  expect(got(await library.search({ ...ALL_STORIES, text: '"text of" aged' })).total).toBe(0);
  expect(got(await library.search({ ...ALL_STORIES, text: 'aged' })).total).toBe(1);
  for (const id of [recent, ...kept]) expect(got(await library.get(id)).text).toBe('kept');
  expect(await listed(library, true)).toEqual([url('ancient')]);
  expect(got(await library.previewRetention(rules))).toEqual({ texts: [], entries: [], trash: [] });
  expect(got(await library.previewRetention({ texts: null, entries: null, trash: null }))).toEqual({
    texts: [],
    entries: [],
    trash: [],
  });
});

test('a text that was let go comes back when the story is read again, and as the same version', async () => {
  const library = await open({ clock: () => NOW });
  const id = await read(library, 'https://post.example/a', 100);
  got(await library.applyRetention({ texts: 90, entries: null, trash: null }));
  expect(got(await library.get(id)).text).toBe('dropped');
  await read(library, 'https://post.example/a', 0);
  expect(got(await library.get(id))).toMatchObject({ text: 'kept', entry: { version: 1, visits: 2 } });
});
