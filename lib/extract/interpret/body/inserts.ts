/** What stands between a story's paragraphs and is no text: pictures, embeds, rules. */
import type { Figure } from '../../../model/article.ts';
import { embedOf } from '../embeds.ts';
import { findFigures } from '../figures.ts';
import type { Line, Outline } from '../gate/outline.ts';
import type { Insert } from './blocks.ts';
import type { Place } from './lines.ts';

interface InsertParts {
  outline: Outline;
  story: Place;
  /** Number of the first line after the headline. */
  start: number;
  /** The body's, in page order. */
  lines: readonly Line[];
  lang: string | null;
  /** The page's; what is embedded is read against it. */
  url: string;
}

/**
 * @returns the picture above the story, and everything between its first and last line
 */
export function findInserts({ outline, story, start, lines, lang, url }: InsertParts): {
  lead: Figure | null;
  inserts: Insert[];
} {
  const first = lines[0]?.index ?? start;
  const last = lines.at(-1)?.index ?? first;
  const figures = findFigures(outline, Math.min(start, first), last, lang);
  const lead = figures.find((placed) => placed.line <= first)?.figure ?? null;
  const inserts: Insert[] = figures
    .filter((placed) => placed.figure !== lead)
    .map(({ line, figure }) => ({ line, block: { kind: 'figure', figure } }));
  for (const box of outline.boxes.slice(story.core.order, story.core.next)) {
    if (box.first < first || box.first > last) continue;
    if (box.tag === 'hr') inserts.push({ line: box.first, block: { kind: 'separator' } });
    const embed = box.furniture === 'hidden' ? null : embedOf(outline, box, url);
    if (embed) inserts.push({ line: box.first, block: embed });
  }
  inserts.sort((a, b) => a.line - b.line);
  return { lead, inserts };
}
