// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { storyInState } from '../../../../lib/extract/read/story/page-state.ts';

const HEADLINE = 'Ferry returns after nine years';
const TEXT = [
  'The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.',
  '“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.',
  'A second boat follows in May, once the pier on the island has been widened and its lamps have been mended.',
  'Nobody knows yet what the fare will be. The council meets on Monday & the captain has asked to be heard.',
];
const OTHER = TEXT.map((text) => `${text} ${text}`.replaceAll('the', 'each'));
const html = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

function found(source: string, type = ''): string[] | null {
  const script = document.createElement('script');
  if (type) script.type = type;
  script.textContent = source;
  const text = storyInState(script, [HEADLINE]);
  if (text === null) return null;
  return [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('p')].map(
    (p) => p.textContent,
  );
}

test('a list of paragraphs beside the headline is the story, however each one keeps its words', () => {
  const shapes: ((text: string) => unknown)[] = [
    (text) => text,
    (text) => ({ type: 'paragraph', text }),
    (text) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value: text, marks: [] }] }),
    (text) => ({
      _type: 'block',
      children: [{ _type: 'span', text: text.slice(0, 20) }, { text: text.slice(20) }],
    }),
  ];
  for (const shape of shapes) {
    const state = {
      page: { title: HEADLINE, body: TEXT.map(shape) },
      more: [{ title: 'Lamps', body: OTHER.map(shape) }],
    };
    expect(found(JSON.stringify(state), 'application/json')).toEqual(TEXT);
  }
});

test('a state that a script assigns is read up to its end', () => {
  const state = {
    story: { headlines: { basic: HEADLINE }, text: html(TEXT), old: '}' },
    more: { title: 'Lamps', text: html(OTHER) },
  };
  const source = `window.__STATE__ = ${JSON.stringify(state).replace('"old":"}"', '"old":undefined')}; window.x = {`;
  expect(found(source)).toEqual(TEXT);
});

test('what no headline of the page stands with is no story of a script', () => {
  const others = { more: { title: 'Lamps', text: html(OTHER) } };
  expect(found(`window.__STATE__ = ${JSON.stringify(others)}`)).toBeNull();
  expect(found(JSON.stringify({ teasers: OTHER }), 'application/json')).toBeNull();
  expect(found(`function f() { ${JSON.stringify({ title: HEADLINE, text: html(TEXT) })} }`)).toBeNull();
});
