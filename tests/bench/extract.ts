/** What the page benchmark measures: the very code that ships, behind the contract of its README. */
import { detect } from '../../lib/detect/detect.ts';
import { extract } from '../../lib/extract/extract.ts';
import type { Article } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/plain-text.ts';

Object.assign(globalThis, {
  extract(document: Document, url: string) {
    const result = extract(document, url);
    if (!result.ok) return null;
    const { article } = result.value;
    return {
      title: article.headline,
      authors: authorsOf(article),
      published: article.published,
      text: textOf(article),
      isArticle: detect(document, url).kind !== 'other',
    };
  },
});

/** The story as printed: the dateline opens its paragraph, unless it has a line of its own; pictures and embeds are no text. */
function textOf(article: Article): string {
  const blocks = article.body
    .filter((block) => block.kind !== 'figure' && block.kind !== 'embed')
    .map(blockText);
  const notes = [
    ...article.corrections,
    ...article.notes.filter((note) => note.kind !== 'contributor' && note.kind !== 'bio'),
  ].map((note) => note.text);
  const [first = '', ...rest] = [...blocks.filter(Boolean), ...notes];
  const dateline = article.provenance.dateline?.source === 'text' ? article.dateline : null;
  return [dateline ? `${dateline.printed} — ${first}` : first, ...rest].join('\n\n');
}

/** People; where nobody is named, the agency or newsroom. */
function authorsOf({ byline, agency }: Article): string[] {
  if (byline?.authors.length) return byline.authors.map((author) => author.name);
  const newsroom = byline?.agency?.name ?? agency?.name ?? byline?.printed;
  return newsroom ? [newsroom] : [];
}
