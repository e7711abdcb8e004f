import { useMemo } from 'preact/hooks';
import { type Facets, type Found, MOST_FACET_VALUES } from '../../lib/model/search.ts';
import { dayKey } from '../../lib/view/history/days.ts';
import type { Subject } from '../../lib/view/history/route.ts';
import { binsOf } from '../../lib/view/numbers/bins.ts';
import { countWords } from '../shared/count-words.ts';
import type { Reader } from '../shared/when.ts';
import { facetName } from './facets.tsx';
import type { RouteLink } from './route-link.ts';
import './subject-head.css';

export interface SubjectHeadProps {
  subject: Subject;
  found: Found;
  facets: Facets | null;
  reader: Reader;
  firstWeekday: number;
  /** To the list of all stories. */
  all: RouteLink;
}

const KINDS: Record<Subject['facet'], string> = {
  publication: 'Publication',
  author: 'Author',
  place: 'Place',
  agency: 'Agency',
  language: 'Language',
  tag: 'Tag',
};

/** Fewer stories make no picture. */
const ENOUGH = 12;

/** The head of a name's own page: who or what it is, and its numbers. The bars repeat what the list below says. */
export function SubjectHead({ subject, found, facets, reader, firstWeekday, all }: SubjectHeadProps) {
  const counts = useMemo(() => byDay(found.times), [found]);
  const { bins } = useMemo(() => binsOf(counts, firstWeekday), [counts, firstWeekday]);
  const days = [...counts.keys()].sort();
  const most = Math.max(1, ...bins.map((bin) => bin.stories));
  return (
    <header class="subject">
      <p class="subject-kind">
        {KINDS[subject.facet]}
        <a {...all}>All stories</a>
      </p>
      <h1 dir="auto">{facetName(subject.facet, subject.value, reader.locale)}</h1>
      <p class="subject-numbers">
        {countWords(found.ids.length, reader)}
        {days.length > 0 && `, ${span(days, reader)}`}
        {facets && alsoIn(subject, facets, reader)}
      </p>
      {found.ids.length >= ENOUGH && (
        <svg
          class="subject-bars"
          aria-hidden="true"
          viewBox={`0 0 ${bins.length} 20`}
          preserveAspectRatio="none"
        >
          {bins.map(({ from, stories }, at) => (
            <rect
              key={from}
              x={at + 0.1}
              width={0.8}
              y={20 - (stories / most) * 20}
              height={(stories / most) * 20}
            />
          ))}
        </svg>
      )}
    </header>
  );
}

function byDay(times: ArrayLike<number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < times.length; at++) {
    const key = dayKey(times[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** "4 March – 20 November 2026" */
function span(days: string[], { locale }: Reader): string {
  const date = (key: string | undefined) => new Date(`${key}T12:00:00`);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    date(days[0]),
    date(days.at(-1)),
  );
}

/** ", by 4 authors, in 2 publications" */
function alsoIn(subject: Subject, facets: Facets, { locale }: Reader): string {
  const parts = (
    [
      ['author', 'by', 'author'],
      ['publication', 'in', 'publication'],
      ['place', 'from', 'place'],
    ] as const
  )
    .filter(([facet]) => facet !== subject.facet && facets[facet].length > 0)
    .map(([facet, preposition, noun]) => {
      const count = facets[facet].length;
      const least = count >= MOST_FACET_VALUES ? 'at least ' : '';
      return `${preposition} ${least}${new Intl.NumberFormat(locale).format(count)} ${noun}${count === 1 ? '' : 's'}`;
    });
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
