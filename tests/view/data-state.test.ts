import { expect, test } from 'vitest';
import { hostNamed } from '../../lib/view/data-state.ts';

test.each([
  ['example.org', 'example.org'],
  [' WWW.Example.org/news?x=1 ', 'example.org'],
  ['https://news.example.org:8080/a', 'news.example.org'],
  ['müller.example', 'xn--mller-kva.example'],
  ['localhost', 'localhost'],
])('%j names %s', (words, host) => {
  expect(hostNamed(words)).toBe(host);
});

test.each(['', 'example', 'the harbour post', 'javascript:alert(1)', '..'])('%j names no site', (words) => {
  expect(hostNamed(words)).toBeNull();
});
