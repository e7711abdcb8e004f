import type { Extraction } from '../model/article.ts';
import { parseElements } from '../model/parse-site-rules.ts';
import { type Result, success } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import { ruleHost } from '../model/site-rule.ts';

export interface FollowParts {
  settings(): Promise<Settings>;
  inject(tabId: number, file: string): Promise<unknown>;
  now(): number;
}

/**
 * @returns what lets rules of the reader have a say in a story that is being read. Pages of sites without rules are
 * not asked again; where a page cannot be, its story stands as it was read.
 */
export function createFollowRules({ settings, inject, now }: FollowParts) {
  return async (
    tabId: number,
    url: string,
    reading: Promise<Result<Extraction>>,
  ): Promise<Result<Extraction>> => {
    const host = ruleHost(url);
    const [{ siteRules }, story] = await Promise.all([settings(), reading]);
    const rules = siteRules.filter((rule) => rule.host === host);
    if (!story.ok || rules.length === 0) return story;
    try {
      const [told, { applyRules }] = await Promise.all([
        inject(tabId, 'named-elements.js'),
        import('../site-rules/apply-rules.ts'),
      ]);
      const elements = parseElements(told);
      return success({ ...story.value, article: applyRules(story.value.article, rules, elements, now()) });
    } catch (error) {
      console.warn('rules of', host, error);
      return story;
    }
  };
}
