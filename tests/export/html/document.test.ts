// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../lib/export/html/document.ts';
import { article, paragraph } from '../../support/builders.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import { visible } from '../../validate-exports/readers/markdown.ts';

const read = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

describe('a story as a page', () => {
  const stories = {
    ...nastyStories(),
    ...Object.fromEntries(inventedStories(11).map((story, n) => [`invented ${n}`, story])),
  };

  test.each(Object.entries(stories))(
    '%s: the words are there, and nothing can run or load',
    (_, { article: story }) => {
      const page = read(toHtml(story));
      expect(visible(page.querySelector('h1')?.textContent ?? '')).toBe(visible(story.headline));
      const scripts = [...page.querySelectorAll('script')];
      expect(scripts.map((script) => script.type)).toEqual(['application/ld+json']);
      expect(page.querySelectorAll('img, iframe, object, embed, [onerror], [onload]').length).toBe(0);
      for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
      const data: unknown = JSON.parse(scripts[0]?.textContent ?? '');
      expect(data).toMatchObject({ '@type': 'NewsArticle', url: story.url, wordCount: story.words });
    },
  );

  test('structured data says who, where and whose', () => {
    const page = read(toHtml(article({ agency: { name: 'Associated Press', code: 'AP' } })));
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toMatchObject({
      author: [{ '@type': 'Person', name: 'Marta Lind' }],
      sourceOrganization: { name: 'Associated Press', alternateName: 'AP' },
      locationCreated: [{ '@type': 'Place', name: 'Port Ellery' }],
      datePublished: '2026-03-04T07:30:00+01:00',
    });
  });

  test('headings go down one level at a time', () => {
    const levels = [3, 4, 2, 4, 3] as const;
    const body = levels.map((level) => ({ kind: 'heading' as const, level, text: ['x'] }));
    const page = read(toHtml(article({ dateline: null, body })));
    const shown = [...page.querySelectorAll('h2, h3, h4')].map((heading) => heading.tagName);
    expect(shown).toEqual(['H2', 'H3', 'H2', 'H3', 'H3']);
  });

  test('language and direction are the story’s', () => {
    const page = read(toHtml(article({ language: 'ar', direction: 'rtl', body: [paragraph('قال')] })));
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
  });

  test('a kept picture is in the file itself', () => {
    const page = read(toHtml(article(), { picture: () => 'data:image/png;base64,AAAA' }));
    expect(page.querySelector('img')?.src).toBe('data:image/png;base64,AAAA');
    expect(page.querySelector('img')?.alt).toBe('A white ferry leaves a wooden pier');
  });
});
