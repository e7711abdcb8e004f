/** What the page benchmark measures: the very code that ships, behind the contract of its README. */
import { blockText } from '../../lib/extract/body/blocks.ts';
import { extract } from '../../lib/extract/extract.ts';

Object.assign(globalThis, {
  extract(document: Document, url: string) {
    const result = extract(document, url);
    if (!result.ok) return null;
    const { article } = result.value;
    return {
      title: article.headline,
      authors: article.byline?.authors.map((author) => author.name) ?? [],
      published: article.published,
      text: article.body.map(blockText).filter(Boolean).join('\n\n'),
      isArticle: true,
      debug: result.value,
    };
  },
});
