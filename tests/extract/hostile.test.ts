// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import { readabilityOpinion } from '../../lib/extract/read/second-opinion.ts';
import type { Article, Inline } from '../../lib/model/article.ts';
import { parseExtraction } from '../../lib/model/parse-article.ts';
import { blockText } from '../../lib/model/plain-text.ts';
import { got } from '../support/got.ts';

const URL_OF_PAGE = 'https://harbour.example/ferry';
const NOW = Date.UTC(2026, 2, 5);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const PARAGRAPH =
  '<p>The ferry left the harbour at dawn on Thursday, with forty people and two dogs on board, and a brass band.</p>';
const STORY = ['forty people', 'two dogs', 'a brass band', 'nobody at all', 'a crate of lemons']
  .map(
    (load) =>
      `<p>On its next crossing the ferry carried ${load}, and came back to the harbour before the rain did.</p>`,
  )
  .join('');

/** Reads a page and checks on the way what must hold for every page. */
function read(document: Document): Article {
  const extraction = got(extract(document, URL_OF_PAGE, { now: NOW }));
  expect(parseExtraction(extraction)).toEqual({ ok: true, value: extraction });
  return extraction.article;
}

const page = (inside: string, head = ''): Document =>
  parse(
    `<head><title>Ferry returns</title>${head}</head><body><article><h1>Ferry returns</h1>${inside}</article></body>`,
  );

const text = (article: Article): string => article.body.map(blockText).join('\n');

