// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { skeleton } from '../../lib/report/skeleton.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it('keeps the tree and lengths, and no words', () => {
  const page = parse(`<html lang="en"><head><title>Secret headline</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Secret headline"}</script></head>
    <body><article class="story wide" id="a1"><p data-id="77">The secret words.</p><img src="/secret.jpg" alt="secret"></article>
    <script>secret()</script></body></html>`);
  expect(skeleton(page)).toBe(
    [
      'html (lang=en)',
      '  head',
      '    title [15]',
      '    json-ld NewsArticle',
      '  body',
      '    article#a1.story.wide',
      '      p (data-id) [17]',
      '      img (src alt)',
    ].join('\n'),
  );
});

it('an open shadow tree stands in its host, before what the host holds', () => {
  const page = parse('<body><x-story><b>light</b></x-story></body>');
  const root = page.querySelector('x-story')?.attachShadow({ mode: 'open' });
  root?.append(page.createElement('article'));
  expect(skeleton(page).split('\n').slice(-5)).toEqual([
    '  body',
    '    x-story',
    '      #shadow-root',
    '        article',
    '      b [5]',
  ]);
});

it('ends in a page without end', () => {
  expect(skeleton(parse('<p>x'.repeat(25_000))).split('\n').length).toBe(20_000);
});
