import axe from 'axe-core';

/**
 * @param options.forced the colours are the system's own pairs, which axe cannot know: contrast is left out
 * @returns what axe finds wrong with the whole page: the rule, and the element that breaks it
 */
export async function pageFaults({ forced = false } = {}): Promise<string[]> {
  const rules = { 'page-has-heading-one': { enabled: true }, 'color-contrast': { enabled: !forced } };
  const { violations } = await axe.run(document, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
