import { X } from 'lucide';
import { FACETS, type Facet } from '../../lib/model/search.ts';
import { dayStart } from '../../lib/view/history/days.ts';
import { type Route, subjectOf } from '../../lib/view/history/route.ts';
import { Button } from '../shared/button.tsx';
import type { Reader } from '../shared/when.ts';
import { facetName } from './facets.tsx';
import './filter-line.css';

export interface FilterLineProps {
  route: Route;
  reader: Reader;
  onChoose(facet: Facet, value: string): void;
  onShow(change: Partial<Route>): void;
  onClear(): void;
}

/** What narrows the list, each with a way to let it go. Nothing where nothing does. */
export function FilterLine({ route, reader, onChoose, onShow, onClear }: FilterLineProps) {
  const days = daysWords(route, reader);
  const chips = [
    ...FACETS.flatMap((facet) =>
      route.chosen[facet].map((value) => ({
        key: `${facet} ${value}`,
        words: facetName(facet, value, reader.locale),
        drop: () => onChoose(facet, value),
      })),
    ),
    ...(route.saved ? [{ key: 'saved', words: 'Kept offline', drop: () => onShow({ saved: false }) }] : []),
    ...(route.highlighted
      ? [{ key: 'highlighted', words: 'With highlights', drop: () => onShow({ highlighted: false }) }]
      : []),
    ...(days ? [{ key: 'days', words: days, drop: () => onShow({ from: null, until: null }) }] : []),
  ];
  // A name's own page says at its head what it is.
  if (chips.length === 0 || (chips.length === 1 && subjectOf(route))) return null;
  return (
    <ul class="filter-line" aria-label="Filters">
      {chips.map(({ key, words, drop }) => (
        <li key={key}>
          <button type="button" class="filter-chip" onClick={drop}>
            <bdi>{words}</bdi>
            <span class="filter-drop" aria-hidden="true">
              ×
            </span>
            <span class="unseen"> – remove this filter</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button label="Clear all" icon={X} small look="quiet" onClick={onClear} />
        </li>
      )}
    </ul>
  );
}

/** "4 March 2026", "1–31 March 2026", "since 1 March 2026"; null where no day is asked for. */
function daysWords({ from, until }: Route, { locale }: Reader): string | null {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  if (from && until) return format.formatRange(dayStart(from), dayStart(until));
  if (from) return `since ${format.format(dayStart(from))}`;
  return until ? `until ${format.format(dayStart(until))}` : null;
}
