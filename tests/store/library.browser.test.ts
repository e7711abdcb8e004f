import { afterEach, expect, test } from 'vitest';
import { ALL_STORIES } from '../../lib/model/search.ts';
import { article, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open } from './open.ts';

afterEach(closeAll);

test('a story read twice is one entry with two visits and one version', async () => {
  const library = await open();
  const id = got(await library.record(article(), { at: 1_000_000 }));
  const again = got(
    await library.record(article({ url: `${article().url}?utm_source=x` }), { at: 9_000_000 }),
  );
  expect(again).toBe(id);
  const story = got(await library.get(id));
  expect(story.entry).toMatchObject({ visits: 2, firstRead: 1_000_000, lastRead: 9_000_000, version: 1 });
  expect(story.versions).toHaveLength(1);
  expect(story.article?.body).toEqual(article().body);
});

test('words that changed make a new version, and the old one stays', async () => {
  const library = await open();
  const id = got(await library.record(article(), { at: 1 }));
  got(
    await library.record(article({ headline: 'Ferry is back', body: [paragraph('Other words.')] }), {
      at: 2,
    }),
  );
  const { entry, versions } = got(await library.get(id));
  expect(entry.headline).toBe('Ferry is back');
  expect(versions.map(({ version, at }) => [version, at])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(got(await library.version(id, 1)).headline).toBe(article().headline);
});

test('the trash survives a restart and gives everything back', async () => {
  const name = `lede-test-${crypto.randomUUID()}`;
  const before = await open({ name });
  const id = got(await before.record(article()));
  got(await before.annotate(id, { tags: ['#sea', ' sea '], note: 'Ask Ida' }));
  got(await before.remove([id]));
  before.close();

  const after = await open({ name });
  expect(got(await after.search(ALL_STORIES)).total).toBe(0);
  expect(got(await after.search({ ...ALL_STORIES, trashed: true })).total).toBe(1);
  expect(got(await after.restore([id]))).toBe(1);
  expect(got(await after.get(id)).entry).toMatchObject({ tags: ['sea'], note: 'Ask Ida', deletedAt: null });
});

test('measures of one visit grow one visit, and stand in for the opening that was noted before', async () => {
  const library = await open();
  const { url } = article();
  const id = got(await library.record(article(), { at: 100_000 }));
  const measure = { url: `${url}#comments`, visit: 90_000 };
  got(await library.recordVisit({ ...measure, readingTime: 5_000, progress: 0.3 }));
  got(await library.recordVisit({ ...measure, readingTime: 9_000, progress: 0.8 }));
  expect(got(await library.visits(id))).toEqual([
    { entry: id, at: 90_000, readingTime: 9_000, progress: 0.8 },
  ]);
  expect(got(await library.get(id)).entry).toMatchObject({ visits: 1, readingTime: 9_000, progress: 0.8 });
});

test('what another tab does is seen live', async () => {
  const name = `lede-test-${crypto.randomUUID()}`;
  const [here, there] = [await open({ name }), await open({ name })];
  const id = got(await here.record(article()));
  const seen: (boolean | undefined)[] = [];
  const watching = here
    .watch(id)
    .subscribe({ next: (entry) => seen.push(entry?.saved), error: console.error });
  await expect.poll(() => seen).toEqual([false]);
  got(await there.setSaved([id], true));
  await expect.poll(() => seen).toEqual([false, true]);
  watching.unsubscribe();
});

test('what the reader put right is kept with the story and holds for its later versions', async () => {
  const library = await open();
  const id = got(await library.record(article(), { at: 1 }));
  got(await library.correct(id, 'byline', 'Marta Lind, Jon Aker'));
  expect(got(await library.get(id)).entry.authors).toEqual(['Marta Lind', 'Jon Aker']);
  got(await library.record(article({ headline: 'Ferry is back' }), { at: 2 }));
  const { entry, article: newest } = got(await library.get(id));
  expect(entry).toMatchObject({ headline: 'Ferry is back', authors: ['Marta Lind', 'Jon Aker'], version: 2 });
  expect(newest?.byline?.authors.map(({ name }) => name)).toEqual(['Marta Lind', 'Jon Aker']);
  expect(got(await library.version(id, 2)).byline?.authors).toHaveLength(1);
  got(await library.correct(id, 'byline', null));
  expect(got(await library.get(id)).entry.authors).toEqual(['Marta Lind']);
  expect(await library.correct(id, 'headline', ' ')).toEqual({
    ok: false,
    error: { kind: 'article-not-valid', path: 'headline' },
  });
});
