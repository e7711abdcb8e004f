// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { blockText } from '../../../lib/model/plain-text.ts';

const TEXT = [
  'The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.',
  '“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.',
  'A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.',
];

function parsed(main: string): Document {
  return new DOMParser().parseFromString(
    `<title>Ferry returns</title><body><main><h1>Ferry returns</h1>${main}</main></body>`,
    'text/html',
  );
}

function bodyOf(document: Document): string[] {
  const result = extract(document, 'https://harbour.example/ferry');
  return result.ok ? result.value.article.body.map(blockText) : [];
}

test('an empty line between sentences parts paragraphs, as in text that is shown with its line breaks', () => {
  expect(bodyOf(parsed(`<p>${TEXT.join('\n\n　')}</p>`))).toEqual(TEXT);
  const wrapped = TEXT.map((text) => text.replace(' the ', '\n\nthe '));
  expect(bodyOf(parsed(wrapped.map((text) => `<p>${text}</p>`).join('')))).toEqual(TEXT);
});

test('an empty element named after a line break is one', () => {
  expect(
    bodyOf(parsed(`<div>${TEXT.join('<span class="x br"></span><span class="x br"></span>')}</div>`)),
  ).toEqual(TEXT);
});

test('the text of a picture inside a paragraph is no part of it', () => {
  const picture = '<span><img src="/a.jpg"><em class="img_desc">The ferry at dawn</em></span>';
  const body = bodyOf(parsed(`<div>${picture}${TEXT.join('<br><br>')}</div>`));
  expect(body).toEqual(TEXT);
});

test('what a component shows in its slot stands there', () => {
  const document = parsed(`<story-text><p>${TEXT[1]}</p></story-text>`);
  const root = document.querySelector('story-text')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('div');
  for (const text of [TEXT[0], null, TEXT[2]]) {
    const part = document.createElement(text ? 'p' : 'slot');
    part.textContent = text ?? '';
    inside.append(part);
  }
  root?.append(inside);
  expect(bodyOf(document)).toEqual(TEXT);
});
