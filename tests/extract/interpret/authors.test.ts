// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';

const PROSE = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, Tom Rowe, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;

function authorsOf(before: string, after = '', author = ''): string[] | undefined {
  const data = author && { '@type': 'NewsArticle', author: { '@type': 'Person', name: author } };
  const page = `<title>Ferry returns</title>${data && `<script type="application/ld+json">${JSON.stringify(data)}</script>`}
<body><main><article><h1>Ferry returns</h1>${before}${PROSE}</article>${after}</main></body>`;
  const result = extract(new DOMParser().parseFromString(page, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? (result.value.article.byline?.authors ?? []).map(({ name }) => name) : undefined;
}

test('a picture’s credit is no byline', () => {
  const picture =
    '<div><img src="/a.jpg" width="800" height="500"><p class="image--author">Photo: REUTERS/Piet Visser</p></div>';
  expect(authorsOf(picture)).toEqual([]);
  expect(
    authorsOf(
      `${picture}<div class="author"><p><a href="/author/ida">Ida Falk</a></p></div>`,
      '',
      'Ida Falk',
    ),
  ).toEqual(['Ida Falk']);
});

test('a bold name that opens the story is its author’s', () => {
  expect(authorsOf('<p><strong>Ida Falk</strong></p>')).toEqual(['Ida Falk']);
});

test('a bold name that the story comes back to is its subject’s', () => {
  expect(authorsOf('<p><strong>Tom Rowe</strong></p>')).toEqual([]);
});

test.each([
  ['<li><strong>Author</strong> Ida Falk</li>', ['Ida Falk']],
  ['<li>Autorin/Autor: Ida Falk</li>', ['Ida Falk']],
  ['<li>Author Wins Prize</li>', []],
])('far behind the story, %s', (item, expected) => {
  const links = '<p><a href="/x">Another story of the day</a></p>'.repeat(20);
  expect(authorsOf('', `${links}<ul><li><b>Date</b> 14.04.2026</li>${item}</ul>`)).toEqual(expected);
});

const FAR = '<p><a href="/x">Another story of the day</a></p>'.repeat(60);

test.each([
  [
    'microdata that is not shown',
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ida Falk"></span>',
  ],
  ['RDFa', '<span property="author" typeof="Person"><span property="name">Ida Falk</span></span>'],
  ['a link to the author', '<p>Filed by <a rel="author" href="/ida">Ida Falk</a></p>'],
  ['an hCard', '<p class="vcard"><span class="fn">Ida Falk</span></p>'],
])('%s names the author, wherever it stands', (_, mark) => {
  expect(authorsOf('', `${FAR}<div class="end">${mark}</div>`)).toEqual(['Ida Falk']);
});

test('marks on readers, on teasers behind the story’s own, and on handles name nobody', () => {
  const fn = (name: string): string => `<p class="vcard"><span class="fn">${name}</span></p>`;
  expect(
    authorsOf('', `${FAR}<div id="comments"><div class="comment-body">${fn('Tom Rowe')}</div></div>`),
  ).toEqual([]);
  expect(authorsOf('', `${FAR}<div>${fn('harbouradmin')}</div>`)).toEqual([]);
  const teaser = `<article><h3><a href="/y">A pier</a></h3><a rel="author" href="/tom">Tom Rowe</a></article>`;
  expect(authorsOf('', `${FAR}<a rel="author" href="/ida">Ida Falk</a>${teaser}`)).toEqual(['Ida Falk']);
});

test.each([
  [
    'buttons',
    '<div class="byline"><a>Ida Falk</a> / HNS / <span>Updated: Oct 9, 2025, 11:05 IST</span><p>Text Size</p><p>Small</p><p>Large</p></div>',
    ['Ida Falk'],
  ],
  [
    'categories',
    '<div class="author">Ida Falk – 14.09.2025 – Column, Boats, General, box2</div>',
    ['Ida Falk'],
  ],
  [
    'photographers, who are led up to',
    '<div class="byline">By Ida Falk | March 5, 2026 | Photos by Tom Roe</div>',
    ['Ida Falk', 'Tom Roe'],
  ],
])('behind the date of a byline stand %s', (_, line, expected) => {
  expect(authorsOf(line)).toEqual(expected);
});

test.each([
  [
    'a handle',
    '<div class="byline">By <a href="/authors/ida">Ida Falk</a><a href="/x">@idafalk</a> <time>Dec 6, 2025</time></div>',
  ],
  ['the name again, for the ear', '<p class="byline">by <a>Ida Falk</a><span>Ida Falk</span></p>'],
  ['"By"', '<p class="byline">By<span>Ida Falk</span> Thursday, March 5, 2026</p>'],
])('%s may be glued to a name', (_, line) => {
  expect(authorsOf(line)).toEqual(['Ida Falk']);
});

test.each([
  ['a footer', '<footer class="meta"><p class="byline">By <a href="/staff/ida">IDA FALK</a></p></footer>'],
  [
    'what its template calls a rail',
    '<div class="layout-with-rail"><div class="byline">By <span>Ida Falk</span>, Harbour Post</div></div>',
  ],
])('right below the headline, %s may hold the byline', (_, line) => {
  expect(authorsOf(line)).toEqual(['Ida Falk']);
});

test('authors who each have a link are all the story’s, though its data names one', () => {
  const line =
    '<div class="author"><a href="/authors/ida">Ida Falk</a> <a href="/authors/tom">Tom Roe</a></div>';
  expect(authorsOf(line, '', 'Ida Falk')).toEqual(['Ida Falk', 'Tom Roe']);
});

test('a link for the picture and one for the name are one author', () => {
  const line =
    '<div class="author"><a href="/authors/ida">Ida Falk Ida Falk</a> <a href="/authors/ida">Ida Falk</a></div>';
  expect(authorsOf(line, '', 'Ida Falk')).toEqual(['Ida Falk']);
});

test.each([
  ['who edited a Chinese story', '<p>(责编：王小明、李大海)</p>', ['王小明', '李大海']],
  ['nobody where it holds no names', '<p>(责编：请联系编辑部)</p>', []],
  ['the reporter of a Chinese story', '<p>（记者 王小明）</p>', ['王小明']],
  ['the reporter of a Japanese story', '<p>（港支局　佐藤健一）</p>', ['佐藤健一']],
  ['nobody where it holds a sentence', '<p>（港支局　電話受付中、詳細）</p>', []],
  ['nobody where a word only ends so', '<p>（港経済部長が語る）</p>', []],
  ['no agency', '<p>（记者 新华社）</p>', []],
])('a line in brackets that closes the story names %s', (_, line, expected) => {
  expect(authorsOf('', line)).toEqual(expected);
});

test('where somebody signs, those who edited the story are not asked for', () => {
  expect(authorsOf('<p class="byline">By Ida Falk</p>', '<p>(责编：王小明、李大海)</p>')).toEqual([
    'Ida Falk',
  ]);
});

test('each of several authors has a link; “About” and “Follow” beside the name are no authors', () => {
  const links =
    '<div class="byline"><a href="/author/ida">Ida Falk</a> <a href="/author/ida">About Ida Falk</a> <a href="/author/tom">Tom Rowe</a></div>';
  expect(authorsOf(links)).toEqual(['Ida Falk', 'Tom Rowe']);
});

test('a part of the paper is no person', () => {
  const page = (byline: string) =>
    `<title>Ferry returns</title><meta property="og:site_name" content="Harbour Living"><main><article><h1>Ferry returns</h1>${byline}${PROSE}</article></main>`;
  const read = (byline: string) => {
    const document = new DOMParser().parseFromString(page(byline), 'text/html');
    const result = extract(document, 'https://harbour.example/ferry');
    return result.ok ? result.value.article.byline?.authors.map(({ name }) => name) : undefined;
  };
  expect(read('<p class="byline">By Harbour Living Submissions</p>')).toEqual([]);
  expect(read('<p class="byline">By Ida Living</p>')).toEqual(['Ida Living']);
});

test('behind an agency in a byline stand places and categories', () => {
  const line = '<div class="author">01.12.2025 / Reuters / International / Boats</div>';
  expect(authorsOf(line)).toEqual([]);
});

test('a line with an agency and a place says whose copy it is, whatever the data name', () => {
  const page = (line: string) =>
    `<title>Ferry returns</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour Daily' } })}</script><main><article><h1>Ferry returns</h1>${line}${PROSE}</article></main>`;
  const read = (line: string) => {
    const document = new DOMParser().parseFromString(page(line), 'text/html');
    const result = extract(document, 'https://harbour.example/ferry');
    return result.ok ? result.value.article.byline : null;
  };
  expect(read('<ul><li><div class="name">AFP, MANILA</div></li></ul>')).toMatchObject({
    printed: 'AFP, MANILA',
    authors: [],
    agency: { name: 'Agence France-Presse' },
  });
  expect(read('<p>Boats, MANILA</p>')?.agency?.name).toBe('Harbour Daily');
});

test('the name of a section is nobody’s', () => {
  expect(authorsOf('', '', 'Politik')).toEqual([]);
});
