// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { printedTime } from '../../../lib/extract/interpret/printed-times.ts';

const PARAGRAPHS = `<p>The first ferry in nine years left the harbour at dawn on Thursday, with forty people and two dogs on board.</p>
<p>“We had stopped counting the days,” said the captain, who had kept the boat painted all the while.</p>`;

function timesOf(dates: string): (string | null)[] {
  const html = `<title>Ferry returns</title><body><main><h1>Ferry returns</h1><div class="dates">${dates}</div>${PARAGRAPHS}</main></body>`;
  const result = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://harbour.example/ferry');
  return result.ok ? [result.value.article.published, result.value.article.updated] : [];
}

test('of two times in one line, the word “updated” is said of the one it stands before', () => {
  const first = '<time datetime="2026-01-28T11:30:00Z">January 28, 2026 11:30 am</time>';
  const second = (words: string): string => `${words}<time datetime="2026-01-28T11:54:00Z">11:54 am</time>`;
  const both = ['2026-01-28T11:30:00Z', '2026-01-28T11:54:00Z'];
  expect(timesOf(`${first} ${second('Updated ')}`)).toEqual(both);
  expect(timesOf(`${second('Updated ')} ${first}`)).toEqual(both);
  expect(timesOf(`<time datetime="2026-01-28T11:54:00Z">(Updated 11:54 am)</time>`)[1]).toBe(both[1]);
});

test('what a time is called outweighs the words around it', () => {
  expect(
    timesOf('Updated weekdays since <time class="pubdate" datetime="2026-01-28T11:30:00Z">11:30 am</time>'),
  ).toEqual(['2026-01-28T11:30:00Z', null]);
});

test('a year in two figures is of this century, where days come first', () => {
  expect(printedTime('Von Ida Falk | 31.10.23', 'de')?.value).toBe('2023-10-31');
  expect(printedTime('Version 31.10.23.4', 'de')).toBeNull();
  expect(printedTime('Release 3.10.23', 'en')).toBeNull();
});
