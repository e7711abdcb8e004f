import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportParts } from '../../lib/import/clipping.ts';
import { readArchive } from '../../lib/import/read-archive.ts';
import type { ArchiveItem, ArchiveStory } from '../../lib/model/archive.ts';
import { parseArchiveStory } from '../../lib/model/archive.ts';
import { article, entry, highlight } from '../support/builders.ts';
import { got } from '../support/got.ts';

const NOW = Date.UTC(2026, 10, 24);

const parts: ImportParts = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  readBody: (html) => [{ kind: 'paragraph', text: [html.replace(/<[^>]*>/g, '')] }],
  now: NOW,
};

const placeOf = (item: ArchiveItem) => (item.kind === 'broken' ? 0 : item.at);

/** In the file's order. */
async function itemsOf(content: string | Uint8Array<ArrayBuffer>): Promise<ArchiveItem[]> {
  const source = got(await readArchive(new File([content], 'list'), parts));
  const items: ArchiveItem[] = [];
  for await (const item of source.items) items.push(item);
  return items.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Every story must pass the check that a backup's stories pass. */
async function storiesOf(content: string | Uint8Array<ArrayBuffer>): Promise<ArchiveStory[]> {
  return (await itemsOf(content)).flatMap((item) => {
    if (item.kind !== 'story') return [];
    expect(parseArchiveStory(item.story)).toMatchObject({ ok: true });
    return [item.story];
  });
}

const outline = (story: ArchiveStory) => {
  const article = story.versions[0]?.article;
  return { url: article?.url, headline: article?.headline, at: story.firstRead, tags: story.tags };
};

describe('Pocket', () => {
  test('the table of its last export', async () => {
    const csv =
      'title,url,time_added,tags,status\n' +
      '"Ferry returns, ""at last""",https://post.example/ferry,1700000000,sea|islands,archive\n' +
      'https://post.example/x,https://post.example/x,1700000001,,unread\n';
    const [ferry, untitled] = await storiesOf(csv);
    expect(ferry && outline(ferry)).toEqual({
      url: 'https://post.example/ferry',
      headline: 'Ferry returns, "at last"',
      at: 1_700_000_000_000,
      tags: ['sea', 'islands'],
    });
    expect(ferry).toMatchObject({ saved: true, progress: 1, visits: [], versions: [{ dropped: true }] });
    expect(untitled).toMatchObject({ progress: 0, tags: [] });
  });

  test('its page of links, read and unread', async () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
      <h1>Unread</h1><ul><li><a href="https://post.example/a" time_added="1400000000" tags="">Later &amp; more</a></li></ul>
      <h1>Read Archive</h1><ul><li><a href="https://post.example/b" time_added="1400000100" tags="x,y">Done</a></li></ul>
      </body></html>`;
    const stories = await storiesOf(html);
    expect(stories.map(outline)).toEqual([
      { url: 'https://post.example/a', headline: 'Later & more', at: 1_400_000_000_000, tags: [] },
      { url: 'https://post.example/b', headline: 'Done', at: 1_400_000_100_000, tags: ['x', 'y'] },
    ]);
    expect(stories.map(({ progress }) => progress)).toEqual([0, 1]);
  });

  test('the zip with the list in parts', async () => {
    const head = 'title,url,time_added,tags,status\n';
    const zip = zipSync({
      'part_000000.csv': [
        strToU8(`${head}One,https://post.example/1,1700000000,,unread\n`),
        { comment: 'The first of two', extra: { 28789: new Uint8Array(9) } },
      ],
      'part_000001.csv': strToU8(`${head}Two,https://post.example/2,1700000000,,unread\n`),
      'annotations/readme.txt': strToU8('none'),
    });
    expect((await storiesOf(zip)).map((story) => outline(story).headline)).toEqual(['One', 'Two']);
  });
});

test('Instapaper: folders of the reader are tags, the selection is a note', async () => {
  const csv =
    'URL,Title,Selection,Folder,Timestamp,Tags\n' +
    'https://post.example/a,Tide tables,"Two lines\nof it",Harbour,1600000000,"[""sea""]"\n' +
    'https://post.example/b,Old,,Archive,1600000001,[]\n';
  const [tide, old] = await storiesOf(csv);
  expect(tide).toMatchObject({ tags: ['sea', 'Harbour'], note: 'Two lines\nof it', progress: 0 });
  expect(old).toMatchObject({ tags: [], progress: 1 });
});

