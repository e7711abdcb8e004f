import type { Block, Figure, Inline } from './article.ts';

/** The words of a story without marks. Highlights count their offsets in `blockText`, so its rules are fixed. */

/** @returns the text of a run, without emphasis and links. */
export function inlineText(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === 'string' ? part : inlineText(part.text))).join('');
}

/**
 * @returns the words of one block: list items and quoted blocks on lines of their own, cells of a table row divided
 * by tabs, caption and credit of a figure; empty for a separator
 */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.text);
    case 'quote':
      return [...block.blocks.map(blockText), block.source ?? ''].filter(Boolean).join('\n');
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'figure':
      return figureText(block.figure);
    case 'table':
      return [block.head, ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.map(inlineText).join('\t'))
        .join('\n');
    case 'preformatted':
    case 'embed':
      return block.text;
    case 'separator':
      return '';
  }
}

/** @returns caption and credit as one line: "The pier on Wednesday. (Photo: Jon Aker)". */
export function figureText({ caption, credit }: Figure): string {
  return [caption, credit && `(${credit.printed})`].filter(Boolean).join(' ');
}
