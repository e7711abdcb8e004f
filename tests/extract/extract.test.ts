// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import { parseExtraction } from '../../lib/model/parse-article.ts';

const URL_OF_PAGE = 'https://harbour.example/ferry';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const STORY = `<title>Ferry returns | Harbour Post</title><body><nav><a href="/">Home</a></nav><article>
<h1>Ferry returns</h1>
<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>
</article></body>`;

test('gives a valid story and leaves the page as it was', () => {
  const document = parse(STORY);
  const before = document.documentElement.outerHTML;
  const result = extract(document, URL_OF_PAGE);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(result.ok && parseExtraction(result.value).ok).toBe(true);
  expect(result.ok && result.value.article.headline).toBe('Ferry returns');
  expect(result.ok && result.value.article.body).toHaveLength(3);
});

test('a publication without a name has its host’s, as it is written', () => {
  const untitled = STORY.replace(' | Harbour Post', '');
  const read = extract(parse(untitled), 'https://www.xn--hfen-loa.example/ferry');
  expect(read.ok && read.value.article.site).toEqual({
    name: 'häfen.example',
    host: 'www.xn--hfen-loa.example',
  });
});

test.each([
  ['Quay Herald, All Rights Reserved', 'Quay Herald'],
  ['© 2026 Quay Herald. All rights reserved.', 'Quay Herald'],
  ['Copyright (c) 2019-2026 20 Minutes', '20 Minutes'],
  ['20 Minutes', '20 Minutes'],
])('whose rights are reserved is the publication’s name: %s', (copyright, name) => {
  const page = parse(STORY.replace('<title>', `<meta name="copyright" content="${copyright}"><title>`));
  const read = extract(page, URL_OF_PAGE);
  expect(read.ok && read.value.article.site.name).toBe(name);
});

test('what a breadcrumb is called for listeners is no section', () => {
  const trail = `<nav class="breadcrumb"><h6>Drobečková navigace</h6><a href="/news">Zprávy</a> <a href="/home">Domácí</a></nav>`;
  const read = extract(parse(STORY.replace('<article>', `${trail}<article>`)), URL_OF_PAGE);
  expect(read.ok && read.value.article.section).not.toMatch(/navigace/);
});

test.each([['<body></body>'], ['<body><a href="/">Home</a></body>'], ['']])(
  'says that %j has no story',
  (html) => {
    expect(extract(parse(html), URL_OF_PAGE)).toEqual({
      ok: false,
      error: { kind: 'no-story-found', url: URL_OF_PAGE },
    });
  },
);
