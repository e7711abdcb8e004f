import type { Article } from '../../lib/model/article.ts';
import { placeInHistory } from '../../lib/model/place-in-history.ts';
import { placeWords } from '../shared/place-words.ts';
import { Time } from '../shared/time.tsx';
import type { Reader } from '../shared/when.ts';
import { NameLink } from './name-link.tsx';
import { Dot } from './people.tsx';

export interface CircumstancesProps {
  article: Article;
  reader: Reader;
  /** Minutes. */
  readingTime: number;
}

/** Where from, how old, how long. */
export function Circumstances({ article, reader, readingTime }: CircumstancesProps) {
  return (
    <>
      <From article={article} />
      <p class="circumstances">
        {article.published ? (
          <span>
            <Time at={article.published} reader={reader} />
          </span>
        ) : (
          <span class="faint">No date given</span>
        )}
        {article.updated && article.updated !== article.published && (
          <>
            <Dot />
            <span>
              updated <Time at={article.updated} reader={reader} />
            </span>
          </>
        )}
        <Dot />
        <span class="nowrap">{readingTime} min read</span>
      </p>
    </>
  );
}

function From({ article: { dateline } }: { article: Article }) {
  if (!dateline) return null;
  const places = dateline.places.filter((place) => placeWords(place) !== '');
  const agency = dateline.agency?.code ?? dateline.agency?.name;
  if (places.length === 0 && !agency) return null;
  return (
    <p class="from" title={`As printed: ${dateline.printed}`}>
      <span class="unseen">From </span>
      {places.map((place, index) => (
        <span key={placeWords(place)}>
          {index > 0 && '; '}
          <NameLink subject="place" value={placeInHistory(place)} words={placeWords(place)} />
        </span>
      ))}
      {agency && (
        <>
          {places.length > 0 && <Dot />}
          <bdi>{agency}</bdi>
        </>
      )}
    </p>
  );
}
