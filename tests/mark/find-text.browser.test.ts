import { afterEach, expect, test } from 'vitest';
import { findText } from '../../lib/mark/find-text.ts';

afterEach(() => document.body.replaceChildren());

/** @returns the words of the ranges in each place */
function find(html: string, sentence: string): string[][] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceChildren(...body.childNodes);
  const before = document.body.outerHTML;
  const places = findText(document.body, sentence);
  expect(document.body.outerHTML).toBe(before);
  return places.map((ranges) => ranges.map((range) => range.toString().replace(/\s+/g, ' ')));
}

const SAILS = 'The ferry will sail again, the board said.';

test('a sentence is found through links, emphasis and line breaks of the source', () => {
  const html = '<p>First. The <a href="#">ferry</a> will\n   sail <em>again</em>, the board said. Last.</p>';
  expect(find(html, SAILS)).toEqual([[SAILS]]);
});

test.for([
  ['soft hyphens', 'The fer\u00adry will sail again, the board said.'],
  ['spaces that do not break', 'The\u00a0ferry will sail again, the board\u00a0said.'],
  ['places where words may be broken', 'The fer<wbr>ry will sail a\u200bgain, the board said.'],
])('%s of the page do not matter', ([, words]) => {
  expect(find(`<p>${words}</p>`, SAILS)).toHaveLength(1);
});

test('what is not shown is not found', () => {
  expect(find('<script>"The ferry sails."</script><p>No.</p>', 'The ferry sails.')).toEqual([]);
  expect(find('<p>No.</p>', ' ')).toEqual([]);
});

test('elements inside the sentence that are no part of it are passed over, and not marked', () => {
  const html =
    '<p>The <a href="#">ferry<span class="sr-only"> (opens in a new window)</span></a> will sail<sup>2</sup> ' +
    '<span>Advertisement</span> again, the board said.</p>';
  expect(find(html, SAILS)).toEqual([['The ferry', 'will sail', 'again, the board said.']]);
});

test('words that merely begin alike, with others far away, are no sentence', () => {
  const html = `<p>The ferry <b>is new. ${'It lies in the harbour. '.repeat(20)}</b> will sail again, the board said.</p>`;
  expect(find(html, SAILS)).toEqual([]);
});

test('each place that has the sentence is found, in the order of the page', () => {
  expect(find(`<h2>${SAILS}</h2><p>${SAILS} ${SAILS}</p>`, SAILS)).toEqual([[SAILS], [SAILS], [SAILS]]);
});

test('a sentence in an open shadow tree is found', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = `<p>First. ${SAILS}</p>`;
  document.body.append(host);
  expect(findText(document.body, SAILS).map(String)).toEqual([SAILS]);
});
