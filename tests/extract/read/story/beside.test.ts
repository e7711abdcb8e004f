// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const PARAGRAPHS = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;
const LINES = PARAGRAPHS.split('\n').length;

function bodyOf(page: string): string[] {
  const html = `<title>Ferry returns</title><body>${page}</body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText) : [];
}

const READERS = Array.from(
  { length: 12 },
  (_, i) =>
    `<div class="x1"><b>reader ${i}</b><p>I was number ${i} on that boat, and I can say that the dogs were calmer than the people, all of the people.</p></div>`,
).join('');

test('what readers wrote at more length than the reporter is told by the heading over it', () => {
  const page = (heading: string): string =>
    `<main><h1>Ferry returns</h1><div class="t">${PARAGRAPHS}</div><div class="y">${heading}${READERS}</div></main>`;
  for (const heading of [
    '12 comments',
    'Leser*innenkommentare',
    'Commentaires (12)',
    'COMENTARIOS',
    'Commenti',
    'Reacties',
    'Komentáře (3)',
    'Yorumlar',
    'Hozzászólások',
    'Комментарии',
    'Σχόλια',
    'תגובות',
    'Bình luận',
    '댓글',
    'コメント',
  ])
    expect(bodyOf(page(`<h2>${heading}</h2>`))).toHaveLength(LINES);
  expect(bodyOf(page('<h2>The passengers</h2>')).length).toBeGreaterThan(LINES);
});

test('a count of comments above or within a story takes nothing of it away', () => {
  const rest = PARAGRAPHS.replaceAll('the', 'each');
  expect(
    bodyOf(`<main><h1>Ferry returns</h1><p>12 comments</p>${PARAGRAPHS}<div>12 comments</div>${rest}</main>`),
  ).toEqual(expect.arrayContaining(bodyOf(`<main><h1>Ferry returns</h1>${PARAGRAPHS}${rest}</main>`)));
});

test('the stories that an endless page appends are others, whatever their boxes are called', () => {
  const story = (rank: string, signature: string, text: string): string =>
    `<div class="z"><${rank}>Ferry ${signature ? 'returns' : 'lamps'}</${rank}>${signature}<div class="t">${text}</div></div>`;
  const next = PARAGRAPHS.replaceAll('the', 'each');
  const [own, other] = ['<p class="by">By Ida Falk</p>', '<p class="by">By Ola Nunn</p>'];
  expect(bodyOf(`<main>${story('h1', own, PARAGRAPHS)}${story('h1', other, next)}</main>`)).toHaveLength(
    LINES,
  );
});

test('sections that are built like the first one belong to the story', () => {
  const section = (heading: string, text: string): string => `<section class="s">${heading}${text}</section>`;
  const next = PARAGRAPHS.replaceAll('the', 'each');
  const page = `<main>${section('<h1>Ferry returns</h1><p class="by">By Ida Falk</p>', PARAGRAPHS)}${section('<h2>The lamps</h2>', next)}</main>`;
  expect(bodyOf(page)).toEqual(expect.arrayContaining(['The lamps']));
});

test('a box around a field for an address goes, with its promises', () => {
  const offer =
    'Every Friday we write down what the water did on the seven days before, and what it did not do, for all who were not there.';
  const page = (field: string): string =>
    `<main><h1>Ferry returns</h1>${PARAGRAPHS}<div class="q"><p>${offer}</p>${field}</div>${PARAGRAPHS.replaceAll('the', 'each')}</main>`;
  for (const field of ['<input type="email">', '<form><input placeholder="E-Mail-Adresse"></form>'])
    expect(bodyOf(page(field))).not.toContain(offer);
  for (const field of ['', '<input type="search">']) expect(bodyOf(page(field))).toContain(offer);
});

test('a section of a long story stays, though it has a field for an address among its paragraphs', () => {
  const crossing = (number: number): string =>
    `<p>On crossing number ${number} the ferry carried a different crowd, and came back to the harbour before the rain did.</p>`;
  const crossings = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => crossing(from + at)).join('');
  const page = `<main><h1>Ferry returns</h1>${crossings(0, 50)}<div>${crossings(50, 58)}<input type="email"></div></main>`;
  expect(bodyOf(page)).toHaveLength(58);
});
