// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportedStory, ExportOptions } from '../../../lib/export/format.ts';
import { formatOf } from '../../../lib/export/formats.ts';
import { article, entry } from '../../support/builders.ts';
import { exportOptions, unwatched } from '../../support/export-options.ts';
import { exportWhole } from '../../support/exported-file.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import { TINY_PNG } from '../../support/tiny-picture.ts';

async function book(stories: ExportedStory[], options: Partial<ExportOptions> = {}) {
  const result = await exportWhole(stories, formatOf('epub'), exportOptions(options), unwatched());
  if (!result.ok || typeof result.value.data === 'string') throw new Error('no book');
  const { data } = result.value;
  return { data, files: unzipSync(data) };
}

function xmlOf(files: Record<string, Uint8Array>, path: string): Document {
  const parsed = new DOMParser().parseFromString(
    strFromU8(files[path] ?? new Uint8Array()),
    'application/xml',
  );
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
}

describe('an EPUB', () => {
  test('begins with its type, uncompressed, at the place where readers look for it', async () => {
    const { data } = await book(inventedStories(1));
    expect(strFromU8(data.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('every file in the manifest is there and is well-formed, whatever the stories hold', async () => {
    const { files } = await book([...Object.values(nastyStories()), ...inventedStories(22)], {
      pictures: async () => ({ mediaType: 'text/plain', data: TINY_PNG }),
    });
    const opf = xmlOf(files, 'EPUB/package.opf');
    const paths = [...opf.querySelectorAll('manifest > item')].map(
      (item) => `EPUB/${item.getAttribute('href')}`,
    );
    expect(Object.keys(files).toSorted()).toEqual(
      ['META-INF/container.xml', 'EPUB/package.opf', 'mimetype', ...paths].toSorted(),
    );
    for (const path of paths) if (path.endsWith('.xhtml')) xmlOf(files, path);
    expect(paths.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(10);
  });

  test('contents by day say which day it was where the reader was', async () => {
    const at = (id: string, time: number) => ({
      article: article({ headline: id, url: `https://x.example/${id}` }),
      entry: entry({ id, firstRead: time }),
      highlights: [],
    });
    const stories = [at('late', Date.UTC(2026, 2, 4, 23, 30)), at('early', Date.UTC(2026, 2, 4, 8))];
    const { files } = await book(stories, { timeZone: 'Europe/Berlin', chapters: 'day' });
    const nav = xmlOf(files, 'EPUB/nav.xhtml');
    expect([...nav.querySelectorAll('nav span')].map((span) => span.textContent)).toEqual([
      '4 March 2026',
      '5 March 2026',
    ]);
    expect([...nav.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual(['early', 'late']);
  });

  test('contents by publication', async () => {
    const { files } = await book(inventedStories(22), { chapters: 'publication' });
    const nav = xmlOf(files, 'EPUB/nav.xhtml');
    const titles = [...nav.querySelectorAll('nav span')].map((span) => span.textContent);
    expect(titles).toContain('Elbwarte');
    expect(new Set(titles).size).toBe(titles.length);
    expect(nav.querySelectorAll('nav ol ol a').length).toBe(22);
  });

  test('one story: its authors, publication and date are the book’s', async () => {
    const { files } = await book([{ article: article(), entry: null, highlights: [] }]);
    const opf = xmlOf(files, 'EPUB/package.opf');
    const metadata = (name: string) => opf.getElementsByTagName(`dc:${name}`)[0]?.textContent;
    expect(['title', 'creator', 'publisher', 'date', 'language'].map(metadata)).toEqual([
      'Ferry service returns to Port Ellery after three years',
      'Marta Lind',
      'The Harbour Post',
      '2026-03-04',
      'en',
    ]);
    expect(opf.querySelector('meta[property="file-as"]')?.textContent).toBe('Lind, Marta');
  });

  test('the same stories give the same book', async () => {
    expect((await book(inventedStories(3))).data).toEqual((await book(inventedStories(3))).data);
  });
});
