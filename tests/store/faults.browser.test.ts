import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type { ArchiveItem, ArchiveStory } from '../../lib/model/archive.ts';
import type { Article } from '../../lib/model/article.ts';
import type { HighlightId } from '../../lib/model/highlight.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import { type Library, openLibrary } from '../../lib/store/library.ts';
import { article, highlight, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open } from './open.ts';

/** What goes wrong on real machines, done to a real database. */

afterEach(closeAll);

const freshName = () => `lede-test-${crypto.randomUUID()}`;

/** The database as any other program would open it. */
async function raw<T>(name: string, work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = new Dexie(name);
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const stories = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    article({
      url: `https://post.example/${at}`,
      headline: `Story ${at}`,
      body: [paragraph(`Words of ${at}`)],
    }),
  );

test('a row of the list that lost its fields is set aside and reported; the rest is listed, found and changed', async () => {
  const name = freshName();
  const before = await open({ name });
  for (const story of stories(3)) got(await before.record(story));
  before.close();
  await raw(name, async (db) => {
    const [row] = await db.table('entries').toArray();
    await db.table('entries').put({ doc: row.doc, urlKey: row.urlKey, lastRead: row.lastRead });
  });

  const after = await open({ name });
  const found = got(await after.search(ALL_STORIES));
  expect(found.stories.map(({ entry }) => entry.headline)).toEqual(['Story 2', 'Story 1']);
  expect(got(await after.damaged())).toMatchObject([
    { table: 'entries', record: { urlKey: 'post.example/0' } },
  ]);
  got(await after.record(stories(1)[0] ?? article()));
  expect(got(await after.search(ALL_STORIES)).total).toBe(3);
});

test('a version that cannot be unpacked is set aside; the story stands as its last whole version', async () => {
  const name = freshName();
  const before = await open({ name });
  const id = got(await before.record(article({ headline: 'First' }), { at: 1 }));
  got(await before.record(article({ headline: 'Second' }), { at: 2 }));
  before.close();
  await raw(name, async (db) => {
    const rows = await db.table('versions').toArray();
    const newest = rows.at(-1);
    newest.article = newest.article.map((byte: number, at: number) => (at > 20 ? byte ^ 0x55 : byte));
    await db.table('versions').put(newest);
  });

  const after = await open({ name });
  const story = got(await after.get(id));
  expect(story).toMatchObject({ text: 'kept', entry: { version: 1 }, article: { headline: 'First' } });
  expect(got(await after.damaged())).toMatchObject([{ table: 'versions', record: { headline: 'Second' } }]);
  got(await after.record(article({ headline: 'Third' }), { at: 3 }));
  expect(got(await after.get(id))).toMatchObject({ text: 'kept', article: { headline: 'Third' } });
});

test('a story with nothing readable left says so, and its entry stays', async () => {
  const name = freshName();
  const before = await open({ name });
  const id = got(await before.record(article()));
  before.close();
  await raw(name, (db) =>
    db
      .table('versions')
      .toCollection()
      .modify({ article: new Uint8Array([1, 2, 3]) }),
  );
  const after = await open({ name });
  expect(got(await after.get(id))).toMatchObject({ text: 'damaged', article: null, entry: { id } });
  expect(got(await after.search(ALL_STORIES)).total).toBe(1);
});

test.each([
  ['cut short', (row: { postings: Uint8Array }) => ({ ...row, postings: row.postings.slice(0, 3) })],
  ['of another kind', () => ({ docs: 'nonsense', terms: 7 })],
])('an index that is %s is made again', async (_, damage) => {
  const name = freshName();
  const before = await open({ name });
  // So many that the index is kept and not made at each start.
  for (const story of stories(70)) got(await before.record(story));
  expect(got(await before.search({ ...ALL_STORIES, text: 'words' })).total).toBe(70);
  before.close();
  await raw(name, async (db) => {
    const rows = await db.table('segments').toArray();
    expect(rows).not.toEqual([]);
    for (const row of rows) await db.table('segments').put({ ...damage(row), id: row.id });
  });
  const after = await open({ name });
  await expect.poll(async () => got(await after.search({ ...ALL_STORIES, text: 'words' })).total).toBe(70);
});

test('a full disk: the write fails as such, what was there stays, and writing goes on when there is room', async () => {
  const library = await open();
  const id = got(await library.record(article({ headline: 'Before' })));
  const add = IDBObjectStore.prototype.put;
  // What Chromium and Firefox do: the request succeeds or fails, and the transaction is aborted for want of room.
  IDBObjectStore.prototype.put = function (...args: Parameters<IDBObjectStore['put']>) {
    if (this.name === 'versions') throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, args);
  };
  try {
    const full = await library.record(article({ headline: 'After' }));
    expect(full).toEqual({ ok: false, error: { kind: 'storage-full', needed: null } });
  } finally {
    IDBObjectStore.prototype.put = add;
  }
  const story = got(await library.get(id));
  expect(story.entry).toMatchObject({ headline: 'Before', version: 1 });
  expect(story.versions).toHaveLength(1);
  got(await library.record(article({ headline: 'After' })));
  expect(got(await library.get(id)).entry.headline).toBe('After');
});

