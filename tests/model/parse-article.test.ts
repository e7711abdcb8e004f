import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../lib/model/article.ts';
import { parseArticle, parseExtraction } from '../../lib/model/parse-article.ts';
import { article } from '../support/builders.ts';

const pathOf = (value: unknown): string | null => {
  const result = parseArticle(value);
  if (result.ok) return null;
  return result.error.kind === 'article-not-valid' ? result.error.path : result.error.kind;
};

const agency = { name: 'Associated Press', code: 'AP' };
const everything = article({
  kicker: 'Transport',
  deck: 'A line that nobody expected back.',
  byline: {
    printed: 'By ADA LOVE in Hull',
    authors: [
      {
        name: 'Ada Love',
        affiliation: null,
        role: 'Reporter',
        contribution: 'writing',
        location: 'in Hull',
        url: 'https://harbour.example/ada',
      },
    ],
    agency,
  },
  dateline: {
    printed: 'HULL, England (AP), March 5',
    places: [{ city: 'Hull', region: null, country: 'England', basis: 'printed' }],
    agency,
    date: { printed: 'March 5', value: '2026-03-05' },
  },
  updated: '2026-03-05',
  agency,
  labels: ['analysis', 'live'],
  access: 'teaser',
  lead: {
    src: 'https://harbour.example/1.jpg',
    alt: 'A ferry',
    caption: 'The ferry.',
    credit: { printed: 'AP Photo/Ada Love', photographer: 'Ada Love', agency },
    width: 900,
    height: null,
  },
  body: [
    {
      kind: 'paragraph',
      text: ['One ', { kind: 'link', href: 'https://a.example/', text: [{ kind: 'strong', text: ['two'] }] }],
    },
    { kind: 'heading', level: 2, text: ['Sub'] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', text: ['Said.'] }], source: 'The captain' },
    { kind: 'list', ordered: true, items: [['a'], ['b']] },
    { kind: 'table', head: [['Year']], rows: [[['2026']]] },
    { kind: 'preformatted', text: ' a\n  b' },
    { kind: 'embed', provider: 'YouTube', url: 'https://youtube.com/watch?v=1', text: '' },
    { kind: 'separator' },
  ],
  notes: [{ kind: 'contributor', text: 'Bo Diaz contributed.' }],
  corrections: [{ kind: 'correction', text: 'An earlier version …', date: 'March 6' }],
  provenance: { headline: { source: 'json-ld', confidence: 1 } },
});

describe('parseArticle', () => {
  test('gives an equal story back, for every kind of block and field', () => {
    const result = parseArticle(JSON.parse(JSON.stringify(everything)));
    expect(result).toEqual({ ok: true, value: everything });
  });

  test('drops fields that the type does not know', () => {
    const result = parseArticle({ ...everything, html: '<script>', site: { ...everything.site, evil: 1 } });
    expect(result).toEqual({ ok: true, value: everything });
  });

  test.each(Object.keys(everything))('asks for %s', (field) => {
    const { [field]: _, ...rest } = { ...everything } as Record<string, unknown>;
    expect(pathOf(rest)).toBe(field);
  });

  test.each([
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: '/relative' }],
    ['headline', { headline: '' }],
    ['headline', { headline: 'x'.repeat(2_001) }],
    ['language', { language: '<b>' }],
    ['direction', { direction: 'sideways' }],
    ['published', { published: '2026-13-40' }],
    ['published', { published: 'yesterday' }],
    ['updated', { updated: 'Thu, 05 Mar 2026 08:30:00 GMT' }],
    ['words', { words: -1 }],
    ['labels.0', { labels: ['lies'] }],
    ['lead.src', { lead: { ...everything.lead, src: 'data:image/svg+xml,<svg/>' } }],
    [
      'body.0.text.0.href',
      { body: [{ kind: 'paragraph', text: [{ kind: 'link', href: 'vbscript:x', text: [] }] }] },
    ],
    ['body.0.kind', { body: [{ kind: 'html', html: '<b>' }] }],
    ['body.0.level', { body: [{ kind: 'heading', level: 1, text: [] }] }],
    ['body.0.url', { body: [{ kind: 'embed', provider: 'x', url: 'blob:x', text: '' }] }],
    ['provenance.body.confidence', { provenance: { body: { source: 'text', confidence: 2 } } }],
    ['byline.authors.0.name', { byline: { printed: '', agency: null, authors: [{ name: '' }] } }],
  ])('names the wrong field %s', (path, fields) => {
    expect(pathOf({ ...everything, ...fields })).toBe(path);
  });

  test.each([[null], [undefined], [7], ['text'], [[]]])('refuses %j', (value) => {
    expect(parseArticle(value).ok).toBe(false);
  });

  test('refuses nesting that would exhaust the stack, without exhausting it', () => {
    let deepInline: Inline = 'x';
    for (let i = 0; i < 50_000; i++) deepInline = { kind: 'strong', text: [deepInline] };
    expect(pathOf(article({ body: [{ kind: 'paragraph', text: [deepInline] }] }))).toBe('size');
    let deepBlock: Block = { kind: 'separator' };
    for (let i = 0; i < 50_000; i++) deepBlock = { kind: 'quote', source: null, blocks: [deepBlock] };
    expect(pathOf(article({ body: [deepBlock] }))).toBe('size');
  });

  test('refuses more text than any story has', () => {
    const paragraph: Block = { kind: 'paragraph', text: ['x'.repeat(999_999)] };
    expect(pathOf(article({ body: Array.from({ length: 21 }, () => paragraph) }))).toBe('size');
  });
});

test('parseExtraction keeps the omissions', () => {
  const extraction = { article: everything, omissions: [{ reason: 'promo', text: 'Follow us' }] };
  expect(parseExtraction(extraction)).toEqual({ ok: true, value: extraction });
  expect(parseExtraction({ article: everything, omissions: [{ reason: 1 }] }).ok).toBe(false);
});
