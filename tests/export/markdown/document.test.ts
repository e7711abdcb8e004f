import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyToMarkdown, escapeMarkdown, toMarkdown } from '../../../lib/export/markdown/document.ts';
import { frontMatter } from '../../../lib/export/markdown/front-matter.ts';
import type { Inline } from '../../../lib/model/article.ts';
import { agency, article, author, byline, dateline, entry, paragraph } from '../../support/builders.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import {
  describeBlock,
  describeStory,
  parse,
  readNote,
  visible,
} from '../../validate-exports/readers/markdown.ts';

describe('a story as Markdown', () => {
  test('reads like a story', () => {
    const story = article({
      byline: byline({
        authors: [author({ name: 'Regina Garcia Cano' }), author({ name: 'Juan Arraez' })],
        agency: agency(),
      }),
      dateline: dateline({ printed: 'GUATIRE, Venezuela (AP)' }),
      language: 'en-GB',
      body: [
        paragraph('The ferry sailed.'),
        { kind: 'heading', level: 2, text: ['Next'] },
        paragraph('It came back.'),
      ],
      notes: [{ kind: 'contributor', text: 'Ann Bee contributed from Ellery.' }],
      corrections: [{ kind: 'correction', text: 'It was the second boat.', date: 'March 5' }],
    });
    expect(toMarkdown(story)).toBe(
      [
        '# Ferry service returns to Port Ellery after three years',
        '*The first boat left at dawn with forty passengers and a brass band.*',
        'Regina Garcia Cano and Juan Arraez · Associated Press · 4 March 2026 at 7:30',
        '![A white ferry leaves a wooden pier](https://harbourpost.example/images/ferry.jpg)\\\n' +
          '*The Ellery leaves the new pier on Wednesday.* (Photo: Jon Aker)',
        'GUATIRE, Venezuela (AP) — The ferry sailed.',
        '## Next',
        'It came back.',
        '---',
        '*Ann Bee contributed from Ellery.*',
        '**Correction, March 5**: It was the second boat.',
        '[The Harbour Post](https://harbourpost.example/2026/03/04/ferry-service-returns)',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  const stories = {
    ...nastyStories(),
    ...Object.fromEntries(inventedStories(44).map((story, n) => [`invented ${n}`, story])),
  };
  test.each(Object.entries(stories))('%s: a parser reads back the same body', (_, { article: story }) => {
    const { blocks } = readNote(`---\n---\n${toMarkdown(story)}`.replace('---\n---', '---\na: 1\n---'));
    const body = describeStory(story);
    expect(blocks).toContain(`heading 1: ${visible(story.headline)}`);
    const from = body.length === 0 ? 0 : blocks.indexOf(body[0] ?? '');
    expect(blocks.slice(from, from + body.length)).toEqual(body);
  });

  test('any run of marks comes back', () => {
    const run = fc.letrec<{ inline: Inline }>((tie) => ({
      inline: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.oneof(
            fc.string(),
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('*', '_', ' ', 'word', '“a”', '~~', '\\'),
          ),
        },
        fc.record({
          kind: fc.constantFrom('emphasis' as const, 'strong' as const),
          text: fc.array(tie('inline'), { maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant('link' as const),
          href: fc.constant('https://a.example/(b)'),
          text: fc.array(tie('inline'), { maxLength: 3 }),
        }),
      ),
    })).inline;
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (text) => {
        const block = { kind: 'paragraph' as const, text };
        const { blocks } = readNote(`---\na: 1\n---\n${bodyToMarkdown([block])}`);
        expect(blocks).toEqual(describeBlock(block));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('any words can be escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const [only, more] = parse(escapeMarkdown(words)).children;
        expect(more).toBeUndefined();
        const text =
          only?.type === 'paragraph'
            ? only.children.map((node) => (node.type === 'text' ? node.value : '?')).join('')
            : '';
        expect(visible(text)).toBe(visible(words));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

describe('front matter', () => {
  test.each(Object.entries(nastyStories()))(
    '%s: a YAML parser reads back the same properties',
    (_, story) => {
      const { properties } = readNote(`${frontMatter(story)}\nx`);
      expect(properties).toMatchObject({
        title: visible(story.article.headline),
        source: story.article.url,
        publication: visible(story.article.site.name),
      });
      const authors = (story.article.byline?.authors ?? []).map(({ name }) => visible(name));
      expect(properties).toHaveProperty('words', story.article.words);
      if (authors.length > 0) expect(properties).toHaveProperty('author', authors);
      else expect(properties).not.toHaveProperty('author');
    },
  );

  test('what YAML 1.1 would read as something else is quoted', () => {
    const told = frontMatter({
      article: article({ headline: 'no', section: '2026-03-04', kicker: null, deck: '1_000' }),
      entry: null,
      highlights: [],
    });
    expect(told).toContain('title: "no"');
    expect(told).toContain('section: "2026-03-04"');
    expect(told).toContain('description: "1_000"');
  });

  test('tags are such as Obsidian takes', () => {
    const told = frontMatter({
      article: article(),
      entry: entry({ tags: ['climate change', '#x', '2026', 'fé/sub'] }),
      highlights: [],
    });
    expect(told).toContain('tags:\n  - climate-change\n  - x\n  - _2026\n  - fé/sub\n');
  });
});
