import type { Element, ElementContent, Root } from 'hast';
import { toHtml as print } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../../model/article.ts';
import type { Highlight } from '../../model/highlight.ts';
import { printedDate, writtenDate } from '../dates.ts';
import { inStoryOrder } from '../highlights/order.ts';
import { languageTag } from '../language.ts';
import { oneLine, printableValue } from '../printable.ts';
import { correctionLabel, creditLine, datelineEnd, datelineOpening } from '../story-lines.ts';
import { strictUrl } from '../strict-url.ts';
import { ENGLISH, type ExportWords } from '../words.ts';
import { blocksToHast, figureToHast, inlineToHast, outlined, type PictureSource } from './blocks.ts';
import { newsArticle, scriptSafeJson } from './json-ld.ts';
import { STYLE } from './style.ts';

/** The file may load nothing and run nothing, wherever it is opened. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

export interface HtmlOptions {
  words?: ExportWords;
  picture?: PictureSource;
  /** What the reader marked in it. */
  highlights?: readonly Highlight[];
}

/** @returns one self-contained page: the story with its own look and schema.org data, without network or scripts. */
export function toHtml(story: Article, options: HtmlOptions = {}): string {
  const article = printableValue(story);
  const { words = ENGLISH, picture = () => null, highlights = [] } = options;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: languageTag(article.language), dir: article.direction }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', oneLine(article.headline)),
          h('link', { rel: 'canonical', href: strictUrl(article.url) }),
          h('style', STYLE),
          h('script', { type: 'application/ld+json' }, scriptSafeJson(newsArticle(article))),
        ]),
        h('body', h('main', h('article', storyToHast(article, words, picture, highlights)))),
      ]),
    ],
  };
  return `${print(root, { upperDoctype: true })}\n`;
}

/** @returns the story's parts in the order of a newspaper page, for a page or a chapter; last, what was marked in it. */
export function storyToHast(
  article: Article,
  words: ExportWords,
  picture: PictureSource,
  highlights: readonly Highlight[],
): Element[] {
  const label = oneLine(article.kicker ?? article.section ?? '');
  const deck = oneLine(article.deck ?? '');
  const credits = creditLine(article);
  return [
    h('header', [
      ...(label ? [h('p', { className: 'kicker' }, label)] : []),
      h('h1', oneLine(article.headline)),
      ...(deck ? [h('p', { className: 'deck' }, deck)] : []),
      ...(credits ? [h('p', { className: 'credits' }, credits)] : []),
      ...dates(article, words),
    ]),
    ...(article.lead ? [figureToHast(article.lead, picture)] : []),
    ...body(article, picture),
    footer(article, words),
    ...(highlights.length > 0 ? [marked(highlights, words)] : []),
  ];
}

function marked(highlights: readonly Highlight[], words: ExportWords): Element {
  return h('section', { className: 'highlights' }, [
    h('h2', words.highlights),
    ...inStoryOrder(printableValue(highlights)).flatMap(({ quotation, note }) => [
      h('blockquote', h('p', oneLine(quotation))),
      ...(oneLine(note) ? [h('p', oneLine(note))] : []),
    ]),
  ]);
}

function body(article: Article, picture: PictureSource): Element[] {
  const opening = datelineOpening(article);
  const blocks = outlined(article.body);
  if (!opening) return blocksToHast(blocks, picture);
  const printed = oneLine(article.dateline?.printed ?? '');
  const dateline: ElementContent[] = [
    h('span', { className: 'dateline' }, printed),
    { type: 'text', value: datelineEnd(printed) },
  ];
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? [h('p', [...dateline, ...inlineToHast(first.text)]), ...blocksToHast(rest, picture)]
    : [h('p', dateline.slice(0, 1)), ...blocksToHast(blocks, picture)];
}

function dates(article: Article, words: ExportWords): Element[] {
  const parts: ElementContent[] = [];
  const published = time(article.published, article.language);
  const updated = time(article.updated, article.language);
  if (published) parts.push(published);
  if (published && updated) parts.push({ type: 'text', value: ' · ' });
  if (updated) parts.push({ type: 'text', value: `${words.updated} ` }, updated);
  return parts.length > 0 ? [h('p', { className: 'dates' }, parts)] : [];
}

function time(iso: string | null, language: string | null): Element | null {
  const written = writtenDate(iso, language);
  const parts = printedDate(iso);
  if (!written || !parts) return null;
  const machine = /^\d{4}(-\d\d){0,2}$|T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)$/.test(iso ?? '');
  return machine ? h('time', { dateTime: iso }, written) : h('time', written);
}

function footer(article: Article, words: ExportWords): Element {
  return h('footer', [
    ...article.notes.map((note) => h('p', { className: 'note' }, oneLine(note.text))),
    ...article.corrections.map((correction) =>
      h('p', { className: 'correction' }, [
        h('strong', correctionLabel(correction, words)),
        `: ${oneLine(correction.text)}`,
      ]),
    ),
    h(
      'p',
      { className: 'source' },
      h('a', { href: strictUrl(article.url) }, oneLine(article.site.name) || article.url),
    ),
  ]);
}
