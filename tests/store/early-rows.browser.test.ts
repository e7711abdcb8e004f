import { afterEach, expect, test } from 'vitest';
import type { EntryId } from '../../lib/model/history.ts';
import { ALL_STORIES, type Found, type StoryQuery } from '../../lib/model/search.ts';
import { readEarly } from '../../lib/store/early-rows.ts';
import type { Library } from '../../lib/store/library.ts';
import { article, highlight } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open } from './open.ts';

afterEach(closeAll);

const newName = () => `lede-test-${crypto.randomUUID()}`;

const recorded = async (library: Library, at: number): Promise<EntryId> =>
  got(await library.record(article({ url: `https://post.example/${at}`, headline: `Story ${at}` }), { at }));

/** A history of this many stories. @returns their ids, the last read first */
async function filled(name: string, count: number): Promise<EntryId[]> {
  const library = await open({ name });
  const ids: EntryId[] = [];
  for (let at = 1; at <= count; at++) ids.unshift(await recorded(library, at));
  library.close();
  return ids;
}

/** @returns the answers as they come, and what ends them */
function follow(library: Library, query: StoryQuery = ALL_STORIES) {
  const answers: Found[] = [];
  const following = library
    .find(query)
    .subscribe({ next: (found) => answers.push(found), error: console.error });
  return { answers, stop: () => following.unsubscribe() };
}

/** A database of no library's. */
const made = (name: string, version: number): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });

test('the newest rows are read without the library, and its list begins with them', async () => {
  const name = newName();
  const ids = await filled(name, 40);
  const early = readEarly(name);
  expect((await early)?.map(({ row }) => row.headline).slice(0, 2)).toEqual(['Story 40', 'Story 39']);

  const { answers, stop } = follow(await open({ name, earlyRows: early }));
  await expect.poll(() => answers.length).toBe(2);
  expect(answers[0]).toMatchObject({ ids: ids.slice(0, 30), complete: false });
  expect(answers[1]).toMatchObject({ ids, complete: true });
  stop();
});

test('what lies in the trash is not among them', async () => {
  const name = newName();
  const [trashed, ...kept] = await filled(name, 3);
  const before = await open({ name });
  got(await before.remove(trashed ? [trashed] : []));
  before.close();

  const { answers, stop } = follow(await open({ name, earlyRows: readEarly(name) }));
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  expect(answers[0]?.ids).toEqual(kept);
  stop();
});

test('their highlights show with the first answer', async () => {
  const name = newName();
  const ids = await filled(name, 3);
  const [latest, second] = ids;
  if (!latest || !second) throw new Error('no stories');
  const before = await open({ name });
  const { id: _id, created: _created, ...marked } = highlight();
  for (const id of [second, second, latest]) got(await before.addHighlight(id, marked));
  before.close();

  const library = await open({ name, earlyRows: readEarly(name) });
  const answers: number[][] = [];
  // As a list asks: for what the first rows hold, as soon as it knows which they are.
  const following = library.find(ALL_STORIES).subscribe({
    next: (found) =>
      void library.stories(found.ids, '').subscribe({
        next: (stories) => answers.push(stories.map(({ highlights }) => highlights)),
        error: console.error,
      }),
    error: console.error,
  });
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  expect(answers[0]).toEqual([1, 2, 0]);
  following.unsubscribe();
});

test('a story read in the meantime comes on top, and one thrown away goes', async () => {
  const name = newName();
  const [gone, ...kept] = await filled(name, 3);
  const early = readEarly(name);
  await early;
  const other = await open({ name });
  got(await other.remove(gone ? [gone] : []));
  const latest = await recorded(other, 9);

  const { answers, stop } = follow(await open({ name, earlyRows: early }));
  await expect.poll(() => answers.at(-1)?.ids).toEqual([latest, ...kept]);
  stop();
});

test('they answer the first question alone', async () => {
  const name = newName();
  const ids = await filled(name, 2);
  const early = readEarly(name);
  const library = await open({ name, earlyRows: early });
  const first = follow(library, { ...ALL_STORIES, sort: 'longest' });
  first.stop();
  const latest = await recorded(library, 9);
  const { answers, stop } = follow(library);
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  expect(answers[0]?.ids).toEqual([latest, ...ids]);
  stop();
});

test('where there is no history yet, none is made by looking', async () => {
  const name = newName();
  expect(await readEarly(name)).toBeNull();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

test.each([1, 1_000])(
  'a database of another version (%i) is left as it is, for the library to judge',
  async (version) => {
    const name = newName();
    await made(name, version);
    expect(await readEarly(name)).toBeNull();
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(version);
  },
);

test('whoever read early holds nothing open: the database can be upgraded and deleted', async () => {
  const name = newName();
  await filled(name, 1);
  await readEarly(name);
  await made(name, 1_000);
  expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(1_000);
});
