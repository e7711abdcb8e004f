// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../../lib/extract/extract.ts';
import { blockText } from '../../../../lib/model/plain-text.ts';

const TEXT = [
  'The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.',
  '“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.',
  'A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.',
  'Whoever lives on the island pays half the fare, the council decided in the spring, against the port’s advice.',
];

function lines(between: string): string[] {
  const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>
    <div class="text">${first}${second}<h2>“Nine summers of paint”</h2>${between}${third}${fourth}</div></main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText) : [];
}

test('a heading above a picture and the line under it is the story’s', () => {
  const media =
    '<div class="mod"><img src="/a.jpg" width="300" height="200"><p>The harbour at dawn</p></div>';
  expect(lines(media)).toContain('“Nine summers of paint”');
  expect(lines(media)).not.toContain('The harbour at dawn');
});

test('a heading above a list of links or a box without a picture is not', () => {
  const list = '<ul><li><a href="/1">The pier</a></li><li><a href="/2">The lamps of the pier</a></li></ul>';
  expect(lines(list)).not.toContain('“Nine summers of paint”');
  expect(lines('<div class="infobox"><p>The harbour at dawn</p></div>')).not.toContain(
    '“Nine summers of paint”',
  );
});
