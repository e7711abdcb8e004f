import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import { got } from '../support/got.ts';

/** In a real browser, since jsdom itself takes minutes to build such trees. */
const URL_OF_PAGE = 'https://harbour.example/ferry';
const STORY = ['forty people', 'two dogs', 'a brass band', 'nobody at all', 'a crate of lemons']
  .map(
    (load) =>
      `<p>On its next crossing the ferry carried ${load}, and came back to the harbour before the rain did.</p>`,
  )
  .join('');

function pageWith(fill: (article: Element, document: Document) => void): Document {
  const html = `<title>Ferry returns</title><article><h1>Ferry returns</h1>${STORY}</article>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const article = document.querySelector('article');
  if (article) fill(article, document);
  return document;
}

const read = (document: Document) => got(extract(document, URL_OF_PAGE)).article;

test('200,000 nodes give a part that says so', () => {
  const document = pageWith((article, owner) => {
    for (let i = 0; i < 70_000; i++) {
      const paragraph = owner.createElement('p');
      const text = `Sentence number ${i} of a page that never ends, as far as anybody could tell.`;
      paragraph.append(text, owner.createElement('b'));
      article.append(paragraph);
    }
  });
  const article = read(document);
  expect(article.access).toBe('truncated');
  expect(article.body.length).toBeGreaterThan(20_000);
}, 60_000);

test('one text of 10 MB is cut, and says so', () => {
  const document = pageWith((article) => article.append('A sentence of the flood. '.repeat(420_000)));
  expect(read(document).access).toBe('truncated');
}, 60_000);

test.each(['div', 'b'])(
  '20,000 levels of <%s> exhaust no stack',
  (tag) => {
    const document = pageWith((article, owner) => {
      let outer = owner.createElement(tag);
      outer.append('Deep down there is one more sentence, which may or may not be read.');
      for (let i = 0; i < 20_000; i++) {
        const next = owner.createElement(tag);
        next.append(outer);
        outer = next;
      }
      article.append(outer);
    });
    expect(read(document).body[0]).toEqual({
      kind: 'paragraph',
      text: [
        'On its next crossing the ferry carried forty people, and came back to the harbour before the rain did.',
      ],
    });
  },
  60_000,
);
