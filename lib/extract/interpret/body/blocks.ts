import type { Block } from '../../../model/article.ts';
import { closest } from '../../cutting/tree.ts';
import type { Box, Line, Outline } from '../gate/outline.ts';
import { inlineOf } from './inline.ts';
import { isHeading } from './select.ts';

/** Something that stands between lines: a figure, an embed, a rule. */
export interface Insert {
  /** Number of the line that it stands before. */
  line: number;
  block: Block;
}

/** What holds several lines that are one block. */
const GROUPS: ReadonlySet<string> = new Set(['ul', 'ol', 'blockquote', 'pre']);

/**
 * Builds the body from the story's lines: paragraphs, headings, and the lists, quotes, tables and preformatted
 * texts that hold several lines.
 * @param inserts in page order
 * @param base what relative addresses start from
 */
export function buildBlocks(
  outline: Outline,
  lines: readonly Line[],
  inserts: readonly Insert[],
  base: string,
): Block[] {
  const blocks: Block[] = [];
  const waiting = [...inserts];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    while (waiting[0] && waiting[0].line <= line.index)
      blocks.push(...waiting.splice(0, 1).map((one) => one.block));
    const group = groupBox(line.box);
    let end = i + 1;
    if (group) while (end < lines.length && (lines[end]?.index ?? 0) < group.end) end++;
    const part = lines.slice(i, end);
    const block = group ? groupBlock(group, part, base) : lineBlock(line, base);
    if (block) blocks.push(block);
    i = end;
  }
  blocks.push(...waiting.map((one) => one.block));
  return blocks.filter(
    (block, i) =>
      block.kind !== 'separator' || (i > 0 && blocks[i - 1]?.kind !== 'separator' && i < blocks.length - 1),
  );

  function groupBox(box: Box): Box | null {
    let outermost: Box | null = null;
    for (let at: Box | null = box; at; at = at.parent)
      if (GROUPS.has(at.tag) || (at.tag === 'table' && isDataTable(outline, at))) outermost = at;
    return outermost;
  }
}

function groupBlock(group: Box, lines: readonly Line[], base: string): Block | null {
  if (group.tag === 'pre')
    return {
      kind: 'preformatted',
      text: lines
        .flatMap((line) => line.pieces.map((piece) => piece.text))
        .join('')
        .replace(/^\n|\s+$/g, ''),
    };
  if (group.tag === 'blockquote') return quoteBlock(lines, base);
  if (group.tag === 'table') return tableBlock(group, lines, base);
  return {
    kind: 'list',
    ordered: group.tag === 'ol',
    items: byBox(lines, (box) => box.tag === 'li').map((item) => inlineOf(item.flatMap(spaced), base)),
  };
}

function quoteBlock(lines: readonly Line[], base: string): Block {
  const last = lines.at(-1);
  const source = lines.length > 1 && last && isAttribution(last) ? last.text.replace(/^[—–-]+\s*/, '') : null;
  const quoted = source === null ? lines : lines.slice(0, -1);
  return {
    kind: 'quote',
    blocks: quoted.map((line) => lineBlock(line, base)).filter((block) => block !== null),
    source,
  };
}

/** "— Ruth Amadi, librarian", or what stands in the quotation's own `<cite>` or `<footer>`. */
const isAttribution = (line: Line): boolean =>
  line.weight < 120 &&
  (/^[—–]/.test(line.text) ||
    /^(?:cite|footer)$/.test(line.box.tag) ||
    line.pieces.every((piece) => piece.mark?.tag === 'cite'));

/** The lines' pieces, with a space after each line so that words do not run together. */
const spaced = (line: Line) => [...line.pieces, { text: ' ', mark: null }];

function tableBlock(table: Box, lines: readonly Line[], base: string): Block {
  const rows = byBox(lines, (box) => box.tag === 'tr').map((row) => ({
    head: row.every((line) => closest(line.box, (box) => box.tag === 'th' || box === table)?.tag === 'th'),
    cells: byBox(row, (box) => box.tag === 'td' || box.tag === 'th').map((cell) =>
      inlineOf(cell.flatMap(spaced), base),
    ),
  }));
  const head = rows[0]?.head ? (rows.shift()?.cells ?? []) : [];
  return { kind: 'table', head, rows: rows.map((row) => row.cells) };
}

/** Groups lines by the nearest box that fits. */
function byBox(lines: readonly Line[], fits: (box: Box) => boolean): Line[][] {
  const groups: Line[][] = [];
  let current: Box | null = null;
  for (const line of lines) {
    const box = closest(line.box, fits);
    const last = groups.at(-1);
    if (last && box && box === current) last.push(line);
    else groups.push([line]);
    current = box;
  }
  return groups;
}

function lineBlock(line: Line, base: string): Block | null {
  const text = inlineOf(line.pieces, base);
  if (!text.length) return null;
  if (isHeading(line.box)) {
    const level = Number(line.box.tag[1]);
    return { kind: 'heading', level: level <= 2 ? 2 : level === 3 ? 3 : 4, text };
  }
  return { kind: 'paragraph', text };
}

/** Old pages lay out whole stories in tables; a table of data has rows of several short cells. */
function isDataTable(outline: Outline, table: Box): boolean {
  const lines = outline.lines.slice(table.first, table.end);
  if (lines.length < 4 || lines.some((line) => line.weight > 300)) return false;
  const rows = byBox(lines, (box) => box.tag === 'tr').map((row) =>
    byBox(row, (box) => box.tag === 'td' || box.tag === 'th'),
  );
  const wide = rows.filter((cells) => cells.length > 1 && cells.every((cell) => cell.length <= 3));
  return wide.length >= 2 && wide.length >= 0.6 * rows.length;
}
