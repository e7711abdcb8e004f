import type { BlockContent, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown as print } from 'mdast-util-to-markdown';
import type { Article, Block } from '../../model/article.ts';
import { oneLine, printableValue } from '../printable.ts';
import { correctionLabel, creditLine, dateLine, datelineOpening } from '../story-lines.ts';
import { ENGLISH, type ExportWords } from '../words.ts';
import { blocksToMdast, figureToMdast, type PicturePlace } from './blocks.ts';

const STYLE: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    // For its escapes: a story has no struck-out text, and a `~~` in it must not become any.
    gfmStrikethroughToMarkdown(),
    // Obsidian reads these as comment and highlight.
    {
      unsafe: [
        { character: '%', before: '%', inConstruct: 'phrasing' },
        { character: '=', before: '=', inConstruct: 'phrasing' },
      ],
    },
  ],
};

export interface MarkdownOptions {
  words?: ExportWords;
  /** Where pictures are found; by default at their own address. */
  picture?: PicturePlace;
}

/**
 * @returns the whole story as CommonMark with GitHub's tables: headline, deck, credits, lead picture, body with the
 * dateline run into its first paragraph, notes, corrections, source
 */
export function toMarkdown(story: Article, options: MarkdownOptions = {}): string {
  const { words = ENGLISH, picture = (src) => src } = options;
  const article = printableValue(story);
  const children: BlockContent[] = [
    { type: 'heading', depth: 1, children: [text(oneLine(article.headline))] },
    ...emphasised(article.deck),
    ...line([creditLine(article), dateLine(article, words)]),
    ...(article.lead ? figureToMdast(article.lead, picture) : []),
    ...blocksToMdast(withDateline(article), picture),
    { type: 'thematicBreak' },
    ...article.notes.flatMap((note) => emphasised(note.text)),
    ...article.corrections.flatMap((correction): BlockContent[] => [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text(correctionLabel(correction, words))] },
          text(`: ${oneLine(correction.text)}`),
        ],
      },
    ]),
    {
      type: 'paragraph',
      children: [{ type: 'link', url: article.url, children: [text(oneLine(article.site.name))] }],
    },
  ];
  return print({ type: 'root', children }, STYLE);
}

/** @returns the body alone, without dateline, as Markdown. */
export function bodyToMarkdown(body: readonly Block[], picture: PicturePlace = (src) => src): string {
  return print({ type: 'root', children: blocksToMdast(printableValue(body), picture) }, STYLE);
}

/** @returns text that a Markdown parser reads back as the very same words. */
export function escapeMarkdown(words: string): string {
  return print(
    { type: 'root', children: [{ type: 'paragraph', children: [text(oneLine(words))] }] },
    STYLE,
  ).trimEnd();
}

/** @returns the body with the dateline put where newspapers print it: at the head of the first paragraph. */
function withDateline(article: Article): Block[] {
  const opening = datelineOpening(article);
  const [first, ...rest] = article.body;
  if (!opening) return article.body;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', text: [opening.trim()] }, ...article.body];
  return [{ kind: 'paragraph', text: [opening, ...first.text] }, ...rest];
}

function line(parts: readonly (string | null)[]): BlockContent[] {
  const joined = parts.filter(Boolean).join(' · ');
  return joined ? [{ type: 'paragraph', children: [text(joined)] }] : [];
}

function emphasised(words: string | null): BlockContent[] {
  const value = oneLine(words ?? '');
  return value ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [text(value)] }] }] : [];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
