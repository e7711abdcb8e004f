import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readLedeArchive } from '../../lib/import/lede-archive.ts';
import { ALL_STORIES } from '../../lib/model/search.ts';
import type { Library } from '../../lib/store/library.ts';
import { SCHEMAS } from '../../lib/store/schema.ts';
import { article, highlight, paragraph } from '../support/builders.ts';
import { got } from '../support/got.ts';
import { closeAll, open } from './open.ts';
import { dump, type KeptDatabase, revive } from './released/kept.ts';

/**
 * Every released schema is kept with real data in it, `released/<version>.json`, and opened by today's program. A
 * schema without its file fails here, and the file is written: look at it, check it in, and never change it again.
 */

afterEach(closeAll);

const KEPT = import.meta.glob<KeptDatabase>('./released/*.json', { eager: true, import: 'default' });
const keptAs = (version: number): KeptDatabase | undefined => KEPT[`./released/${version}.json`];

/** What a reader may have, one of everything. */
async function fill(library: Library): Promise<void> {
  const { id: _id, created: _created, ...marked } = highlight();
  const ferry = got(await library.record(article(), { at: 1_000_000, openedAs: 'https://short.example/x1' }));
  got(await library.record(article({ headline: 'Ferry is back', updated: '2026-03-05' }), { at: 9_000_000 }));
  got(await library.setSaved([ferry], true));
  got(await library.annotate(ferry, { tags: ['sea'], note: 'Ask Ida' }));
  got(await library.addHighlight(ferry, marked));
  got(await library.setPosition(ferry, { block: 2, offset: 3, progress: 0.75 }));
  got(await library.correct(ferry, 'byline', 'Ida Holm'));
  const src = 'https://harbourpost.example/images/ferry.jpg';
  got(
    await library.keepPictures(ferry, [
      { src, picture: new Blob([Uint8Array.of(1, 2, 3)], { type: 'image/png' }) },
    ]),
  );
  const gone = got(
    await library.record(article({ url: 'https://post.example/gone', headline: 'In the trash' })),
  );
  got(await library.remove([gone]));
  for (let number = 0; number < 70; number++) {
    const body = [paragraph(`Words of number ${number}.`)];
    got(
      await library.record(
        article({ url: `https://post.example/${number}`, headline: `Story ${number}`, body }),
      ),
    );
  }
  // Makes and keeps the search index.
  got(await library.search({ ...ALL_STORIES, text: 'words' }));
}

describe.each(SCHEMAS)('a history of schema $version', ({ version, tables }) => {
  test('is kept with real data', async () => {
    const kept = keptAs(version);
    if (!kept) {
      const name = `lede-test-${crypto.randomUUID()}`;
      const library = await open({ name });
      await fill(library);
      library.close();
      const path = `tests/store/released/${version}.json`;
      await commands.writeFile(path, `${JSON.stringify(await dump(name, version, tables))}\n`);
      throw new Error(`${path} was missing and is written now: check it in.`);
    }
    expect(kept.tables).toEqual(tables);
    expect(
      Object.entries(kept.rows)
        .filter(([, rows]) => rows.length === 0)
        .map(([table]) => table),
    ).toEqual(['damaged', 'incoming']);
  });

  test('opens with all that was in it', async () => {
    const kept = keptAs(version);
    if (!kept) throw new Error('not kept');
    const name = `lede-test-${crypto.randomUUID()}`;
    await revive(name, kept);
    const library = await open({ name });

    const entry = got(await library.entryAt('https://short.example/x1'));
    if (!entry) throw new Error('the ferry is gone');
    const story = got(await library.get(entry.id));
    expect(story).toMatchObject({
      text: 'kept',
      entry: {
        headline: 'Ferry is back',
        saved: true,
        tags: ['sea'],
        note: 'Ask Ida',
        visits: 2,
        authors: ['Ida Holm'],
      },
      position: { block: 2, offset: 3 },
      corrections: { byline: 'Ida Holm' },
      highlights: [{ quotation: 'We counted the days' }],
    });
    expect(story.versions.map(({ headline }) => headline)).toEqual([article().headline, 'Ferry is back']);
    const [picture] = got(await library.pictures(entry.id));
    expect(await picture?.picture.bytes()).toEqual(Uint8Array.of(1, 2, 3));

    expect(got(await library.search({ ...ALL_STORIES, text: 'words' })).total).toBe(70);
    expect(got(await library.search({ ...ALL_STORIES, text: 'is:highlighted' })).stories).toMatchObject([
      { entry: { id: entry.id }, highlights: 1 },
    ]);
    expect(got(await library.search({ ...ALL_STORIES, trashed: true })).stories).toMatchObject([
      { entry: { headline: 'In the trash' } },
    ]);
    expect(got(await library.damaged())).toEqual([]);

    // And it can be written on, backed up and brought back.
    got(await library.record(article({ headline: 'Ferry is gone again' })));
    const source = got(await readLedeArchive(new Response(library.backup()).body ?? new ReadableStream()));
    const other = await open();
    expect(got(await other.importStories(source))).toMatchObject({ added: 72, leftOut: 0 });
  });
});
