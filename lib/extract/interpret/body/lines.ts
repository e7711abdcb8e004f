import { proseWeight } from '../../cutting/prose.ts';
import { within } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';
import { withInitials } from './initials.ts';
import { styleOf } from './manner.ts';

/** Where the story is. */
export interface Place {
  /** The box that holds the paragraphs. */
  core: Box;
  /** The box that also holds headline, byline and what belongs to them. */
  scope: Box;
}

/** @returns the story's lines of running text, headings and list items before any cleaning, in page order. */
export function storyLines(outline: Outline, { core, scope }: Place, headline: Box | null): Line[] {
  const start = headline && headline.end <= core.first ? headline.end : scope.first;
  const styles = paragraphStyles(outline, core);
  const near = (line: Line): boolean =>
    line.box.furniture === null &&
    line.index < core.first &&
    line.index >= start &&
    proseWeight(line) >= 60 &&
    line.linked < 0.3 * line.weight &&
    styles.has(styleOf(line.box));
  return withInitials(
    outline.lines
      .slice(scope.first, scope.end)
      .filter((line) => within(line.box, core) || (line.index >= start && near(line))),
  );
}

function paragraphStyles(outline: Outline, core: Box): Set<string> {
  const styles = new Set<string>();
  for (const line of outline.lines.slice(core.first, core.end))
    if (!line.box.furniture && proseWeight(line) >= 100) styles.add(styleOf(line.box));
  return styles;
}