test('Readwise Reader: lists as Python writes them', async () => {
  const csv =
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
    `"Night trains",https://post.example/n,01h,"['rail', ""it's""]",2024-05-01 12:30:00+00:00,0.25,later,True\n`;
  const [story] = await storiesOf(csv);
  expect(story && outline(story)).toMatchObject({
    at: Date.UTC(2024, 4, 1, 12, 30),
    tags: ['rail', "it's"],
  });
  expect(story?.progress).toBe(0.25);
});

test('Raindrop: excerpt, note, folder, highlights with their notes', async () => {
  const csv =
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
    '1,Harbour tower,Mine,It would be tall,https://post.example/t,News,"city, plans",2023-02-03T04:05:06.000Z,,' +
    '"Highlight: tallest building\nNote: really?\n\nHighlight: on the coast",false\n';
  const [story] = await storiesOf(csv);
  expect(story).toMatchObject({ note: 'Mine', tags: ['city', 'plans', 'News'] });
  expect(story?.versions[0]?.article.deck).toBe('It would be tall');
  expect(story?.highlights.map(({ quotation, note }) => [quotation, note])).toEqual([
    ['tallest building', 'really?'],
    ['on the coast', ''],
  ]);
});

test('Omnivore: metadata with the kept texts beside it', async () => {
  const list = [
    {
      id: '1',
      slug: 'ferry-1',
      title: 'Ferry',
      description: 'A boat',
      author: 'Marta Lind, Jon Aker',
      url: 'https://post.example/ferry',
      state: 'Archived',
      readingProgress: 80,
      thumbnail: null,
      labels: ['sea'],
      savedAt: '2024-01-02T03:04:05.000Z',
      publishedAt: '2024-01-01T00:00:00.000Z',
    },
  ];
  const zip = zipSync({
    'metadata_0_to_20.json': strToU8(JSON.stringify(list)),
    'content/ferry-1.html': strToU8('<p>The boat sails.</p>'),
    'highlights/ferry-1.md': strToU8('> x'),
  });
  const [story] = await storiesOf(zip);
  expect(story).toMatchObject({ progress: 0.8, tags: ['sea'], versions: [{ dropped: false }] });
  expect(story?.versions[0]?.article).toMatchObject({
    published: '2024-01-01T00:00:00.000Z',
    access: 'full',
    words: expect.any(Number),
    body: [{ kind: 'paragraph', text: ['The boat sails.'] }],
    byline: { authors: [{ name: 'Marta Lind' }, { name: 'Jon Aker' }] },
  });
});

test('Wallabag: content, tags, annotations; times with an offset without colon', async () => {
  const json = JSON.stringify([
    {
      is_archived: 1,
      is_starred: 0,
      tags: ['sea'],
      id: 7,
      title: 'Ferry',
      url: 'https://post.example/ferry',
      content: '<p>Text</p>',
      created_at: '2022-03-04T05:06:07+0100',
      published_by: ['Marta Lind'],
      language: 'en_GB',
      domain_name: 'post.example',
      annotations: [{ text: 'so?', quote: 'Text', created_at: '2022-03-05T00:00:00+0000', ranges: [] }],
    },
    { nonsense: true },
  ]);
  const items = await itemsOf(json);
  expect(items[1]).toEqual({ kind: 'left-out', at: 2, title: '', why: 'not-valid' });
  const [story] = await storiesOf(json);
  expect(story).toMatchObject({ firstRead: Date.UTC(2022, 2, 4, 4, 6, 7), progress: 1, tags: ['sea'] });
  expect(story?.versions[0]?.article).toMatchObject({ language: 'en-GB', body: [{ kind: 'paragraph' }] });
  expect(story?.highlights).toMatchObject([{ quotation: 'Text', note: 'so?' }]);
});

