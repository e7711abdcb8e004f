// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { blockText } from '../../../lib/model/plain-text.ts';

const PROSE = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, Tom Rowe, who had kept the boat painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;

function storyOf(before: string, description = '') {
  const page = `<title>Ferry returns</title><meta name="description" content="${description}"><body><main><article><h1>Ferry returns</h1>${before}${PROSE}</article></main></body>`;
  const result = extract(new DOMParser().parseFromString(page, 'text/html'), 'https://harbour.example/ferry');
  if (!result.ok) throw new Error(result.error.kind);
  const { dateline, deck, body } = result.value.article;
  return {
    city: dateline?.places[0]?.city ?? null,
    agency: dateline?.agency?.name ?? null,
    deck,
    first: body[0] && blockText(body[0]),
  };
}

test.each([
  ['a paragraph of its own', '<p class="place"><strong>Oslo -</strong></p>', 'Oslo', null],
  ['a paragraph like the others', '<p>LONDON —</p>', 'London', null],
  ['a line between the paragraphs', '<b class="place-cont">New Delhi: </b>', 'New Delhi', null],
  ['an agency alone', '<div class="source"><span>CNN</span> — </div>', null, 'CNN'],
])('a dateline in %s is the story’s, and no paragraph', (_, line, city, agency) => {
  const story = storyOf(line);
  expect([story.city, story.agency]).toEqual([city, agency]);
  expect(story.first).toMatch(/^The first ferry/);
});

test.each([['<p>Oslo</p>'], ['<div class="label">Culture:</div>'], ['<p>Read in full -</p>']])(
  '%s before the story is no dateline',
  (line) => {
    expect(storyOf(line).city).toBeNull();
  },
);

test.each([
  ['<div class="standfirst">By Ida Falk on March 5, 2026</div>'],
  ['<div class="standfirst">Harbour Post • 05.03.2026</div>'],
  ['<div class="standfirst">By Ida Falk, Tom Rowe</div>'],
  ['<div class="standfirst">© Harbour Press Office | Ida Falk</div>'],
])('%s is no deck, whatever the template calls it', (line) => {
  expect(storyOf(line).deck).toBeNull();
});

test('a deck may begin with such a word', () => {
  const deck = 'By boat or on foot: how the islanders will reach the market this spring';
  expect(storyOf(`<div class="standfirst">${deck}</div>`).deck).toBe(deck);
});

test.each([
  ['a description that was cut', 'By boat or on foot: how the islanders will reach …', true],
  ['one that was cut so short that many a line begins so', 'By boat …', false],
  ['another one', 'Nine years, two dogs and a brass band: what the island has waited for', false],
])('a line that the template calls nothing is the deck where it is %s', (_, description, isDeck) => {
  const line = 'By boat or on foot: how the islanders will reach the market this spring';
  expect(storyOf(`<div>${line}</div>`, description).deck).toBe(isDeck ? line : null);
});
