import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { unpackArticle } from '../../lib/store/pack.ts';
import { got } from '../support/got.ts';
import { seeded } from '../support/random.ts';
import { closeAll, open } from './open.ts';

afterEach(closeAll);

const WRITES = 1_000;

/** Runs the writer and kills it after so many milliseconds. @returns the last write that it told of */
function writeAndKill(name: string, from: number, after: number): Promise<number> {
  const worker = new Worker(new URL('./killed-worker.ts', import.meta.url), {
    type: 'module',
    name: `${name} ${from} ${WRITES}`,
  });
  return new Promise((resolve, reject) => {
    let last = from - 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
      resolve(last);
    };
    worker.addEventListener('message', ({ data }) => {
      last = data;
      // Counted from the first write: until then nothing is under way.
      timer ??= setTimeout(end, after);
      if (data === WRITES - 1) end();
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
}

test('a writer killed at random points of 1,000 writes leaves each write whole or not at all', {
  timeout: 300_000,
}, async () => {
  const random = seeded(2026);
  const name = `lede-test-${crypto.randomUUID()}`;
  let kills = 0;
  for (let next = 0; next < WRITES; ) {
    const told = await writeAndKill(name, next, random() * 400);
    kills += 1;
    const last = await checkWhole(name, told);
    next = Math.max(last, told) + 1;
  }
  console.log(`killed ${kills} times in ${WRITES} writes`);
  expect(kills).toBeGreaterThan(10);

  const library = await open({ name });
  for (let story = 0; story < WRITES / 2; story++) {
    const entry = got(await library.entryAt(`https://post.example/${story}`));
    expect(entry).toMatchObject({ version: 2, headline: `Story ${story}, version 2` });
  }
});

/** @returns the last write that is there; every write is there with all its rows, or with none */
async function checkWhole(name: string, told: number): Promise<number> {
  const db = new Dexie(name);
  await db.open();
  const entries = await db.table('entries').toArray();
  const versions = await db.table('versions').toArray();
  const visits = await db.table('visits').toArray();
  const changes = await db.table('changes').toArray();
  db.close();
  let last = -1;
  for (const entry of entries) {
    const own = versions.filter(({ doc }) => doc === entry.doc);
    expect(own.map(({ version }) => version)).toEqual(
      Array.from({ length: entry.version }, (_, at) => at + 1),
    );
    const newest = unpackArticle(own.at(-1)?.article);
    expect(newest.ok && newest.value.headline).toBe(entry.headline);
    expect(visits.filter(({ doc }) => doc === entry.doc)).toHaveLength(entry.visits);
    expect(changes.filter(({ doc }) => doc === entry.doc).length).toBeGreaterThanOrEqual(entry.version);
    last = Math.max(last, Number(entry.urlKey.split('/')[1]) * 2 + entry.version - 1);
  }
  // What was told to be written is written.
  expect(last).toBeGreaterThanOrEqual(told);
  return last;
}
