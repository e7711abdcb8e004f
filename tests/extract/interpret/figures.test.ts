// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';

const PROSE = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, Tom Rowe, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;
const PICTURE = '<img src="/ferry.jpg" alt="" width="640" height="360">';
const CAPTION = 'The ferry leaves the harbour.';

function figuresOf(picture: string, head = '') {
  const page = `<title>Ferry returns</title><body><main><article>${head || '<h1>Ferry returns</h1>'}${picture}${PROSE}</article></main></body>`;
  const result = extract(new DOMParser().parseFromString(page, 'text/html'), 'https://harbour.example/ferry');
  if (!result.ok) throw new Error(result.error.kind);
  const { lead, body } = result.value.article;
  const figures = [
    ...(lead ? [lead] : []),
    ...body.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  ];
  return figures.map(({ caption, credit }) => [
    caption,
    credit && [credit.photographer, credit.agency?.name ?? null],
  ]);
}

const figure = (text: string): string => `<figure>${PICTURE}<figcaption>${text}</figcaption></figure>`;

test.each([
  ['a credit that the template names', `${CAPTION} <span class="credit">Ida Falk/Reuters</span>`],
  ['one in a line of its own', `<p>${CAPTION}</p><p class="photo-credit">Ida Falk/Reuters</p>`],
  ['one in brackets', `<p>${CAPTION}</p><p class="source">(Ida Falk/Reuters)</p>`],
  ['one in an element right behind the full stop', `${CAPTION}<em>Ida Falk/Reuters</em>`],
  ['one with a label in the caption', `${CAPTION} Photo: Ida Falk/Reuters`],
])('caption and credit are apart: %s', (_, text) => {
  expect(figuresOf(figure(text))).toEqual([[CAPTION, ['Ida Falk', 'Reuters']]]);
});

test('of two credits the one that names more counts, a photographer for more than an agency', () => {
  const credit = (text: string) => `<p class="credit">${text}</p>`;
  for (const [one, other, best] of [
    ['Reuters', 'Photo: Ida Falk', ['Ida Falk', null]],
    ['Photo: Ida Falk', 'Reuters', ['Ida Falk', null]],
    ['Reuters', 'Ida Falk/Reuters', ['Ida Falk', 'Reuters']],
    ['Photo: Ida Falk', 'Photo: Ola Nunn/Reuters', ['Ola Nunn', 'Reuters']],
  ] as const)
    expect(figuresOf(figure(`${CAPTION}${credit(one)}${credit(other)}`))).toEqual([[CAPTION, best]]);
});

test('a caption that the page has twice, for small and for large windows, is read once', () => {
  expect(figuresOf(figure(`<p>${CAPTION}</p><p>${CAPTION}</p>`))).toEqual([[CAPTION, null]]);
});

test.each([
  ['an icon', '<figure><img src="/i.png" width="48" height="48"><figcaption>Share</figcaption></figure>'],
  ['a face beside the byline', `<div class="avatar">${PICTURE}</div>`],
  ['the same picture once more', ''],
])('%s is no picture of the story', (_, more) => {
  expect(figuresOf(`${figure(CAPTION)}${more}${more ? '' : figure(CAPTION)}`)).toEqual([[CAPTION, null]]);
});

test('a box that holds the headline, too, says nothing of its picture', () => {
  const head = `<div class="featured-image"><h1>Ferry returns</h1><p>Islands</p>${PICTURE}</div>`;
  expect(figuresOf('', head)).toEqual([[null, null]]);
});
