import { expect, it } from 'vitest';
import { hostName } from '../../lib/model/host-name.ts';

it.each([
  ['harbourpost.example', 'harbourpost.example'],
  [' WWW.HarbourPost.example/2026/03/04/ferry?x=1 ', 'harbourpost.example'],
  ['https://m.harbourpost.example/', 'm.harbourpost.example'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['localhost:8080', 'localhost'],
  ['harbour', null],
  ['http://harbour/news', 'harbour'],
  ['http://[::1]/', null],
  ['the harbour post', null],
  ['harbourpost.example/the news', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['..', null],
  ['', null],
])('%s names %s', (typed, host) => {
  expect(hostName(typed)).toBe(host);
});
