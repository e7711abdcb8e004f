import type { Highlight } from '../../model/highlight.ts';
import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { escapeMarkdown } from '../markdown/document.ts';
import { paced } from '../paced.ts';
import { oneLine } from '../printable.ts';
import { creditLine, dateLine } from '../story-lines.ts';
import { inStoryOrder } from './order.ts';

/** Writes what the reader marked, as quotations under each story's headline, with the notes below them. */
export async function write(
  stories: readonly ExportedStory[],
  { words }: ExportOptions,
  run: Run,
): Promise<Written> {
  const sections: string[] = [];
  for await (const { article, highlights } of paced(stories, run, stories.length)) {
    if (highlights.length === 0) continue;
    const source = [creditLine(article), oneLine(article.site.name), dateLine(article, words)].filter(
      Boolean,
    );
    sections.push(
      [
        `## ${escapeMarkdown(article.headline)}`,
        escapeMarkdown(source.join(' · ')),
        `<${article.url}>`,
        ...quotations(highlights),
      ].join('\n\n'),
    );
  }
  return { data: `# ${escapeMarkdown(words.highlights)}\n\n${sections.map((one) => `${one}\n`).join('\n')}` };
}

/** @returns each passage as a quotation, its note below it, in the story's order */
export const quotations = (highlights: readonly Highlight[]): string[] =>
  inStoryOrder(highlights).map(quotation);

function quotation(highlight: Highlight): string {
  const quoted = `> ${escapeMarkdown(highlight.quotation)}`;
  const note = escapeMarkdown(highlight.note);
  return note ? `${quoted}\n\n${note}` : quoted;
}
