import { useState } from 'preact/hooks';
import type { Agency, Article, Author, Contribution } from '../../lib/model/article.ts';
import { NameLink } from './name-link.tsx';

/** Beyond so many names the line is folded. */
const FOLD = 4;

const LINE: Record<Contribution, string> = {
  writing: 'By',
  reporting: 'Reporting by',
  photography: 'Photographs by',
  editing: 'Edited by',
  translation: 'Translated by',
  illustration: 'Illustrated by',
};

/** Who says so: a line for the writers, one for each other kind of work; a writer's name leads to all that was read by them. */
export function People({ article: { byline, agency } }: { article: Article }) {
  const authors = byline?.authors ?? [];
  const source = byline?.agency ?? agency;
  const kinds = [...new Set(authors.map((author) => author.contribution))];
  if (kinds.length === 0) {
    return (
      <p class="people">
        {source ? (
          <NameLink subject="agency" value={source.name} />
        ) : (
          <span class="faint">No author named</span>
        )}
      </p>
    );
  }
  return (
    <>
      {kinds.map((kind, index) => (
        <p key={kind} class={index === 0 ? 'people' : 'people people-other'}>
          {LINE[kind]}{' '}
          <Names authors={authors.filter((author) => author.contribution === kind)} source={source} />
          {index === 0 && source && (
            <>
              <Dot />
              <NameLink subject="agency" value={source.name} />
            </>
          )}
        </p>
      ))}
    </>
  );
}

function Names({ authors, source }: { authors: Author[]; source: Agency | null }) {
  const [unfolded, setUnfolded] = useState(false);
  const folds = authors.length > FOLD + 1 && !unfolded;
  const shown = folds ? authors.slice(0, FOLD) : authors;
  return (
    <>
      {shown.map((author, index) => (
        <span key={author.name}>
          {joint(index, shown.length, folds)}
          {author.contribution === 'writing' ? (
            <NameLink subject="author" value={author.name} />
          ) : (
            // The history gathers stories by who wrote them.
            <bdi class="name">{author.name}</bdi>
          )}
          <Aside author={author} source={source} />
        </span>
      ))}
      {folds && (
        <>
          {' and '}
          <button type="button" class="text-button" onClick={() => setUnfolded(true)}>
            {authors.length - FOLD} more
          </button>
        </>
      )}
    </>
  );
}

/** What stands before a name: "A, B and C". */
function joint(index: number, count: number, folds: boolean): string {
  if (index === 0) return '';
  return index === count - 1 && !folds ? ' and ' : ', ';
}

/** Beside a name; a newsroom that is named for all of them at the end of the line is not said again. */
function Aside({
  author: { role, affiliation, location },
  source,
}: {
  author: Author;
  source: Agency | null;
}) {
  const own = affiliation === source?.name || affiliation === source?.code ? null : affiliation;
  const words = [role, own, location].filter(Boolean).join(', ');
  return words ? <span class="faint"> ({words})</span> : null;
}

/** Between two things that are said in one line; readers who listen do not hear it. */
export function Dot() {
  return (
    <span class="dot" aria-hidden="true">
      ·
    </span>
  );
}