test('bookmarks: folders as tags, but not those that every browser has', async () => {
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://post.example/a" ADD_DATE="1500000000" TAGS="sea">On the bar</A>
        <DT><H3 ADD_DATE="1">News</H3>
        <DL><p>
            <DT><H3>Boats</H3>
            <DL><p>
                <DT><A HREF="https://post.example/b" ADD_DATE="1500000001">Deep down</A>
                <DD>What I thought of it
                <DT><A HREF="javascript:alert(1)">A bookmarklet</A>
            </DL><p>
        </DL><p>
    </DL><p>
    <DT><A HREF="place:sort=8">Most visited</A>
    <DT><A HREF="https://post.example/c">Without a date</A>
</DL><p>`;
  const items = await itemsOf(html);
  expect(items.filter(({ kind }) => kind === 'left-out')).toMatchObject([
    { at: 3, title: 'A bookmarklet', why: 'no-address' },
    { at: 4, title: 'Most visited', why: 'no-address' },
  ]);
  expect((await storiesOf(html)).map(outline)).toEqual([
    { url: 'https://post.example/a', headline: 'On the bar', at: 1_500_000_000_000, tags: ['sea'] },
    { url: 'https://post.example/b', headline: 'Deep down', at: 1_500_000_001_000, tags: ['News', 'Boats'] },
    { url: 'https://post.example/c', headline: 'Without a date', at: NOW, tags: [] },
  ]);
  expect((await storiesOf(html))[1]?.note).toBe('What I thought of it');
});

test.each([
  ['an empty file', ''],
  ['prose', 'Dear reader, this is a letter, with commas.'],
  ['another table', 'name,age\nIda,40\n'],
  ['another JSON', '{"a":[1,2]}'],
  ['broken JSON', '[{"url":'],
  ['another page', '<html><body><a href="https://post.example/">x</a></body></html>'],
  ['a broken zip', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9)],
])('%s is not understood, and says so', async (_, content) => {
  expect(await readArchive(new File([content], 'list'), parts)).toMatchObject({
    ok: false,
    error: { kind: 'file-not-understood' },
  });
});

describe('a long file, read in pieces', () => {
  const MANY = 6_000;
  const numbers = Array.from({ length: MANY }, (_, at) => at + 1);
  const url = (number: number) => `https://post.example/${number}`;
  const told = (stories: ArchiveStory[]) => stories.map((story) => outline(story).headline);
  const titles = numbers.map((number) => `No. ${number}`);

  test('a table whose cells go over several lines', async () => {
    const rows = numbers.map(
      (number) => `${url(number)},"No. ${number}","so ""loud"",\r\nthey said",Harbour,1600000000,[]\r\n`,
    );
    const stories = await storiesOf(`URL,Title,Selection,Folder,Timestamp,Tags\r\n${rows.join('')}`);
    expect(told(stories)).toEqual(titles);
    expect(new Set(stories.map(({ note }) => note))).toEqual(new Set(['so "loud",\r\nthey said']));
  });

  test('bookmarks in folders', async () => {
    const link = (number: number) => `<DT><A HREF="${url(number)}" ADD_DATE="1500000000">No. ${number}</A>\n`;
    const folder = (name: string, from: number, until: number) =>
      `<DT><H3>${name}</H3>\n<DL><p>\n${numbers.slice(from, until).map(link).join('')}`;
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>
      ${folder('News', 0, 2_000)}${folder('Boats &amp; ferries', 2_000, 4_000)}</DL><p>
      ${numbers.slice(4_000, 5_000).map(link).join('')}</DL><p>
      ${numbers.slice(5_000).map(link).join('')}</DL><p>`;
    const stories = await storiesOf(html);
    expect(told(stories)).toEqual(titles);
    expect(stories.map(({ tags }) => tags.join())).toEqual(
      numbers.map((number) =>
        number > 5_000 ? '' : number > 4_000 || number <= 2_000 ? 'News' : 'News,Boats & ferries',
      ),
    );
  });

  test('a page of links, read and unread', async () => {
    const link = (number: number) =>
      `<li><a href="${url(number)}" time_added="1400000000" tags="">No. ${number}</a></li>\n`;
    const list = (from: number, until: number) =>
      `<ul>\n${numbers.slice(from, until).map(link).join('')}</ul>\n`;
    const stories = await storiesOf(
      `<!DOCTYPE html><h1>Unread</h1>\n${list(0, 3_000)}<h1>Read Archive</h1>\n${list(3_000, MANY)}`,
    );
    expect(told(stories)).toEqual(titles);
    expect(stories.map(({ progress }) => progress)).toEqual(
      numbers.map((number) => (number > 3_000 ? 1 : 0)),
    );
  });

  test('Stop ends it before it is read', async () => {
    const csv = `title,url,time_added,tags,status\n${numbers.map((number) => `x,${url(number)},1700000000,,unread\n`).join('')}`;
    const stop = new AbortController();
    stop.abort();
    expect(await readArchive(new File([csv], 'list'), parts, stop.signal)).toEqual({
      ok: false,
      error: { kind: 'stopped' },
    });
  });
});

test.each([
  ['one that is locked', (zip: DataView) => zip.setUint16(centralOf(zip) + 8, 1, true), 'locked'],
  ['another way of packing', (zip: DataView) => zip.setUint16(centralOf(zip) + 10, 12, true), 'packed'],
  ['more than it says', (zip: DataView) => zip.setUint32(centralOf(zip) + 24, 7, true), 'not whole'],
  ['less than it says', (zip: DataView) => zip.setUint32(centralOf(zip) + 24, 7_000, true), 'not whole'],
  [
    'one that would fill the memory',
    (zip: DataView) => zip.setUint32(centralOf(zip) + 24, 2 ** 31, true),
    'large',
  ],
])('a zip with a list that cannot be unpacked says why: %s', async (_, spoil, why) => {
  const csv = 'title,url,time_added,tags,status\nOne,https://post.example/1,1700000000,,unread\n';
  const bytes = new Uint8Array(zipSync({ 'part_000000.csv': strToU8(csv) }));
  spoil(new DataView(bytes.buffer));
  const read = await readArchive(new File([bytes], 'zip'), parts);
  expect(read).toMatchObject({
    ok: false,
    error: { kind: 'file-not-understood', detail: expect.stringContaining(why) },
  });
});

/** Where the directory of a ZIP begins. */
function centralOf(zip: DataView): number {
  for (let at = 0; ; at++) if (zip.getUint32(at, true) === 0x02014b50) return at;
}

test('a text beside the list that is damaged breaks the file, whatever came before', async () => {
  const list = [1, 2].map((number) => ({
    slug: `s${number}`,
    url: `https://post.example/${number}`,
    title: 'x',
  }));
  const zip = new Uint8Array(
    zipSync({
      'content/s1.html': strToU8('<p>First.</p>'),
      'metadata_0_to_20.json': strToU8(JSON.stringify(list)),
    }),
  );
  // The packed text of the first file lies behind its header and its name.
  zip.fill(0xff, 30 + 'content/s1.html'.length, 34 + 'content/s1.html'.length);
  const items = await itemsOf(zip);
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(['broken', 'story']);
});

