import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportStories } from '../../lib/export/export-stories.ts';
import { FORMATS, formatOf } from '../../lib/export/formats.ts';
import { article, figure, highlight } from '../support/builders.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { exportWhole } from '../support/exported-file.ts';
import { got } from '../support/got.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { TINY_PNG } from '../support/tiny-picture.ts';

const story = (headline: string) => ({ article: article({ headline }), entry: null, highlights: [] });

describe('exporting stories', () => {
  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s: one story is one file',
    async (_, format) => {
      const one = { ...story('One'), highlights: [highlight()] };
      const result = await exportWhole([one], format, exportOptions(), unwatched());
      expect(result).toMatchObject({ ok: true, value: { mediaType: format.mediaType } });
      expect(result.ok && result.value.name.endsWith(`.${format.extension}`)).toBe(true);
      expect(result.ok && result.value.data.length).toBeGreaterThan(0);
    },
  );

  test.each(FORMATS.filter(({ loadPieces }) => loadPieces).map((format) => [format.id, format] as const))(
    '%s: written piece by piece it is what is written at once',
    async (_, format) => {
      const stories = [story('One'), story('Two')];
      const written = await (await format.load())(stories, exportOptions(), unwatched());
      let pieces = '';
      for await (const piece of (await format.loadPieces?.())?.(stories) ?? []) pieces += piece;
      expect(pieces).toContain('Two');
      expect(written.data).toBe(pieces);
    },
  );

  test('several stories become a ZIP in which no name collides', async () => {
    const result = await exportWhole(
      [story('One'), story('one'), story('Two/2')],
      formatOf('markdown'),
      exportOptions(),
      unwatched(),
    );
    if (!result.ok || typeof result.value.data === 'string') throw new Error('no archive');
    expect(result.value.name).toBe('lede-stories-2026-11-24.zip');
    const files = unzipSync(result.value.data);
    expect(Object.keys(files)).toEqual(['2026-03-04 One.md', '2026-03-04 one (2).md', '2026-03-04 Two 2.md']);
    expect(strFromU8(files['2026-03-04 One.md'] ?? new Uint8Array())).toContain('# One\n');
  });

  test('kept pictures travel with the notes that show them', async () => {
    const shown = {
      ...story('Pier'),
      article: article({ headline: 'Pier', lead: figure({ src: 'https://x.example/a%20b(1).jpg?w=2' }) }),
    };
    const picture = { mediaType: 'text/plain', data: TINY_PNG };
    const options = exportOptions({ pictures: async () => picture });
    const result = await exportWhole([shown], formatOf('markdown'), options, unwatched());
    if (!result.ok || typeof result.value.data === 'string') throw new Error('no archive');
    const files = unzipSync(result.value.data);
    expect(Object.keys(files)).toEqual([
      '2026-03-04 Pier/2026-03-04 Pier.md',
      '2026-03-04 Pier/pictures/a-20b-1.png',
    ]);
    expect(strFromU8(files['2026-03-04 Pier/2026-03-04 Pier.md'] ?? new Uint8Array())).toContain(
      '](pictures/a-20b-1.png)',
    );
    expect(files['2026-03-04 Pier/pictures/a-20b-1.png']).toEqual(picture.data);
  });

  test('progress is told and Stop stops', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const run = {
      signal: controller.signal,
      report(done: number, total: number) {
        told.push(done);
        expect(total).toBe(20);
        if (done === 5) controller.abort();
      },
    };
    const result = await exportWhole(inventedStories(20), formatOf('html'), exportOptions(), run);
    expect(result).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  test('highlights of stories without any are nothing', async () => {
    for (const id of ['highlights-markdown', 'highlights-csv', 'highlights-json'] as const) {
      const result = await exportWhole([story('One')], formatOf(id), exportOptions(), unwatched());
      expect(result).toEqual({ ok: false, error: { kind: 'nothing-to-export' } });
    }
  });

  test('nothing exports as nothing', async () => {
    const result = await exportWhole([], formatOf('json'), exportOptions(), unwatched());
    expect(result).toEqual({ ok: false, error: { kind: 'nothing-to-export' } });
  });

  describe.each(['json-lines', 'json', 'csv', 'markdown', 'html', 'text'] as const)('%s', (id) => {
    test('is made as it is read: no story waits in memory, and nobody asks for more than is wanted', async () => {
      let asked = 0;
      async function* stories() {
        for (const one of inventedStories(50)) {
          asked++;
          yield one;
        }
      }
      const set = { count: 50, stories: stories() };
      const made = got(await exportStories(set, formatOf(id), exportOptions(), unwatched()));
      const reader = made.bytes.getReader();
      for (let piece = 1; piece <= 10; piece++) {
        await reader.read();
        expect(asked).toBeLessThanOrEqual(piece + 3);
      }
      await reader.cancel();
      expect(asked).toBeLessThan(20);
    });
  });

  test.each(['markdown', 'html', 'text', 'epub', 'json', 'json-lines'] as const)(
    '%s: what the reader marked goes with the story',
    async (id) => {
      const marked = highlight({ quotation: 'sailed again', note: 'The news in two words.' });
      const one = { ...story('Ferry returns'), highlights: [marked] };
      const { data } = got(await exportWhole([one], formatOf(id), exportOptions(), unwatched()));
      const text =
        typeof data === 'string'
          ? data
          : strFromU8(unzipSync(data)['EPUB/story-1.xhtml'] ?? new Uint8Array());
      expect(text).toContain('sailed again');
      expect(text).toContain('The news in two words.');
    },
  );

  test('what goes wrong while a story is read is the file’s error', async () => {
    async function* stories() {
      yield* inventedStories(3);
      throw new Error('the database is gone');
    }
    const set = { count: 4, stories: stories() };
    const made = got(await exportStories(set, formatOf('csv'), exportOptions(), unwatched()));
    await expect(new Response(made.bytes).text()).rejects.toThrow();
  });

  test('a bibliography is the same without the texts that it does not hold', async () => {
    const stories = inventedStories(20);
    const pared = stories.map((one) => ({ ...one, article: { ...one.article, body: [] } }));
    for (const { id } of FORMATS.filter(({ group }) => group === 'citation')) {
      const [whole, bare] = [stories, pared].map((set) =>
        exportWhole(set, formatOf(id), exportOptions(), unwatched()),
      );
      expect(await bare).toEqual(await whole);
    }
  });
});
