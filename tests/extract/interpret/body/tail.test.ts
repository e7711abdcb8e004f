// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const PARAGRAPHS = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>
<p>Her <a href="/letters">newsletter to the island</a> was read aloud in the café every Friday, and is to go on.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>
<p>Nobody knows yet what the fare will be. The council meets on Monday, and the captain has asked to be heard.</p>
<p>The dogs, it was agreed, had behaved better than the band, which played the same march nine times over.</p>`;

function linesOf(after: string): string[] {
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${PARAGRAPHS}${after}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText) : [];
}

const lastOf = (after: string): string | undefined => linesOf(after).at(-1);

test('the offer of a newsletter that ends a story is no part of it', () => {
  const offer =
    'Every morning’s crossings in one letter: our harbour newsletter knows them all, <a href="/n">here</a>.';
  expect(lastOf(`<p>${offer}</p>`)).toMatch(/^The dogs/);
});

test('a newsletter that the story tells of stays: in its middle, without a link, or at length', () => {
  expect(linesOf('')).toContainEqual(expect.stringContaining('newsletter to the island'));
  expect(
    lastOf('<p>The last newsletter said that the lamps were lit, and that the tide was kind.</p>'),
  ).toMatch(/^The last/);
  const long = `The <a href="/n">newsletter</a> began in a kitchen. ${'It was copied by hand, and went from door to door in a basket. '.repeat(5)}`;
  expect(lastOf(`<p>${long}</p>`)).toMatch(/^The newsletter began/);
});

test('an address spelled out is kept where a link to another story is not', () => {
  const middle = (line: string): string =>
    `<p>${line}</p>${PARAGRAPHS.split('\n').slice(1, 3).join('').replaceAll('s', 'z')}`;
  const address = 'Tickets: <a href="https://harbour.example/t">https://harbour.example/tickets</a>';
  expect(linesOf(middle(address))).toContain('Tickets: https://harbour.example/tickets');
  const story = 'Read more: <a href="/pier">The pier that nobody wanted to mend</a>';
  expect(linesOf(middle(story)).join()).not.toContain('nobody wanted');
});

const agencyOf = (after: string): string | undefined => {
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${PARAGRAPHS}${after}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.agency?.name : undefined;
};

test.each([
  ['<p>The fare is to be set on Monday. (dpa/lno)</p>', 'Deutsche Presse-Agentur'],
  ['<p>The fare is to be set on Monday, she said. — Reuters</p>', 'Reuters'],
  ['<p>(AFP)</p>', 'Agence France-Presse'],
])('%s says whose copy it is', (last, agency) => {
  expect(agencyOf(last)).toBe(agency);
});

test('the last paragraph stays, though it closes with an agency', () => {
  expect(lastOf('<p>The fare is to be set on Monday. (dpa/lno)</p>')).toMatch(/^The fare/);
  expect(agencyOf('<p>She had worked for the Austrian Port Authority (APA).</p>')).toBeUndefined();
});

test('initials, counts and ways to a channel that end a story are no part of it', () => {
  for (const line of [
    'AS',
    '(M.G.)',
    'Просмотров: 312',
    'All the tides: <a href="https://whatsapp.com/channel/0029">join our channel</a>.',
    'Новости гавани <a href="https://t.me/harbourpost">в нашем телеграме</a>.',
  ])
    expect(lastOf(`<p>${line}</p>`)).toMatch(/^The dogs/);
  for (const line of [
    'The ferry’s number was 312, as it had been before.',
    'The captain wrote so on <a href="https://t.me/captain/1204">Telegram</a>, late on Friday.',
    'Про це капітан повідомив у <a href="https://t.me/captain">Telegram</a> пізно в пʼятницю.',
    'The tides can be had from <a href="https://play.google.com/store/apps/tides">the app</a> from May, they said.',
  ])
    expect(lastOf(`<p>${line}</p>`)).not.toMatch(/^The dogs/);
});

test('a label set apart with a link behind it leads away, though it ends like a sentence', () => {
  const line = (text: string): string[] => linesOf(`<p>${text}</p>${PARAGRAPHS.replaceAll('s', 'z')}`);
  const offer =
    '<strong>Start the day at sea.</strong> <a href="/n">Get all the tides in one letter each morning.</a>';
  expect(line(offer).join()).not.toContain('all the tides');
  const told =
    '<strong>The captain</strong> says so <a href="/n">in a letter that she wrote to each of them.</a>';
  expect(line(told).join()).toContain('in a letter');
});

test('a line that points to the picture above it tells of that', () => {
  const picture = '<p><img src="/a.jpg" width="600" height="400"></p>';
  const more = PARAGRAPHS.replaceAll('s', 'z');
  expect(linesOf(`${picture}<p>▲The ferry at dawn, seen from the pier</p>${more}`).join()).not.toContain('▲');
  expect(linesOf(`<p>▲The ferry at dawn, seen from the pier</p>${more}`).join()).toContain('▲');
});
