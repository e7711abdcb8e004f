// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseElements } from '../../lib/model/parse-site-rules.ts';
import { MOST_ELEMENTS } from '../../lib/model/site-rule.ts';
import { elementsOf } from './pages.ts';

describe('named elements of a page', () => {
  it('are those with few words and a name that a person gave', () => {
    const found = elementsOf(
      `<div class="story-head css-1q2w3e"><h1 id="headline">Ferry is back</h1>
       <span class="css-9zzk2 Byline_name__xKqPz author">Sara Holm</span> <span>no name</span>
       <time class="date" datetime="2026-03-04T07:30:00+01:00">4 March</time></div>
       <p class="text">${'Long. '.repeat(80)}</p>`,
    );
    expect(found.map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'div Ferry is back Sara Holm no name 4 March',
      'h1 Ferry is back',
      'span Sara Holm',
      'time 4 March',
    ]);
    expect(found[2]?.marks).toEqual([{ attribute: 'class', value: 'author' }]);
    expect(found[2]?.around).toEqual([{ attribute: 'class', value: 'story-head' }]);
    expect(found[3]?.time).toBe('2026-03-04T07:30:00+01:00');
    expect(parseElements(found)).toEqual(found);
  });

  it('are none of navigation, forms, scripts or what stands beside the story', () => {
    const apart = ['nav', 'footer', 'aside', 'form', 'script', 'style', 'noscript'];
    expect(elementsOf(apart.map((tag) => `<${tag} class="author">Sara Holm</${tag}>`).join(''))).toEqual([]);
  });

  it('words of neighbouring blocks do not run on, those within a word do', () => {
    const [first] = elementsOf('<div class="byline"><p>By</p><p>Sara <b>Ho</b>lm</p></div>');
    expect(first?.text).toBe('By Sara Holm');
  });

  it('a page cannot make them too many, or give one too many names', () => {
    const many = elementsOf('<i class="author">A B</i>'.repeat(MOST_ELEMENTS + 10));
    expect(many).toHaveLength(MOST_ELEMENTS);
    const names = Array.from({ length: 500 }, (_, n) => `name-of-${'a'.repeat(1 + (n % 40))}`).join(' ');
    const [one] = elementsOf(`<p class="${names}"><i class="${names} author">A</i></p>`);
    expect(parseElements([one])).toHaveLength(1);
  });

  it('a page as deep as parsers make one is read', () => {
    const depth = 600;
    const found = elementsOf(`${'<div class="author">'.repeat(depth)}Sara Holm`);
    expect(found.at(-1)?.text).toBe('Sara Holm');
  });

  it('what a page’s script gave in their place is not taken', () => {
    const [element] = elementsOf('<i class="author">Sara Holm</i>');
    expect(parseElements([element])).toHaveLength(1);
    expect(parseElements(null)).toEqual([]);
    expect(parseElements([{ ...element, tag: 'i, script' }])).toEqual([]);
    expect(parseElements([{ ...element, marks: [{ attribute: 'onclick', value: 'x' }] }])).toEqual([]);
    expect(parseElements([{ ...element, text: 'x'.repeat(301) }])).toEqual([]);
  });
});