test('UTF-16 with a byte order mark, as Excel writes it', async () => {
  const csv = 'title,url,time_added,tags,status\nÆrø,https://post.example/æ,1700000000,,unread\n';
  const bytes = new Uint8Array(2 + csv.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < csv.length; at++) bytes[2 + at * 2] = csv.charCodeAt(at) & 0xff;
  expect((await storiesOf(bytes)).map((story) => outline(story).headline)).toEqual(['Ærø']);
});

describe('our own export', () => {
  const story = { article: article(), entry: null, highlights: [highlight()], past: null };
  const file = (stories: unknown[], version = 1) => JSON.stringify({ $schema: 'x', version, stories });

  test('a story that was in no history is kept from now on', async () => {
    const [kept] = await storiesOf(file([story]));
    expect(kept).toMatchObject({ firstRead: NOW, lastRead: NOW, saved: true, visits: [], tags: [] });
    expect(kept?.versions).toEqual([{ at: NOW, dropped: false, article: story.article }]);
    expect(kept?.highlights).toEqual(story.highlights);
  });

  test('a story without its visits keeps the last, and all the time that was spent', async () => {
    const [kept] = await storiesOf(
      JSON.stringify({ ...story, entry: entry({ visits: 3, readingTime: 90_000 }) }),
    );
    const { lastRead: at, progress } = entry();
    expect(kept?.visits).toEqual([{ at, readingTime: 90_000, progress }]);
  });

  test('what is no story is left out and named, the others come in', async () => {
    const bad = { ...story, article: { ...story.article, url: 'javascript:alert(1)', headline: 'Bad' } };
    const found = await itemsOf(file([story, bad, 7]));
    expect(found.map((item) => item.kind)).toEqual(['story', 'left-out', 'left-out']);
    expect(found[1]).toMatchObject({ at: 2, title: 'Bad', why: 'not-valid' });
    const lines = `${JSON.stringify(story)}\n{"article":\n${JSON.stringify(story)}\n`;
    expect((await itemsOf(lines)).map((item) => item.kind)).toEqual(['story', 'left-out', 'story']);
  });

  test('a later version is refused as a whole', async () => {
    const source = await readArchive(new File([file([story], 2)], 'x'), parts);
    expect(source).toMatchObject({ ok: false, error: { kind: 'file-not-understood' } });
  });

  test('a ZIP of one file for each story', async () => {
    const zip = zipSync({ 'a.json': strToU8(file([story])), 'b.json': strToU8(file([story])) });
    expect(await storiesOf(new Uint8Array(zip))).toHaveLength(2);
  });
});
