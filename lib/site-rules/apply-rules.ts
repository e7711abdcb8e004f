import type { Article } from '../model/article.ts';
import type { NamedElement, SiteRule } from '../model/site-rule.ts';
import { fieldFromText } from './field-text.ts';
import { readElement } from './read-element.ts';

/**
 * Reads fields from where the reader said that this site has them. Where the element is not there, or says nothing
 * that could be the field, what was read without the rule stands.
 * @param rules of the story's site
 * @param now epoch milliseconds
 * @returns the story; fields read by a rule say so in its provenance
 */
export function applyRules(
  article: Article,
  rules: readonly SiteRule[],
  elements: readonly NamedElement[],
  now: number,
): Article {
  let ruled = article;
  for (const { field, element } of rules) {
    const read = readElement(elements, element, field === 'byline');
    const value = read && fieldFromText(field, read, article, now);
    if (!value) continue;
    ruled = {
      ...ruled,
      ...value,
      provenance: { ...ruled.provenance, [field]: { source: 'rule', confidence: 1 } },
    };
  }
  return ruled;
}
