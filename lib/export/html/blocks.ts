import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Figure, Inline } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import { oneLine } from '../printable.ts';
import { strictUrl } from '../strict-url.ts';
import { tidyInline } from '../tidy-inline.ts';

/** Where a picture's copy is: a data address, a path in the same book, or null where there is none. */
export type PictureSource = (src: string) => string | null;

/**
 * @returns the blocks with headings that go down one level at a time below the story's own, as outlines must; a page
 * that skips levels does so for its looks
 */
export function outlined(blocks: readonly Block[]): Block[] {
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = block.level <= above + 1 ? block.level : above === 1 ? 2 : 3;
    above = level;
    return { ...block, level };
  });
}

/** @returns the blocks of a story as HTML's tree. Text becomes text nodes; addresses other than http(s) are dropped. */
export function blocksToHast(blocks: readonly Block[], picture: PictureSource): Element[] {
  return blocks.flatMap((block) => blockToHast(block, picture));
}

function blockToHast(block: Block, picture: PictureSource): Element[] {
  switch (block.kind) {
    case 'paragraph':
      return [h('p', inlineToHast(block.text))];
    case 'heading': {
      const text = inlineToHast(block.text);
      return text.length > 0 ? [h(`h${block.level}`, text)] : [];
    }
    case 'quote':
      return [
        h('figure', { className: 'quote' }, [
          h('blockquote', blocksToHast(block.blocks, picture)),
          ...(block.source ? [h('figcaption', `— ${oneLine(block.source)}`)] : []),
        ]),
      ];
    case 'list':
      return block.items.length > 0
        ? [
            h(
              block.ordered ? 'ol' : 'ul',
              block.items.map((item) => h('li', inlineToHast(item))),
            ),
          ]
        : [];
    case 'figure':
      return [figureToHast(block.figure, picture)];
    case 'table':
      return tableToHast(block.head, block.rows);
    case 'preformatted':
      // The parser drops a first line end, so one that counts is doubled.
      return [h('pre', block.text.startsWith('\n') ? `\n${block.text}` : block.text)];
    case 'embed':
      return [
        h('figure', { className: 'embed' }, [
          h('blockquote', h('p', oneLine(block.text))),
          h('figcaption', ['— ', link(block.url, [{ type: 'text', value: oneLine(block.provider) }])]),
        ]),
      ];
    case 'separator':
      return [h('hr')];
  }
}

/** @returns the picture where we have a copy of it, else a link to it; with caption and credit. */
export function figureToHast(figure: Figure, picture: PictureSource): Element {
  const copy = picture(figure.src);
  const caption = oneLine(figure.caption ?? '');
  const credit = oneLine(figure.credit?.printed ?? '');
  const alt = oneLine(figure.alt ?? '');
  const text: ElementContent[] = [];
  if (caption) text.push(h('span', { className: 'caption' }, caption));
  if (caption && credit) text.push({ type: 'text', value: ' ' });
  if (credit) text.push(h('small', { className: 'credit' }, credit));
  const size = { width: pixels(figure.width), height: pixels(figure.height) };
  return h('figure', [
    copy
      ? h('img', { src: copy, alt, ...size })
      : h('p', { className: 'picture' }, link(figure.src, [{ type: 'text', value: alt || figure.src }])),
    ...(text.length > 0 ? [h('figcaption', text)] : []),
  ]);
}

function tableToHast(head: readonly Inline[][], rows: readonly Inline[][][]): Element[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  if (columns < 1) return [];
  const row = (cells: readonly Inline[][], cell: 'td' | 'th'): Element =>
    h(
      'tr',
      Array.from({ length: columns }, (_, column) => {
        const text = inlineToHast(cells[column] ?? []);
        // An empty header is no header.
        return cell === 'th' && text.length > 0 ? h('th', { scope: 'col' }, text) : h('td', text);
      }),
    );
  return [
    h('table', [
      ...(head.length > 0 ? [h('thead', row(head, 'th'))] : []),
      ...(rows.length > 0
        ? [
            h(
              'tbody',
              rows.map((cells) => row(cells, 'td')),
            ),
          ]
        : []),
    ]),
  ];
}

/** @returns a run of text as HTML's inline nodes. */
export function inlineToHast(run: readonly Inline[]): ElementContent[] {
  return tidyInline(run).map(partToHast);
}

function partToHast(part: Inline): ElementContent {
  if (typeof part === 'string') return { type: 'text', value: part };
  const children = part.text.map(partToHast);
  if (part.kind === 'link') return link(part.href, children);
  return h(part.kind === 'strong' ? 'strong' : 'em', children);
}

function link(href: string, children: ElementContent[]): Element {
  const url = safeUrl(href);
  return url ? h('a', { href: strictUrl(url) }, children) : h('span', children);
}

/** HTML takes whole numbers above zero. */
const pixels = (length: number | null): number | null =>
  length !== null && length >= 0.5 ? Math.round(length) : null;
