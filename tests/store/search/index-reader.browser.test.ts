import { afterEach, expect, test } from 'vitest';
import { ALL_STORIES } from '../../../lib/model/search.ts';
import { openDb } from '../../../lib/store/db.ts';
import { readIndexIn } from '../../../lib/store/search/index-reader.ts';
import { loadIndex } from '../../../lib/store/search/keep.ts';
import { article, paragraph } from '../../support/builders.ts';
import { got } from '../../support/got.ts';
import { closeAll, open, searchWorker } from '../open.ts';

afterEach(closeAll);

/** A history whose index the database keeps. */
async function indexed(): Promise<string> {
  const name = `lede-test-${crypto.randomUUID()}`;
  const library = await open({ name });
  for (let at = 0; at < 70; at++)
    got(
      await library.record(
        article({ url: `https://post.example/${at}`, body: [paragraph(`Lantern number ${at} was lit.`)] }),
      ),
    );
  expect(got(await library.search({ ...ALL_STORIES, text: 'lantern' })).total).toBe(70);
  await expect.poll(() => kept(name)).toBeGreaterThan(0);
  library.close();
  return name;
}

async function kept(name: string): Promise<number> {
  const db = got(await openDb(name));
  const rows = await db.segments.count();
  db.dexie.close();
  return rows;
}

test('the index comes out of its worker as the database has it', async () => {
  const name = await indexed();
  const read = await readIndexIn(() => searchWorker(name));
  const db = got(await openDb(name));
  expect(read?.segments.length).toBeGreaterThan(0);
  expect(read).toEqual(await loadIndex(db));
  db.dexie.close();
});

test('an index that is read so finds what it found before', async () => {
  const library = await open({ name: await indexed(), searchWorker });
  expect(got(await library.search({ ...ALL_STORIES, text: 'lantern 42' })).total).toBe(1);
});

test('a worker that does not start is answered for, so that the index can be read elsewhere', async () => {
  const broken = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])));
  expect(await readIndexIn(broken)).toBeNull();
});
