import { expect, test } from 'vitest';
import { isKind, parseRequest, parseVerdict } from '../../lib/messages/shapes.ts';

test('requests keep the fields that were promised, and no others', () => {
  expect(parseRequest('page.read', { tabId: 7, more: 1 })).toEqual({ tabId: 7 });
  expect(parseRequest('page.detected', { kind: 'news', scheme: 'dark' })).toEqual({
    kind: 'news',
    scheme: 'dark',
  });
});

test.each([
  ['page.read', { tabId: -1 }],
  ['page.read', null],
  ['page.mark', { tabId: 1, sentence: 'x'.repeat(6_000) }],
  ['page.detected', { kind: 'war', scheme: 'dark' }],
  ['reading.measured', { url: 'nowhere', visit: 1, readingTime: 1, progress: 0 }],
  [
    'reading.measured',
    { url: 'https://a.example/', visit: 1, readingTime: Number.POSITIVE_INFINITY, progress: 0 },
  ],
  ['reading.measured', { url: 'https://a.example/', visit: 1, readingTime: 1, progress: 1.5 }],
] as const)('%s refuses %j', (kind, request) => {
  expect(parseRequest(kind, request)).toBeUndefined();
});

test('only names of messages are names', () => {
  expect(isKind('page.read')).toBe(true);
  expect(isKind('constructor')).toBe(false);
  expect(isKind(3)).toBe(false);
});

test('a verdict of a page is checked word by word', () => {
  expect(parseVerdict({ kind: 'news', confidence: 0.8, reasons: ['news'] })).not.toBeNull();
  expect(parseVerdict({ kind: 'news', confidence: 0.8, reasons: ['anything'] })).toBeNull();
  expect(parseVerdict(undefined)).toBeNull();
});
