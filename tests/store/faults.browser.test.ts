import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { ALL_STORIES } from '../../lib/model/search.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { article, paragraph } from '../support/builders.ts';
import { closeAll, got, open } from './open.ts';

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
