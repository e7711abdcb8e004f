import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportStories, FORMATS, formatOf } from '../../lib/export/formats.ts';
import { article, figure, highlight } from '../support/builders.ts';
import { exportOptions, unwatched } from '../support/export-options.ts';
import { inventedStories } from '../support/invented-stories.ts';
import { TINY_PNG } from '../support/tiny-picture.ts';

const story = (headline: string) => ({ article: article({ headline }), entry: null, highlights: [] });

describe('exporting stories', () => {
  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s: one story is one file',
    async (_, format) => {
      const one = { ...story('One'), highlights: [highlight()] };
      const result = await exportStories([one], format, exportOptions(), unwatched());
      expect(result).toMatchObject({ ok: true, value: { mediaType: format.mediaType } });
      expect(result.ok && result.value.name.endsWith(`.${format.extension}`)).toBe(true);
      expect(result.ok && result.value.data.length).toBeGreaterThan(0);
    },
  );

  test('several stories become a ZIP in which no name collides', async () => {
    const result = await exportStories(
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
    const result = await exportStories([shown], formatOf('markdown'), options, unwatched());
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
    const result = await exportStories(inventedStories(20), formatOf('html'), exportOptions(), run);
    expect(result).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  test('highlights of stories without any are nothing', async () => {
    for (const id of ['highlights-markdown', 'highlights-csv', 'highlights-json'] as const) {
      const result = await exportStories([story('One')], formatOf(id), exportOptions(), unwatched());
      expect(result).toEqual({ ok: false, error: { kind: 'nothing-to-export' } });
    }
  });

  test('nothing exports as nothing', async () => {
    const result = await exportStories([], formatOf('json'), exportOptions(), unwatched());
    expect(result).toEqual({ ok: false, error: { kind: 'nothing-to-export' } });
  });
});
