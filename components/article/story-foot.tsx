import type { Article, Block, Correction, Inline, Note } from '../../lib/model/article.ts';
import { safeUrl } from '../../lib/model/safe-url.ts';
import { StoryLink } from './run.tsx';

const CORRECTION: Record<Correction['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};

const NOTE: Record<Note['kind'], string> = {
  contributor: 'Contributors',
  syndication: 'First published',
  funding: 'Funding',
  copyright: 'Rights',
  source: 'Source',
  bio: 'About the author',
  editor: 'Editor’s note',
};

/** What stands after the story and is no part of it: corrections, notes, where it comes from. */
export function StoryFoot({ article }: { article: Article }) {
  const { corrections, notes, url, site } = article;
  return (
    <footer class="story-foot">
      {corrections.map(({ kind, text, date }) => (
        <section key={text} class="story-correction">
          <h2>
            {CORRECTION[kind]}
            {date && <span>, {date}</span>}
          </h2>
          <p>{text}</p>
        </section>
      ))}
      {notes.length > 0 && (
        <dl class="story-notes">
          {notes.map(({ kind, text }) => (
            <div key={text}>
              <dt lang="en">{NOTE[kind]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="story-origin" lang="en" dir="ltr">
        <StoryLink href={url}>The story at {site.name}</StoryLink>
        <span class="print-only"> {url}</span>
      </p>
      <PrintedLinks body={article.body} />
    </footer>
  );
}

/** Where the story's links lead, as footnotes: on paper nobody can follow them. */
function PrintedLinks({ body }: { body: readonly Block[] }) {
  const links = body.flatMap(blockLinks);
  if (links.length === 0) return null;
  return (
    <section class="print-only printed-links" lang="en" dir="ltr">
      <h2>Links</h2>
      <ol>
        {links.map((href, index) => (
          <li key={index}>{href}</li>
        ))}
      </ol>
    </section>
  );
}

function blockLinks(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineLinks(block.text);
    case 'quote':
      return block.blocks.flatMap(blockLinks);
    case 'list':
      return block.items.flatMap(inlineLinks);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(inlineLinks);
    case 'embed':
      return [safeUrl(block.url)].filter((url) => url !== null);
    case 'figure':
    case 'preformatted':
    case 'separator':
      return [];
  }
}

/** In the order in which the page's style sheet counts them. */
function inlineLinks(text: readonly Inline[]): string[] {
  return text.flatMap((part) => {
    if (typeof part === 'string') return [];
    const url = part.kind === 'link' ? safeUrl(part.href) : null;
    return url ? [url, ...inlineLinks(part.text)] : inlineLinks(part.text);
  });
}
