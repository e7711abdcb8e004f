import { Bookmark, Highlighter, StickyNote } from 'lucide';
import type { FoundStory } from '../../lib/model/search.ts';
import { dateFormat, numberFormat } from '../shared/formats.ts';
import { Icon } from '../shared/icon.tsx';
import { withOwnCommas } from '../shared/place-words.ts';
import { formatBriefly, formatWhenFully, type Reader } from '../shared/when.ts';
import { MarkedText } from './marked.tsx';
import type { RouteLink } from './route-link.ts';

export interface StoryRowProps {
  story: FoundStory;
  reader: Reader;
  selected: boolean;
  /** Under a heading of its day a story shows the time alone. */
  underDay: boolean;
  /** Where it is read. */
  href: string;
  /** The page of everything read by, from or about a name. */
  linkTo(facet: 'author' | 'publication' | 'agency' | 'place' | 'tag', value: string): RouteLink;
  onToggle(extend: boolean): void;
}

/** The cells of one story. Its controls are reached by the arrow keys from the row, so none is a stop for Tab. */
export function StoryRow({ story, reader, selected, underDay, href, linkTo, onToggle }: StoryRowProps) {
  const { entry, headline, highlights, snippet } = story;
  const lastRead = new Date(entry.lastRead).toISOString();
  const marks = highlightWords(highlights, reader);
  return (
    <>
      <div role="gridcell" class="story-check">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={`Select “${entry.headline}”`}
          onClick={(event) => onToggle(event.shiftKey)}
        />
      </div>
      <div role="gridcell" class="story-time">
        <time dateTime={lastRead} title={formatWhenFully(lastRead, reader) ?? undefined}>
          {underDay ? clock(entry.lastRead, reader) : formatBriefly(entry.lastRead, reader)}
        </time>
      </div>
      <div role="gridcell" class="story-words">
        <p class="story-headline" dir={entry.direction} lang={entry.language ?? undefined}>
          <a href={href} tabIndex={-1}>
            <MarkedText pieces={headline} />
          </a>
        </p>
        <p class="story-facts">
          <Name to={linkTo('publication', entry.site)} words={entry.site} strong />
          {entry.authors.map((author) => (
            <Name key={author} to={linkTo('author', author)} words={author} />
          ))}
          {entry.agency && <Name to={linkTo('agency', entry.agency)} words={entry.agency} />}
          {entry.places.map((place) => (
            <Name key={place} to={linkTo('place', place)} words={withOwnCommas(place)} />
          ))}
          {entry.progress > 0 && entry.progress < 0.9 && (
            <span class="story-fact">{percent(entry.progress, reader)} read</span>
          )}
          {entry.tags.map((tag) => (
            <a key={tag} class="story-tag" {...linkTo('tag', tag)} tabIndex={-1}>
              <bdi>{tag}</bdi>
            </a>
          ))}
        </p>
        {snippet && (
          <p class="story-snippet" dir="auto" lang={entry.language ?? undefined}>
            <MarkedText pieces={snippet} />
          </p>
        )}
        {entry.note !== '' && (
          <p class="story-note" dir="auto">
            <Icon of={StickyNote} size={13} />
            <span class="unseen">Note: </span>
            {entry.note}
          </p>
        )}
      </div>
      <div role="gridcell" class="story-state">
        {entry.saved && (
          <span title="Kept for offline reading">
            <Icon of={Bookmark} size={15} filled />
            <span class="unseen">Kept for offline reading</span>
          </span>
        )}
        {highlights > 0 && (
          <span title={marks}>
            <Icon of={Highlighter} size={15} />
            <span class="unseen">{marks}</span>
          </span>
        )}
      </div>
    </>
  );
}

function Name({ to, words, strong = false }: { to: RouteLink; words: string; strong?: boolean }) {
  return (
    <a class={strong ? 'story-fact story-publication' : 'story-fact'} {...to} tabIndex={-1}>
      <bdi>{words}</bdi>
    </a>
  );
}

const clock = (time: number, { locale, timeZone }: Reader) =>
  dateFormat(locale, { timeStyle: 'short', timeZone }).format(time);

/** @returns "1 highlight", "3 highlights" */
const highlightWords = (count: number, { locale }: Reader) =>
  `${numberFormat(locale).format(count)} ${count === 1 ? 'highlight' : 'highlights'}`;

const percent = (part: number, { locale }: Reader) =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);
