import { describe, expect, it, vi } from 'vitest';
import { createFollowRules } from '../../lib/background/follow-rules.ts';
import { failure, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { NamedElement, SiteRule } from '../../lib/model/site-rule.ts';
import { article } from '../support/builders.ts';

const url = 'https://www.harbourpost.example/2026/03/04/ferry';
const mark = { attribute: 'class', value: 'author' };
const rule: SiteRule = {
  host: 'harbourpost.example',
  field: 'byline',
  element: { tag: 'p', mark, within: null },
  example: 'Ida Berg',
};
const element: NamedElement = {
  tag: 'p',
  marks: [mark],
  around: [],
  text: 'Sara Holm',
  time: null,
  parents: [1, 0],
};
const story = () => success({ article: article(), omissions: [] });

function following(siteRules: SiteRule[], inject: () => Promise<unknown> = async () => [element]) {
  const injected = vi.fn(inject);
  const settings = async () => ({ ...DEFAULT_SETTINGS, siteRules });
  return { follow: createFollowRules({ settings, inject: injected, now: Date.now }), injected };
}

describe('rules for a site', () => {
  it('have a say in its stories, with and without www', async () => {
    const { follow, injected } = following([rule]);
    const read = await follow(7, url, Promise.resolve(story()));
    expect(read.ok && read.value.article.byline?.authors.map(({ name }) => name)).toEqual(['Sara Holm']);
    expect(injected).toHaveBeenCalledWith(7, 'named-elements.js');
  });

  it('leave other sites alone: their pages are not asked', async () => {
    const { follow, injected } = following([{ ...rule, host: 'post.example' }]);
    expect(await follow(7, url, Promise.resolve(story()))).toEqual(story());
    expect(injected).not.toHaveBeenCalled();
  });

  it('make no story of a page that has none', async () => {
    const none = failure({ kind: 'no-story-found', url });
    const { follow, injected } = following([rule]);
    expect(await follow(7, url, Promise.resolve(none))).toEqual(none);
    expect(injected).not.toHaveBeenCalled();
  });

  it.each([
    ['is gone', () => Promise.reject(new Error('no tab'))],
    ['lies about its elements', async () => [{ ...element, marks: 'author' }]],
    ['gives nothing', async () => null],
  ])('a page that %s: the story stands as it was read', async (_, inject) => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { follow } = following([rule], inject);
    expect(await follow(7, url, Promise.resolve(story()))).toEqual(story());
    vi.restoreAllMocks();
  });
});
