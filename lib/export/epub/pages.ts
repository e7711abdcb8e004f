import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Nodes as XastNodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { ExportedStory } from '../format.ts';
import type { PictureSource } from '../html/blocks.ts';
import { storyToHast } from '../html/document.ts';
import { languageTag } from '../language.ts';
import { oneLine } from '../printable.ts';
import type { ExportWords } from '../words.ts';
import type { Chapter } from './book.ts';
import type { Part } from './contents.ts';

/** @returns one story as an XHTML content document. */
export function storyDocument(
  { article, highlights }: Pick<ExportedStory, 'article' | 'highlights'>,
  words: ExportWords,
  picture: PictureSource,
): string {
  return page(
    article.headline,
    languageTag(article.language),
    article.direction,
    h('article', storyToHast(article, words, picture, highlights)),
  );
}

/** @returns the contents, which reading systems also show as their own menu. */
export function navigationDocument(
  title: string,
  parts: readonly Part[],
  chapters: readonly Chapter[],
  words: ExportWords,
): string {
  let next = 0;
  const links = (part: Part): Element[] =>
    part.stories.map(() => {
      const chapter = chapters[next++];
      return h(
        'li',
        h('a', { href: chapter?.path, dir: chapter?.article.direction }, chapter?.article.headline),
      );
    });
  const [only, ...others] = parts;
  const items =
    only && others.length === 0
      ? links(only)
      : parts.map((part) => h('li', [h('span', part.title), h('ol', links(part))]));
  return page(
    title,
    'en',
    'ltr',
    h('nav', { 'epub:type': 'toc', id: 'toc' }, [h('h1', words.contents), h('ol', items)]),
  );
}

function page(title: string, language: string, direction: 'ltr' | 'rtl', content: Element): string {
  const html = h('html', { lang: language, 'xml:lang': language, dir: direction }, [
    h('head', [
      h('title', oneLine(title)),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ]),
    h('body', content),
  ]);
  const tree = toXast({ type: 'root', children: [{ type: 'doctype' }, html] });
  return xml(withNamespace(tree));
}

/** Declares the namespace of `epub:type`, which HTML's own tree has no word for. */
function withNamespace(tree: XastNodes): XastNodes {
  if (tree.type !== 'root') return tree;
  for (const node of tree.children) {
    if (node.type === 'element')
      node.attributes = { ...node.attributes, 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  }
  return tree;
}

/** @returns the tree as a file. The printer leaves `]]>` in text, which XML forbids outside of CDATA. */
export const xml = (tree: XastNodes): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