test('a database of a newer program is left alone, and said to be unavailable', async () => {
  const name = freshName();
  const newer = new Dexie(name);
  newer.version(99).stores({ entries: '++doc' });
  await newer.open();
  await newer.table('entries').add({ headline: 'From later' });
  newer.close();
  expect(await openLibrary({ name })).toMatchObject({ ok: false, error: { kind: 'storage-unavailable' } });
  expect(await raw(name, (db) => db.table('entries').count())).toBe(1);
});

describe('the catalogue that is kept', () => {
  /** So many that it is. */
  const items = (count: number) =>
    stories(count).map(
      (article, at): ArchiveItem => ({ kind: 'story', at: at + 1, story: storyOf(article, at) }),
    );
  const storyOf = (one: Article, at: number): ArchiveStory => ({
    firstRead: at,
    lastRead: at,
    saved: at % 3 === 0,
    progress: 0,
    tags: at % 7 === 0 ? ['seventh', 'some'] : [],
    note: '',
    deletedAt: null,
    versions: [{ at, dropped: false, article: one }],
    visits: [{ at, readingTime: 0, progress: 0 }],
    highlights: at % 50 === 0 ? [highlight({ id: `mark-${at}` })] : [],
    position: null,
    corrections: [],
    pictures: [],
  });

  const keptAt = (name: string) =>
    raw(name, async (db) => (await db.table('meta').get('catalogue'))?.value.revision);
  /** What the page shows: the list, what is kept, what has a tag or highlights, and the counts. */
  async function answers(name: string) {
    const library = await open({ name });
    const ids = async (text: string) => got(await library.search({ ...ALL_STORIES, text }, { limit: 9_999 }));
    const facets = await new Promise((resolve, reject) => {
      library.facets(ALL_STORIES).subscribe({ next: resolve, error: reject });
    });
    const all = [
      await ids(''),
      await ids('is:saved'),
      await ids('tag:some'),
      await ids('is:highlighted'),
      facets,
    ];
    library.close();
    return all;
  }

  async function filled(): Promise<{ name: string; library: Library }> {
    const name = freshName();
    const library = await open({ name });
    got(await library.importStories({ total: null, items: items(1_200) }));
    await answers(name);
    await expect.poll(() => keptAt(name)).toBeGreaterThan(0);
    return { name, library };
  }

  test('gives the same answers as the rows, whatever was done since', async () => {
    const { name, library } = await filled();
    const { stories: some } = got(await library.search({ ...ALL_STORIES, text: 'tag:seventh' }));
    const ids = some.map(({ entry }) => entry.id);
    got(await library.remove(ids.slice(0, 5)));
    got(await library.purge(ids.slice(2, 4)));
    got(await library.tag(ids.slice(6, 9), { add: ['fresh'], remove: ['some'] }));
    got(await library.setSaved(ids.slice(10, 13), false));
    const fresh = got(await library.record(article({ url: 'https://post.example/new', headline: 'New' })));
    got(await library.addHighlight(fresh, highlight()));
    got(await library.removeHighlight('mark-50' as HighlightId));
    const kept = await keptAt(name);
    const withIt = await answers(name);
    expect(await keptAt(name)).toBe(kept);
    await raw(name, (db) => db.table('meta').delete('catalogue'));
    const without = await answers(name);
    for (const [at, one] of withIt.entries()) expect(JSON.stringify(without[at])).toBe(JSON.stringify(one));
    expect(withIt[0]).toMatchObject({ total: 1_196 });
    expect(withIt[3]).toMatchObject({ total: 24 });
  });

  test('is not believed after an import, nor where it is damaged', async () => {
    const { name, library } = await filled();
    got(await library.importStories({ total: null, items: items(1_100) }, { mode: 'replace' }));
    expect((await answers(name))[0]).toMatchObject({ total: 1_100 });
    await expect.poll(() => keptAt(name)).toBeGreaterThan(1);
    const whole = await answers(name);
    await raw(name, async (db) => {
      const row = await db.table('meta').get('catalogue');
      row.value.columns.many.tag.at = row.value.columns.many.tag.at.slice(9);
      await db.table('meta').put(row);
    });
    expect(await answers(name)).toEqual(whole);
  });

  test('is not believed where an older program kept it, which knew less of a story', async () => {
    const { name } = await filled();
    const whole = await answers(name);
    expect(whole[3]).toMatchObject({ total: 24 });
    await raw(name, async (db) => {
      const row = await db.table('meta').get('catalogue');
      row.value.format = 1;
      row.value.columns.flags.fill(1);
      await db.table('meta').put(row);
    });
    expect(await answers(name)).toEqual(whole);
  });

  test('a row that lost its fields behind its back is set aside when it comes on screen', async () => {
    const { name } = await filled();
    await raw(name, async (db) => {
      const row = await db.table('entries').orderBy('lastRead').last();
      await db.table('entries').put({ doc: row.doc, urlKey: row.urlKey, lastRead: row.lastRead });
    });
    const after = await open({ name });
    const { stories: first } = got(await after.search(ALL_STORIES, { limit: 3 }));
    expect(first.map(({ entry }) => entry.headline)).toEqual(['Story 1198', 'Story 1197']);
    expect(got(await after.damaged())).toMatchObject([
      { table: 'entries', record: { urlKey: 'post.example/1199' } },
    ]);
    expect(got(await after.search(ALL_STORIES)).total).toBe(1_199);
  });
});