describe('strange pages', () => {
  test('open shadow trees are read where they stand, nested ones too', () => {
    const document = page('<story-body></story-body>');
    const host = document.querySelector('story-body') as Element;
    const inner = document.createElement('story-text');
    host.attachShadow({ mode: 'open' }).append(inner, document.createElement('slot'));
    const shadow = inner.attachShadow({ mode: 'open' });
    for (let i = 0; i < 4; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Paragraph ${i} stands in a shadow, and is read all the same, as readers would see it there.`;
      shadow.append(paragraph);
    }
    expect(text(read(document))).toContain('Paragraph 3 stands in a shadow');
  });

  test('a document without a body, and one that is no HTML', () => {
    const empty = document.implementation.createDocument(null, null);
    expect(extract(empty, URL_OF_PAGE).ok).toBe(false);
    const svg = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>',
      'image/svg+xml',
    );
    expect(extract(svg, URL_OF_PAGE).ok).toBe(false);
  });

  test.each(['', 'about:blank', 'not an address', 'javascript:alert(1)'])(
    'an address that is none: %j',
    (url) => {
      expect(extract(page(STORY), url).ok).toBe(false);
    },
  );
});

describe('lying metadata', () => {
  test('ten thousand JSON-LD things, and JSON nested beyond the stack', () => {
    const many = JSON.stringify(
      Array.from({ length: 10_000 }, (_, i) => ({ '@type': 'NewsArticle', headline: `Other ${i}` })),
    );
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const head = [many, deep, '{"@type": broken']
      .map((json) => `<script type="application/ld+json">${json}</script>`)
      .join('');
    expect(read(page(STORY, head)).headline).toBe('Ferry returns');
  });

  test.each([
    'yesterday',
    '2026-13-45T99:99',
    '2031-01-01T00:00:00Z',
    '0000-00-00',
    '1754-01-01',
    '{}',
    '9'.repeat(400),
  ])('a time that is none or to come is not believed: %s', (time) => {
    expect(
      read(page(STORY, `<meta property="article:published_time" content="${time}">`)).published,
    ).toBeNull();
  });

  test('the canonical address of another site is not taken', () => {
    const article = read(page(STORY, '<link rel="canonical" href="https://bank.example/login">'));
    expect(article.url).toBe(URL_OF_PAGE);
  });

  test('the printed headline wins over the title of another story', () => {
    const article = read(
      page(STORY, '<meta property="og:title" content="Ten recipes for a summer evening">'),
    );
    expect(article.headline).toBe('Ferry returns');
  });
});

describe('poison', () => {
  const PAYLOADS = [
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://harbour.example/1',
    'file:///etc/passwd',
    'https://[',
    '//evil.example\\@harbour.example',
  ];

  test.each(PAYLOADS)('%s is no address of ours, wherever it stands', (payload) => {
    const document = page(
      '<figure><img alt="x"><figcaption>The quay on Monday.</figcaption></figure>' +
        `<div class="byline">By <a rel="author">Eve Adamson</a></div>${STORY}<p>A line with <a>a link</a> in it, and more words after the link so that it is a sentence.</p>` +
        '<iframe></iframe><blockquote class="twitter-tweet"><p>Post</p><a>x</a></blockquote>',
    );
    for (const image of document.querySelectorAll('img, iframe')) {
      image.setAttribute('src', payload);
      image.setAttribute('data-src', payload);
      image.setAttribute('srcset', `${payload} 2x`);
    }
    for (const link of document.querySelectorAll('a')) link.setAttribute('href', payload);
    for (const name of ['og:url', 'og:image', 'og:site_name', 'author']) {
      const meta = document.createElement('meta');
      meta.setAttribute('property', name);
      meta.setAttribute('content', payload);
      document.head.append(meta);
    }
    const article = read(document);
    for (const address of addressesOf(article)) expect(address).toMatch(/^https?:\/\//);
  });

  test('markup in texts stays text', () => {
    const article = read(
      page(
        `<p>${'&lt;img src=x onerror=alert(1)&gt; '.repeat(8)}stands in the text, as a reader would see it.</p>${PARAGRAPH}`,
      ),
    );
    expect(text(article)).toContain('<img src=x onerror=alert(1)>');
    expect(JSON.stringify(article.body)).not.toContain('html');
  });

  test('keys that reach for prototypes change nothing', () => {
    const json =
      '{"@type":"NewsArticle","headline":"Ferry returns","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    read(page(STORY, `<script type="application/ld+json">${json}</script>`));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('entities in the page’s data are read by their names alone', () => {
  const json = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Ferry returns',
    author: { name: 'Eve Adams &amp; Tom &#x52;owe' },
    articleSection: '&valueOf; &toString; &#39;Harbour&#039;',
  });
  const article = read(page(STORY, `<script type="application/ld+json">${json}</script>`));
  expect(article.section).toBe("&valueOf; &toString; 'Harbour'");
  expect(article.byline?.authors.map(({ name }) => name)).toEqual(['Eve Adams', 'Tom Rowe']);
});

test('neither our own reading nor the second opinion changes the page', () => {
  const document = page(`<nav>Menu</nav><div class="byline">By Eve Adamson</div>${STORY}<script>1</script>`);
  const before = document.documentElement.outerHTML;
  extract(document, URL_OF_PAGE, { now: NOW, secondOpinion: readabilityOpinion });
  readabilityOpinion(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the second opinion is heard where nothing runs to sentences for us', () => {
  const opinion = parse(STORY);
  const bare = parse('<title>Ferry returns</title><h1>Ferry returns</h1><a href="/">Home</a>');
  const result = extract(bare, URL_OF_PAGE, { now: NOW, secondOpinion: () => opinion });
  expect(result.ok && result.value.article.provenance.body?.source).toBe('readability');
});

function addressesOf(article: Article): string[] {
  const links = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) =>
      typeof inline === 'string'
        ? []
        : [...(inline.kind === 'link' ? [inline.href] : []), ...links(inline.text)],
    );
  const blocks = article.body.flatMap((block) => {
    if (block.kind === 'paragraph') return links(block.text);
    if (block.kind === 'figure') return [block.figure.src];
    return block.kind === 'embed' ? [block.url] : [];
  });
  const authors = article.byline?.authors.flatMap((author) => author.url ?? []) ?? [];
  return [article.url, ...(article.lead ? [article.lead.src] : []), ...authors, ...blocks];
}
