import { CORE_SCHEMA, load } from 'js-yaml';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Article, Block, Inline } from '../../../lib/model/article.ts';

/** Reads an exported note with a CommonMark and a YAML parser of others, and says the story in comparable words. */

export interface ReadNote {
  properties: unknown;
  /** One line for each block: its kind, then its words with their marks. */
  blocks: string[];
}

export function readNote(note: string): ReadNote {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(note);
  if (!match) throw new Error('no front matter');
  return {
    properties: load(match[1] ?? '', { schema: CORE_SCHEMA }),
    blocks: parse(match[2] ?? '').children.flatMap(describeNode),
  };
}

/** @returns the tree that a CommonMark parser with GitHub's tables reads. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}

/** @returns what `readNote` must find, told from the story itself. */
export function describeStory(article: Article): string[] {
  const [first, ...rest] = article.body;
  const dateline = visible(article.dateline?.printed ?? '');
  const body: Block[] =
    dateline && first?.kind === 'paragraph'
      ? [{ kind: 'paragraph', text: [`${dateline} — `, ...first.text] }, ...rest]
      : [...(dateline ? [{ kind: 'paragraph' as const, text: [`${dateline} —`] }] : []), ...article.body];
  return body.flatMap(describeBlock);
}

export function describeBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return line('paragraph', runs(block.text));
    case 'heading':
      return line(`heading ${block.level}`, runs(block.text));
    case 'quote':
      return [
        ...block.blocks.flatMap(describeBlock),
        ...(block.source ? [`paragraph: — ${visible(block.source)}`] : []),
      ].map((inner) => `> ${inner}`);
    case 'list':
      return block.items.map((item) => `${block.ordered ? 'ordered' : 'bullet'}: ${show(runs(item))}`);
    case 'figure': {
      const caption = visible(block.figure.caption ?? '');
      const credit = visible(block.figure.credit?.printed ?? '');
      return [
        `picture ${block.figure.src} ${visible(block.figure.alt ?? '')}: ${[caption, credit && `(${credit})`].filter(Boolean).join(' ')}`,
      ];
    }
    case 'table': {
      const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length));
      if (columns === 0) return [];
      return [block.head, ...block.rows].map(
        (row) => `row: ${Array.from({ length: columns }, (_, at) => show(runs(row[at] ?? []))).join(' ¦ ')}`,
      );
    }
    case 'preformatted':
      return [`code: ${JSON.stringify(block.text.replace(/\n$/, ''))}`];
    case 'embed':
      return [
        ...line('> paragraph', runs([block.text])),
        `> paragraph: ${show(runs(['— ', { kind: 'link', href: block.url, text: [block.provider] }]))}`,
      ];
    case 'separator':
      return ['separator'];
  }
}

function describeNode(node: RootContent): string[] {
  switch (node.type) {
    case 'paragraph': {
      const image = node.children[0];
      if (image?.type === 'image') {
        const text = node.children.slice(1).map(plain).join('');
        return [`picture ${image.url} ${visible(image.alt ?? '')}: ${visible(text)}`];
      }
      return line('paragraph', nodeRuns(node.children));
    }
    case 'heading':
      return line(`heading ${node.depth}`, nodeRuns(node.children));
    case 'blockquote':
      return node.children.flatMap(describeNode).map((inner) => `> ${inner}`);
    case 'list':
      return node.children.map((item) => {
        const [only, more] = item.children;
        if (more || (only && only.type !== 'paragraph')) throw new Error('an item of more than a paragraph');
        return `${node.ordered ? 'ordered' : 'bullet'}: ${show(nodeRuns(only?.children ?? []))}`;
      });
    case 'table':
      return node.children
        .map((row) => row.children.map((cell) => show(nodeRuns(cell.children))))
        .map((cells) => `row: ${cells.join(' ¦ ')}`);
    case 'code':
      return [`code: ${JSON.stringify(node.value.replace(/\n$/, ''))}`];
    case 'thematicBreak':
      return ['separator'];
    default:
      throw new Error(`a story has no ${node.type}`);
  }
}

/** A character that shows, with the marks it stands under. White space has none: it may stand in or out of a mark. */
interface Run {
  text: string;
  marks: readonly string[];
}

function runs(text: readonly Inline[], marks: readonly string[] = []): Run[] {
  return text.flatMap((part) => {
    if (typeof part === 'string') return [{ text: part, marks }];
    const mark = part.kind === 'link' ? `link ${part.href}` : part.kind;
    const isNested = marks.some((outer) => outer.split(' ')[0] === part.kind);
    return runs(part.text, isNested ? marks : [...marks, mark]);
  });
}

function nodeRuns(nodes: readonly PhrasingContent[], marks: readonly string[] = []): Run[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value, marks }];
      case 'break':
        return [{ text: '\n', marks }];
      case 'emphasis':
      case 'strong':
        return nodeRuns(node.children, [...marks, node.type]);
      case 'link':
        return nodeRuns(node.children, [...marks, `link ${node.url}`]);
      default:
        throw new Error(`a text has no ${node.type}`);
    }
  });
}

/** Writes runs with each change of marks shown: "plain ⟨emphasis⟩word⟨⟩ plain". */
function show(parts: readonly Run[]): string {
  let shown = '';
  let before = '';
  for (const { text, marks } of parts) {
    const now = [...marks].sort().join(',');
    for (const char of clean(text)) {
      if (!/\s/.test(char) && now !== before) {
        shown += `⟨${now}⟩`;
        before = now;
      }
      shown += char;
    }
  }
  return visible(shown.replace(/(\s*)(⟨[^⟩]*⟩)(\s*)/g, '$1$3$2'));
}

const line = (kind: string, parts: Run[]): string[] => {
  const shown = show(parts);
  return shown ? [`${kind}: ${shown}`] : [];
};

const plain = (node: Nodes): string =>
  'children' in node
    ? node.children.map(plain).join('')
    : 'value' in node
      ? node.value
      : node.type === 'break'
        ? '\n'
        : '';

/** @returns the characters that a text file can hold. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '');

/** @returns the text as it is seen: white space is one space. */
export const visible = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
