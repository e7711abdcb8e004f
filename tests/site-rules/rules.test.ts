// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { correctArticle } from '../../lib/correct/correct.ts';
import type { CorrectableField } from '../../lib/model/correctable.ts';
import { parseSettings } from '../../lib/model/settings.ts';
import type { SiteRule } from '../../lib/model/site-rule.ts';
import { applyRules } from '../../lib/site-rules/apply-rules.ts';
import { findRule } from '../../lib/site-rules/find-rule.ts';
import { article, byline } from '../support/builders.ts';
import { elementsOf, TEMPLATES } from './pages.ts';

const NOW = Date.UTC(2026, 10, 24);

/** The rule that follows from putting a field of a page right. */
function ruleFrom(body: string, field: CorrectableField, typed: string, language = 'en'): SiteRule | null {
  const corrected = correctArticle(article({ language, byline: null, dateline: null }), field, typed);
  if (!corrected) throw new Error('not taken');
  const found = findRule(elementsOf(body), field, corrected, NOW);
  return found && { host: 'harbourpost.example', field, ...found };
}

const read = (body: string, rule: SiteRule, language = 'en') =>
  applyRules(article({ language }), [rule], elementsOf(body), NOW);

const authors = (body: string, rule: SiteRule) => read(body, rule).byline?.authors.map(({ name }) => name);

describe('a rule that follows from a corrected author', () => {
  it.each(TEMPLATES)('$name', ({ page }) => {
    const rule = ruleFrom(page('Sara Holm'), 'byline', 'Sara Holm');
    if (!rule) throw new Error('no rule');
    expect(authors(page('Idris Karlsson'), rule)).toEqual(['Idris Karlsson']);
    expect(authors(page('Ida Berg and Tom Reyes'), rule)).toEqual(['Ida Berg', 'Tom Reyes']);
    expect(read(page('Idris Karlsson'), rule).provenance.byline).toEqual({ source: 'rule', confidence: 1 });
  });

  it.each(TEMPLATES)('is kept as a setting, and comes back as it was: $name', ({ page }) => {
    const rule = ruleFrom(page('Sara Holm'), 'byline', 'Sara Holm');
    const stored: unknown = JSON.parse(JSON.stringify({ siteRules: [rule] }));
    expect(parseSettings(stored as Record<string, unknown>).siteRules).toEqual([rule]);
  });

  it('is none where no element has the name, or only elements that could mean anything', () => {
    expect(ruleFrom('<h1>Ferry</h1><p class="author">Ida Berg</p>', 'byline', 'Sara Holm')).toBeNull();
    expect(
      ruleFrom('<p class="lead">One</p><p class="lead">Sara Holm</p>', 'byline', 'Sara Holm'),
    ).toBeNull();
    expect(ruleFrom('<p class="css-1x9kq2">Sara Holm</p>', 'byline', 'Sara Holm')).toBeNull();
    expect(ruleFrom('', 'byline', 'Sara Holm')).toBeNull();
  });

  it('reads those who stand beside one another, in one list or line, and nobody of the stories further down', () => {
    const page = (...names: string[]) =>
      `<h1>Ferry</h1><ul>${names.map((name) => `<li><a class="author">${name}</a></li>`).join('')}</ul>
       <section><div><h3>Bridge</h3><a class="author">Tom Rowe</a></div></section>`;
    const rule = ruleFrom(page('Sara Holm', 'Ida Berg'), 'byline', 'Sara Holm and Ida Berg');
    if (!rule) throw new Error('no rule');
    expect(authors(page('Idris Karlsson', 'Ola Nunn'), rule)).toEqual(['Idris Karlsson', 'Ola Nunn']);
  });

  it('an author taken away makes none', () => {
    expect(ruleFrom('<p class="author">Sara Holm</p>', 'byline', '')).toBeNull();
  });
});

