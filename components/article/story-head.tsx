import type { Article, Author } from '../../lib/model/article.ts';
import { datelineWords } from '../shared/place-words.ts';
import { Time } from '../shared/time.tsx';
import { formatOnPaper, type Reader } from '../shared/when.ts';
import { Figure, type Pictures } from './figure.tsx';
import { StoryLink } from './run.tsx';

export interface StoryHeadProps {
  article: Article;
  reader: Reader;
  /** To read it all. */
  minutes: number;
  pictures: Pictures;
}

/** All that stands above the story: where it ran, headline, deck, who wrote it, from where and when, the picture. */
export function StoryHead({ article, reader, minutes, pictures }: StoryHeadProps) {
  const { site, section, kicker, labels, headline, deck, published, updated, lead, url } = article;
  return (
    <header class="story-head">
      <p class="story-source">
        <StoryLink href={url}>{site.name}</StoryLink>
        {section && <span>{section}</span>}
        {labels
          .filter((label) => label !== kicker?.toLowerCase() && label !== section?.toLowerCase())
          .map((label) => (
            <span key={label} class="story-label">
              {label}
            </span>
          ))}
      </p>
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 data-block="headline">
        <span data-start={0}>{headline}</span>
      </h1>
      {deck && (
        <p class="deck" data-block="deck">
          <span data-start={0}>{deck}</span>
        </p>
      )}
      <Byline article={article} />
      <p class="story-times" lang="en" dir="ltr">
        {published ? <When at={published} reader={reader} /> : <span>No date given</span>}
        {updated && updated !== published && (
          <span>
            updated <When at={updated} reader={reader} />
          </span>
        )}
        <span>{minutes} min read</span>
      </p>
      {lead && <Figure figure={lead} pictures={pictures} start={null} marks={[]} />}
    </header>
  );
}

/** On screen near days are told as distance; on paper no day is "today". */
function When({ at, reader }: { at: string; reader: Reader }) {
  return (
    <span>
      <span class="no-print">
        <Time at={at} reader={reader} />
      </span>
      <time class="print-only" dateTime={at}>
        {formatOnPaper(at, reader)}
      </time>
    </span>
  );
}

function Byline({ article: { byline, agency, dateline } }: { article: Article }) {
  const authors = byline?.authors ?? [];
  const source = byline?.agency ?? agency;
  const places = dateline ? datelineWords(dateline) : '';
  if (authors.length === 0 && !source && !places) return null;
  return (
    <p class="story-byline">
      {authors.length > 0 && <span class="authors">{authors.map(authorWords).join(', ')}</span>}
      {source && <span>{source.name}</span>}
      {dateline && places && <span title={`As printed: ${dateline.printed}`}>{places}</span>}
    </p>
  );
}

/** "Adela Ruiz (photographs, in Bogotá)". */
function authorWords({ name, role, affiliation, location, contribution }: Author): string {
  const work = contribution === 'writing' ? null : contribution;
  const more = [role ?? work, affiliation, location].filter(Boolean).join(', ');
  return more ? `${name} (${more})` : name;
}
