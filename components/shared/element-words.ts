import type { ElementMark, ElementName } from '../../lib/model/site-rule.ts';

/** @returns an element as those who write pages would name it: "span.author-name in .story-head" */
export function elementWords({ tag, mark, within }: ElementName): string {
  return tag + markWords(mark) + (within ? ` in ${markWords(within)}` : '');
}

function markWords({ attribute, value }: ElementMark): string {
  if (attribute === 'class') return `.${value}`;
  return attribute === 'id' ? `#${value}` : `[${attribute}=${value}]`;
}
