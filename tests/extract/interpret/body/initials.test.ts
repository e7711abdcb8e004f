// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const REST = `<p>“We had stopped counting the days,” said the captain, who had kept the ferry painted all the while.</p>
<p>A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.</p>`;

function firstOf(opening: string): string | undefined {
  const html = `<title>Boat returns</title><body><main><h1>Boat returns</h1><div>${opening}${REST}</div></main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText)[0] : undefined;
}

const LEFT = ' left the harbour at dawn on Thursday, with forty people and two dogs on board.';

test.each([
  ['<div class="cap">T</div><p>he first boat in nine years', 'The first boat in nine years'],
  ['<p class="cap">“T</p><p>he first boat in nine years”', '“The first boat in nine years”'],
  ['<div>T</div><p>HE FIRST boat in nine years', 'THE FIRST boat in nine years'],
  ['<div>A</div><p>fter nine years a boat', 'After nine years a boat'],
  ['<div>A</div><p>ferry, the first one in nine years,', 'A ferry, the first one in nine years,'],
])('a large initial in an element of its own opens its paragraph: %s', (opening, expected) => {
  expect(firstOf(`${opening}${LEFT}</p>`)).toBe(`${expected}${LEFT}`);
});

test('a letter before a sentence that is whole is none', () => {
  expect(firstOf(`<p>B</p><p>The first boat in nine years${LEFT}</p>`)).not.toMatch(/^BThe/);
});
