import { expect, test } from 'vitest';
import { urlKeyOf } from '../../lib/store/url-key.ts';

const STORY = 'post.example/2026/03/ferry-returns';

test.each([
  'https://post.example/2026/03/ferry-returns',
  'http://www.post.example/2026/03/ferry-returns/',
  'https://m.post.example/2026/03/ferry-returns#comments',
  'https://www.m.post.example//2026/03/ferry-returns/index.html',
  'https://amp.post.example/2026/03/ferry-returns',
  'https://POST.example/amp/2026/03/ferry-returns',
  'https://post.example/2026/03/ferry-returns/amp/',
  'https://post.example/2026/03/ferry-returns?amp=1&outputType=amp',
  'https://post.example/2026/03/ferry-returns?utm_source=mail&utm_medium=x&fbclid=1&gclid=2',
  'https://post.example/2026/03/ferry-returns?ref=homepage&cmp=share',
  'https://www.google.com/amp/s/www.post.example/2026/03/ferry-returns',
  'https://post-example.cdn.ampproject.org/c/s/post.example/2026/03/ferry-returns?usqp=mq331',
])('one story: %s', (address) => {
  expect(urlKeyOf(address)).toBe(STORY);
});

test.each([
  ['https://post.example/story?id=7', 'https://post.example/story?id=8'],
  ['https://post.example/story?cid=7', 'https://post.example/story?cid=8'],
  ['https://post.example/a', 'https://post.example/A'],
  ['https://post.example:8080/a', 'https://post.example/a'],
  ['https://news.post.example/a', 'https://post.example/a'],
  ['https://m.example/a', 'https://example/a'],
  ['https://post.example/#!/story/1', 'https://post.example/#!/story/2'],
  ['https://post.example/campaign', 'https://post.example/camp'],
])('two stories: %s and %s', (a, b) => {
  expect(urlKeyOf(a)).not.toBe(urlKeyOf(b));
});

test('the order of parameters and the case of escapes do not matter', () => {
  expect(urlKeyOf('https://post.example/%c3%a6r%C3%b8?b=2&a=1')).toBe(
    urlKeyOf('https://post.example/ærø?a=1&b=2'),
  );
  expect(urlKeyOf('https://post.example/news/story.amp.html')).toBe(
    urlKeyOf('https://post.example/news/story.html'),
  );
});
