import { describe, expect, test } from 'vitest';
import { cslItem } from '../../../lib/export/citation/csl-json.ts';
import { formatCitation } from '../../../lib/export/citation/formatted.ts';
import type { CitationStyle } from '../../../lib/export/format.ts';
import { agency, article, author, byline } from '../../support/builders.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import { nastyStories } from '../../support/nasty-stories.ts';
import { visible } from '../../validate-exports/readers/markdown.ts';
import { officialFormatter } from '../../validate-exports/readers/official-styles.ts';

const STYLES: CitationStyle[] = ['apa', 'mla', 'chicago', 'harvard'];
const READ = Date.UTC(2026, 2, 5);

describe('formatted citations', () => {
  test.each([
    [
      'apa',
      'Lind, M., & van der Berg, T. (2026, March 4). Ferry service returns to Port Ellery after three years. The Harbour Post. URL',
    ],
    [
      'mla',
      'Lind, Marta, and Tomas van der Berg. “Ferry Service Returns to Port Ellery after Three Years.” The Harbour Post, 4 Mar. 2026, URL.',
    ],
    [
      'chicago',
      'Lind, Marta, and Tomas van der Berg. 2026. “Ferry Service Returns to Port Ellery after Three Years.” The Harbour Post, March 4, 2026, sec. Local. URL.',
    ],
    [
      'harvard',
      'Lind, M. and van der Berg, T. (2026) ‘Ferry service returns to Port Ellery after three years’, The Harbour Post, 4 March. Available at: URL (Accessed: 5 March 2026).',
    ],
  ] as const)('%s', (style, expected) => {
    const story = article({
      byline: byline({ authors: [author(), author({ name: 'Tomas van der Berg' })] }),
    });
    expect(formatCitation(story, style, READ).replace(story.url, 'URL')).toBe(expected);
  });

  test.each([
    ['apa', /^Associated Press\. \(n\.d\.\)\. Ferry service/],
    ['mla', /^Associated Press\. “Ferry Service/],
    ['chicago', /^Associated Press\. n\.d\. “Ferry Service/],
    ['harvard', /^Associated Press \(no date\) ‘Ferry service/],
  ] as const)('%s: an unsigned, undated story is its agency’s', (style, expected) => {
    expect(formatCitation(article({ byline: null, agency: agency(), published: null }), style)).toMatch(
      expected,
    );
  });

  // The official styles are long: reading one takes a second or more.
  test.each(STYLES)('%s: as the official style says it', { timeout: 60_000 }, (style) => {
    const official = officialFormatter(style);
    for (const [at, { article: story }] of inventedStories(44).entries()) {
      const expected = official(cslItem(`story-${at}`, story, READ));
      expect(formatCitation(story, style, READ)).toBe(expected);
    }
  });

  test.each(STYLES)('%s: nothing in a story is taken for markup, nothing breaks it', (style) => {
    for (const { article: story } of Object.values(nastyStories())) {
      expect(formatCitation(story, style, READ)).toContain(story.url);
    }
    const told = formatCitation(article({ headline: 'a <i>b</i> <script>', language: 'de' }), style, READ);
    expect(visible(told)).toContain('a <i>b</i> <script>');
  });
});