describe('rules for the other fields', () => {
  it('headline', () => {
    const page = (headline: string) =>
      `<h1 class="logo">The Harbour Post</h1><h2 class="story-title">${headline}</h2>`;
    const rule = ruleFrom(page('Ferry is back'), 'headline', 'Ferry is back');
    expect(rule?.element).toEqual({
      tag: 'h2',
      mark: { attribute: 'class', value: 'story-title' },
      within: null,
    });
    expect(rule && read(page('Bridge is closed'), rule).headline).toBe('Bridge is closed');
    // The publication's own name is no headline.
    expect(rule && read(page('The Harbour Post'), rule).headline).toBe(article().headline);
  });

  it.each([
    ['VILLACH', 'Villach', 'Halden Bay', 'Halden Bay'],
    ['Villach, Austria', 'Villach, Austria', 'OSLO, Norway', 'Oslo'],
    ['Villach', 'Villach, Austria', 'Port Ellery', 'Port Ellery'],
  ])('place: %s, put right as %s', (printed, typed, next, city) => {
    const page = (place: string) => `<h1>Ferry</h1><span class="dateline">${place}</span>`;
    const rule = ruleFrom(page(printed), 'dateline', typed);
    if (!rule) throw new Error('no rule');
    expect(read(page(next), rule).dateline?.places[0]?.city).toBe(city);
  });

  it('a sentence is no place', () => {
    const page = (place: string) => `<h1>Ferry</h1><span class="dateline">${place}</span>`;
    const rule = ruleFrom(page('VILLACH'), 'dateline', 'Villach');
    const other = rule && read(page('The ferry sailed again on Wednesday, three years later.'), rule);
    expect(other?.dateline).toEqual(article().dateline);
    expect(other?.provenance.dateline).toBeUndefined();
  });

  it.each([
    [
      'en',
      '<time class="posted" datetime="2026-03-04T07:30:00+01:00">today</time>',
      '2026-03-04T07:30:00+01:00',
      '<time class="posted" datetime="2026-05-01T09:00:00Z">today</time>',
      '2026-05-01T09:00:00Z',
    ],
    [
      'de',
      '<span class="datum">4. März 2026, 7.30 Uhr</span>',
      '2026-03-04',
      '<span class="datum">1. Mai 2026, 9.05 Uhr</span>',
      '2026-05-01T09:05',
    ],
    [
      'en',
      '<p class="date">Published March 4, 2026</p>',
      '2026-03-04',
      '<p class="date">Published May 1, 2026</p>',
      '2026-05-01',
    ],
    [
      'ja',
      '<p class="date">2026年3月4日</p>',
      '2026-03-04',
      '<p class="date">2026年5月1日</p>',
      '2026-05-01',
    ],
  ])('date in %s: %s', (language, page, typed, next, expected) => {
    const rule = ruleFrom(page, 'published', typed, language);
    if (!rule) throw new Error('no rule');
    expect(read(next, rule, language).published).toBe(expected);
  });

  it('a date of the future, or of an update, is not believed', () => {
    const rule = ruleFrom('<p class="date">March 4, 2026</p>', 'published', '2026-03-04');
    if (!rule) throw new Error('no rule');
    expect(read('<p class="date">March 4, 2031</p>', rule).published).toBe(article().published);
    expect(read('<p class="date">Updated May 1, 2026</p>', rule).published).toBe(article().published);
  });
});

describe('a rule for a page that has changed', () => {
  const rule = ruleFrom('<h1>Ferry</h1><p class="author">Sara Holm</p>', 'byline', 'Sara Holm');

  it.each([
    ['the element is gone', '<h1>Ferry</h1><p class="writer">Ida Berg</p>'],
    ['it is empty', '<p class="author"> </p>'],
    ['it is another tag', '<div class="author">Ida Berg</div>'],
    ['it says something else', '<p class="author">Updated 3 hours ago</p>'],
    ['it is too long', `<p class="author">${'Ida Berg and '.repeat(40)}</p>`],
    ['it stands in the navigation', '<nav><p class="author">Ida Berg</p></nav>'],
  ])('%s: what was read without it stands', (_, body) => {
    if (!rule) throw new Error('no rule');
    const story = read(body, rule);
    expect(story.byline).toEqual(byline());
    expect(story.provenance.byline).toBeUndefined();
  });

  it('markup in its text stays text', () => {
    if (!rule) throw new Error('no rule');
    const story = read('<p class="author">&lt;img src=x onerror=alert(1)&gt; Ida Berg</p>', rule);
    expect(JSON.stringify(story.byline?.authors)).not.toContain('onerror');
  });
});

describe('stored rules', () => {
  const good = {
    host: 'a.example',
    field: 'byline',
    element: { tag: 'p', mark: { attribute: 'class', value: 'x' }, within: null },
    example: 'y',
  };
  it.each([
    ['a selector for a tag', { ...good, element: { ...good.element, tag: 'p > *' } }],
    [
      'an attribute that names nothing',
      { ...good, element: { ...good.element, mark: { attribute: 'onclick', value: 'x' } } },
    ],
    ['an unknown field', { ...good, field: 'body' }],
    ['an address for a host', { ...good, host: 'https://a.example/' }],
  ])('%s is none of ours', (_, rule) => {
    expect(parseSettings({ siteRules: [good] }).siteRules).toHaveLength(1);
    expect(parseSettings({ siteRules: [rule] }).siteRules).toEqual([]);
  });
});
