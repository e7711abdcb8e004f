import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { markSentence } from '../../lib/mark/mark.ts';

const SENTENCE = 'The ferry will sail again, the board said.';
const FILLER = 'Residents spoke about the weather and the winter that lies ahead of them. ';

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
  scrollTo(0, 0);
});

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

const marked = () => [...(CSS.highlights.get('lede-sentence') ?? [])].map(String);

/** Whether the reader sees the marked words, and nothing above them. */
function isSeen(): boolean {
  const [range] = CSS.highlights.get('lede-sentence') ?? [];
  if (!(range instanceof Range)) return false;
  const { left, top, bottom } = range.getBoundingClientRect();
  const there = document.elementFromPoint(left + 2, top + 2);
  return top >= 0 && bottom <= innerHeight && there?.contains(range.startContainer) === true;
}

const long = (sentence: string, between: string) =>
  `${FILLER.repeat(200)}${between}${sentence}${between}${FILLER.repeat(600)}`;

test.for([
  ['a paragraph among many', `<p>${FILLER.repeat(300)}</p><p>${SENTENCE}</p><p>${FILLER.repeat(300)}</p>`],
  ['a paragraph higher than the window', `<p>${long(SENTENCE, ' ')}</p>`],
  ['a story whose paragraphs are parted by line breaks', `<div>${long(SENTENCE, '<br><br>')}</div>`],
  [
    'a high paragraph in a part that scrolls by itself',
    `<main style="height: 300px; overflow: auto"><p>${long(SENTENCE, ' ')}</p></main>`,
  ],
] as const)('a sentence is seen in %s', async ([, html]) => {
  show(html);
  expect(markSentence(document, SENTENCE)).toBe(true);
  await expect.poll(isSeen).toBe(true);
});

test('of two places, the one that is shown is marked', async () => {
  show(`<div style="display: none">${SENTENCE}</div><p>${FILLER.repeat(300)}</p><p>${SENTENCE}</p>`);
  expect(markSentence(document, SENTENCE)).toBe(true);
  await expect.poll(isSeen).toBe(true);
});

test.for([
  `<details><summary>Read more</summary><p>${FILLER}</p><p>${SENTENCE}</p></details>`,
  `<div hidden="until-found"><p>${SENTENCE}</p></div>`,
])('a closed part that a search may open is opened: %s', async (html) => {
  show(html);
  expect(markSentence(document, SENTENCE)).toBe(true);
  await expect.poll(isSeen).toBe(true);
});

test('what the page hides otherwise is told as not shown, and nothing is marked', () => {
  show(`<div style="display: none"><p>${SENTENCE}</p></div>`);
  expect(markSentence(document, SENTENCE)).toBe(false);
  expect(marked()).toEqual([]);
});

test('the mark goes with Escape, or with the second click: the first may be the one that closes the popup', async () => {
  show(`<p>${SENTENCE}</p>`);
  markSentence(document, SENTENCE);
  await userEvent.click(document.body);
  expect(marked()).toEqual([SENTENCE]);
  await userEvent.click(document.body);
  expect(marked()).toEqual([]);
  markSentence(document, SENTENCE);
  await userEvent.keyboard('{Escape}');
  expect(marked()).toEqual([]);
});
