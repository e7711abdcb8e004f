import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import type { Block, Figure, Inline } from '../../model/article.ts';
import { oneLine } from '../printable.ts';
import { tidyInline } from '../tidy-inline.ts';

/** Where a picture is found: its address, or the path of a copy beside the file. */
export type PicturePlace = (src: string) => string;

/** @returns the blocks of a story as Markdown's own tree; what a block cannot say there is said in words. */
export function blocksToMdast(blocks: readonly Block[], picture: PicturePlace): BlockContent[] {
  return blocks.flatMap((block) => blockToMdast(block, picture));
}

function blockToMdast(block: Block, picture: PicturePlace): BlockContent[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(phrasing(block.text));
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasing(block.text) }];
    case 'quote':
      return quotation([
        ...blocksToMdast(block.blocks, picture),
        ...(block.source ? paragraph([text(`— ${oneLine(block.source)}`)]) : []),
      ]);
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: paragraph(phrasing(item)),
          })),
        },
      ];
    case 'figure':
      return figureToMdast(block.figure, picture);
    case 'table':
      return tableToMdast(block.head, block.rows);
    case 'preformatted':
      return [{ type: 'code', value: block.text }];
    case 'embed':
      return quotation([
        ...paragraph(phrasing([block.text])),
        ...paragraph([
          text('— '),
          { type: 'link', url: block.url, children: [text(oneLine(block.provider))] },
        ]),
      ]);
    case 'separator':
      return [{ type: 'thematicBreak' }];
  }
}

/** @returns a picture, then caption (emphasised) and credit on the next line. */
export function figureToMdast(figure: Figure, picture: PicturePlace): BlockContent[] {
  const caption = oneLine(figure.caption ?? '');
  const credit = oneLine(figure.credit?.printed ?? '');
  const line: PhrasingContent[] = [];
  if (caption) line.push({ type: 'emphasis', children: [text(caption)] });
  if (caption && credit) line.push(text(' '));
  if (credit) line.push(text(`(${credit})`));
  return paragraph([
    { type: 'image', url: picture(figure.src), alt: oneLine(figure.alt ?? '') },
    ...(line.length > 0 ? [{ type: 'break' } as const, ...line] : []),
  ]);
}

function tableToMdast(head: readonly Inline[][], rows: readonly Inline[][][]): BlockContent[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  if (columns < 1) return [];
  const row = (cells: readonly Inline[][]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: columns }, (_, column) => ({
      type: 'tableCell',
      children: phrasing(cells[column] ?? []),
    })),
  });
  return [{ type: 'table', children: [row(head), ...rows.map(row)] }];
}

/** @returns a run of text as Markdown's inline nodes. */
function phrasing(run: readonly Inline[]): PhrasingContent[] {
  return trimEnds(tidyInline(run)).map(inlineToMdast);
}

function inlineToMdast(part: Inline): PhrasingContent {
  if (typeof part === 'string') return text(part);
  const children = part.text.map(inlineToMdast);
  return part.kind === 'link' ? { type: 'link', url: part.href, children } : { type: part.kind, children };
}

function trimEnds(run: Inline[]): Inline[] {
  const first = run[0];
  if (typeof first === 'string') run[0] = first.trimStart();
  const last = run.at(-1);
  if (typeof last === 'string') run[run.length - 1] = last.trimEnd();
  return run.filter((part) => part !== '');
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (children: PhrasingContent[]): BlockContent[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : [];

const quotation = (children: BlockContent[]): BlockContent[] =>
  children.length > 0 ? [{ type: 'blockquote', children }] : [];
