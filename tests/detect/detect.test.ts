// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { kindOf, weigh } from '../../lib/detect/weigh.ts';
import { ARTICLES, NEWS, OTHERS } from './pages.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const kinds = { news: NEWS, article: ARTICLES, other: OTHERS };

for (const [kind, pages] of Object.entries(kinds)) {
  describe(`${kind}:`, () => {
    test.each(Object.entries(pages))('%s', (_, { html, url }) => {
      const verdict = detect(parse(html), url);
      expect(verdict, verdict.reasons.join(', ')).toMatchObject({ kind });
      expect(verdict.confidence).toBeGreaterThanOrEqual(0.5);
      expect(verdict.confidence).toBeLessThanOrEqual(1);
    });
  });
}

test('the verdict names what was seen, the strongest first, each once', () => {
  const { html, url } = Object.values(NEWS)[0] ?? { html: '', url: '' };
  const { reasons } = detect(parse(html), url);
  expect(reasons[0]).toBe('news');
  expect(new Set(reasons).size).toBe(reasons.length);
});

test('the document stays as it is', () => {
  for (const { html, url } of [NEWS, ARTICLES, OTHERS].flatMap((pages) => Object.values(pages))) {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    detect(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});

test('layout and style are never asked for', () => {
  const forbidden = ['getBoundingClientRect', 'getClientRects'] as const;
  const originals = forbidden.map((name) => Element.prototype[name]);
  const asked: string[] = [];
  forbidden.forEach((name) => {
    Element.prototype[name] = () => {
      asked.push(name);
      throw new Error(name);
    };
  });
  const style = globalThis.getComputedStyle;
  globalThis.getComputedStyle = () => {
    throw new Error('getComputedStyle');
  };
  try {
    for (const { html, url } of Object.values(ARTICLES)) detect(parse(html), url);
  } finally {
    forbidden.forEach((name, index) => {
      const original = originals[index];
      if (original) Object.assign(Element.prototype, { [name]: original });
    });
    globalThis.getComputedStyle = style;
  }
  expect(asked).toEqual([]);
});

test('of a huge page a bounded part is read', () => {
  const document = parse(`<h1>A list of everything that ever sailed</h1>${'<p>short</p>'.repeat(10_000)}`);
  let read = 0;
  const property = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    ...property,
    get(this: Node) {
      read++;
      return property?.get?.call(this);
    },
  });
  try {
    expect(kindOf(weigh(document, 'https://harbourpost.example/everything'))).toBe('other');
  } finally {
    if (property) Object.defineProperty(Node.prototype, 'textContent', property);
  }
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(500);
});
