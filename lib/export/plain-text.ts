import type { Article, Block } from '../model/article.ts';
import type { Highlight } from '../model/highlight.ts';
import { figureText, inlineText } from '../model/plain-text.ts';
import type { ExportedStory, ExportOptions, Run, Written } from './format.ts';
import { inStoryOrder } from './highlights/order.ts';
import { paced } from './paced.ts';
import { oneLine, printableValue } from './printable.ts';
import { correctionLabel, creditLine, dateLine, datelineOpening } from './story-lines.ts';
import { ENGLISH, type ExportWords } from './words.ts';

/** @returns the whole story as text alone, blocks divided by empty lines, as one would paste it into a mail. */
export function toPlainText(story: Article, words: ExportWords = ENGLISH): string {
  const article = printableValue(story);
  const [first, ...rest] = article.body;
  const opening = datelineOpening(article);
  const body =
    first?.kind === 'paragraph'
      ? [opening + oneLine(inlineText(first.text)), ...rest.map(block)]
      : [opening.trim(), ...article.body.map(block)];
  const parts = [
    oneLine(article.headline),
    oneLine(article.deck ?? ''),
    [creditLine(article), dateLine(article, words)].filter(Boolean).join('\n'),
    article.lead ? oneLine(figureText(article.lead)) : '',
    ...body,
    ...article.notes.map((note) => oneLine(note.text)),
    ...article.corrections.map((one) => `${correctionLabel(one, words)}: ${oneLine(one.text)}`),
    `${oneLine(article.site.name)}\n${article.url}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
    case 'heading':
      return oneLine(inlineText(one.text));
    case 'quote':
      return [one.blocks.map(block).join('\n\n'), one.source ? `— ${oneLine(one.source)}` : '']
        .filter(Boolean)
        .join('\n\n')
        .replace(/^(?=.)/gm, '    ');
    case 'list':
      return one.items
        .map((item, index) => `${one.ordered ? `${index + 1}.` : '•'} ${oneLine(inlineText(item))}`)
        .join('\n');
    case 'figure':
      return oneLine(figureText(one.figure) || (one.figure.alt ?? ''));
    case 'table':
      return [one.head, ...one.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.map((cell) => oneLine(inlineText(cell))).join('\t'))
        .join('\n');
    case 'preformatted':
      return one.text;
    case 'embed':
      return [oneLine(one.text), `— ${oneLine(one.provider)}, ${one.url}`].filter(Boolean).join('\n');
    case 'separator':
      return '* * *';
  }
}

/** Writes the stories one after another, divided by a line. */
export async function write(
  stories: readonly ExportedStory[],
  { words }: ExportOptions,
  run: Run,
): Promise<Written> {
  const texts: string[] = [];
  for await (const { article, highlights } of paced(stories, run, stories.length))
    texts.push(toPlainText(article, words) + marked(highlights, words));
  return { data: texts.join('\n* * *\n\n') };
}

/** What the reader marked, below the story; empty for nothing. */
function marked(highlights: readonly Highlight[], words: ExportWords): string {
  const passages = inStoryOrder(printableValue(highlights)).flatMap(({ quotation, note }) => [
    `    ${oneLine(quotation)}`,
    oneLine(note),
  ]);
  return highlights.length > 0 ? `\n${[words.highlights, ...passages].filter(Boolean).join('\n\n')}\n` : '';
}
