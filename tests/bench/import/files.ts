import { strToU8, zipSync } from 'fflate';

/** Files as other services write them, of invented stories; each about as large as is asked for. */

const WORDS = 'harbour ferry council tide signal market lantern orchard bridge winter engine island'.split(
  ' ',
);
const words = (number: number, count: number): string =>
  Array.from({ length: count }, (_, at) => WORDS[(number * 7 + at * at + at) % WORDS.length]).join(' ');

const urlOf = (number: number) =>
  `https://post.example/news/${number}/${words(number, 4).replaceAll(' ', '-')}`;
const titleOf = (number: number) => `No. ${number}: ${words(number, 9)}`;
const timeOf = (number: number) => 1_500_000_000 + number;
const dateOf = (number: number) => new Date(timeOf(number) * 1_000).toISOString();
/** Some 900 words, as an article is. */
const htmlOf = (number: number) =>
  Array.from({ length: 20 }, (_, at) => `<p>${words(number + at, 45)}, “said” one of them.</p>`).join('\n');

/** @returns pieces until they are `bytes` long in all */
function pieces(bytes: number, piece: (number: number) => string): string[] {
  const all: string[] = [];
  for (let number = 1, length = 0; length < bytes; number++) {
    const one = piece(number);
    all.push(one);
    length += one.length;
  }
  return all;
}

const bookmark = (number: number) =>
  `${number % 50 === 1 ? `${number > 1 ? '    </DL><p>\n' : ''}    <DT><H3>Folder ${number}</H3>\n    <DL><p>\n` : ''}` +
  `        <DT><A HREF="${urlOf(number)}" ADD_DATE="${timeOf(number)}">${titleOf(number)}</A>\n`;

const wallabag = (number: number) =>
  JSON.stringify({
    is_archived: number % 2,
    tags: ['sea'],
    title: titleOf(number),
    url: urlOf(number),
    content: htmlOf(number),
    created_at: dateOf(number),
    domain_name: 'post.example',
  });

const omnivore = (number: number) => ({
  slug: `story-${number}`,
  title: titleOf(number),
  url: urlOf(number),
  savedAt: dateOf(number),
  readingProgress: 50,
  labels: ['sea'],
});

const exported = (number: number) =>
  JSON.stringify({
    article: {
      url: urlOf(number),
      site: { name: 'The Post', host: 'post.example' },
      language: 'en',
      direction: 'ltr',
      kicker: null,
      section: null,
      headline: titleOf(number),
      deck: null,
      byline: null,
      dateline: null,
      published: dateOf(number),
      updated: null,
      agency: null,
      labels: [],
      access: 'full',
      lead: null,
      body: Array.from({ length: 20 }, (_, at) => ({ kind: 'paragraph', text: [words(number + at, 45)] })),
      notes: [],
      corrections: [],
      words: 900,
      provenance: {},
    },
    entry: null,
    highlights: [],
    past: null,
  });

/** By what the benchmark calls them. */
export const FILES: Record<string, (bytes: number) => string | Uint8Array> = {
  'pocket.csv': (bytes) =>
    `title,url,time_added,tags,status\n${pieces(bytes, (one) => `"${titleOf(one)}",${urlOf(one)},${timeOf(one)},sea|island,unread\n`).join('')}`,
  'raindrop.csv': (bytes) =>
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n${pieces(bytes, (one) => `${one},"${titleOf(one)}","A ""note"",\nin two lines","${words(one, 30)}",${urlOf(one)},News,"sea, island",${dateOf(one)},,"Highlight: ${words(one, 20)}\nNote: so",false\n`).join('')}`,
  'bookmarks.html': (bytes) =>
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${pieces(bytes, bookmark).join('')}    </DL><p>\n</DL><p>\n`,
  'pocket.html': (bytes) =>
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>\n<h1>Unread</h1>\n<ul>\n${pieces(bytes, (one) => `<li><a href="${urlOf(one)}" time_added="${timeOf(one)}" tags="sea">${titleOf(one)}</a></li>\n`).join('')}</ul></body></html>`,
  'wallabag.json': (bytes) => `[${pieces(bytes, wallabag).join(',')}]`,
  'omnivore.zip': (bytes) => {
    const texts: Record<string, Uint8Array> = {};
    const stories = pieces(bytes, htmlOf).map((html, at) => {
      texts[`content/story-${at + 1}.html`] = strToU8(html);
      return omnivore(at + 1);
    });
    return zipSync({ 'metadata_0_to_all.json': strToU8(JSON.stringify(stories)), ...texts }, { level: 0 });
  },
  'csv-in.zip': (bytes) =>
    zipSync({
      'part_000000.csv': strToU8(
        `title,url,time_added,tags,status\n${pieces(bytes * 3, (one) => `"${titleOf(one)}",${urlOf(one)},${timeOf(one)},sea|island,unread\n`).join('')}`,
      ),
    }),
  'stories.json': (bytes) => `{"version":1,"stories":[${pieces(bytes, exported).join(',\n')}]}`,
  'stories.jsonl': (bytes) => `${pieces(bytes, exported).join('\n')}\n`,
};
