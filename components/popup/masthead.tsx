import { Lock } from 'lucide';
import type { Article } from '../../lib/model/article.ts';
import { Icon } from '../shared/icon.tsx';
import { Dot } from './people.tsx';

const SHORT_OF: Record<Exclude<Article['access'], 'full'>, string> = {
  teaser: 'Only the opening: the page keeps the rest for subscribers.',
  truncated: 'Only the first part: the page is longer than Lede reads.',
};

/** Where we are: publication and section, and what kind of piece this is. */
export function Masthead({ article: { site, section, labels } }: { article: Article }) {
  return (
    <p class="masthead">
      <bdi class="masthead-site">{site.name}</bdi>
      {section && (
        <>
          <Dot />
          <bdi class="masthead-section">{section}</bdi>
        </>
      )}
      {labels.map((label) => (
        <span key={label} class={`label${label === 'sponsored' ? ' label-caution' : ''}`}>
          {label}
        </span>
      ))}
    </p>
  );
}

/** Says that the story is not all there; nothing for a whole one. */
export function ShortOf({ access }: { access: Article['access'] }) {
  if (access === 'full') return null;
  return (
    <p class="short-of">
      <Icon of={Lock} size={14} />
      {SHORT_OF[access]}
    </p>
  );
}
