import { expect, test } from 'vitest';
import { canonicalUrl, samePage } from '../../../lib/extract/cutting/canonical.ts';
import type { Claim } from '../../../lib/extract/cutting/claim.ts';

const claim = (value: string): Claim => ({ field: 'canonical', value, source: 'meta', confidence: 0.9 });

test.each([
  ['https://m.post.example/a?utm_source=x&id=7#top', [], 'https://m.post.example/a?id=7'],
  [
    'https://m.post.example/a',
    ['https://www.post.example/story/a?fbclid=1'],
    'https://www.post.example/story/a',
  ],
  ['https://post.example/a', ['/b?id=2&gclid=x'], 'https://post.example/b?id=2'],
  ['https://post.example/a', ['https://other.example/a'], 'https://post.example/a'],
  ['https://post.example/a', ['https://post.example/'], 'https://post.example/a'],
  ['https://post.example/a', ['javascript:alert(1)', 'https://post.example/c'], 'https://post.example/c'],
])('%s with %j is %s', (url, claims, canonical) => {
  expect(canonicalUrl(claims.map(claim), url)).toBe(canonical);
});

test('one page under two addresses', () => {
  expect(samePage('http://www.post.example/a/?x=1#y', 'https://post.example/a')).toBe(true);
  expect(samePage('https://post.example/a', 'https://post.example/b')).toBe(false);
  expect(samePage('/a', 'https://post.example/a')).toBe(true);
  expect(samePage('https://', 'nothing')).toBe(false);
});
