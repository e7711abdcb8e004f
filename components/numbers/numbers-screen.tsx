import type { Stats } from '../../lib/model/stats.ts';
import type { Gazetteer } from '../../lib/view/numbers/gazetteer.ts';
import { type NumbersState, SPANS, type Span } from '../../lib/view/numbers-state.ts';
import { Empty } from '../history/empty.tsx';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import { formatDuration, type Reader } from '../shared/when.ts';
import type { FigureProps } from './figure.tsx';
import { Pictures } from './pictures.tsx';
import './numbers-screen.css';

export interface NumbersScreenProps {
  numbers: NumbersState;
  gazetteer: Gazetteer;
  reader: Reader;
  /** 1 for Monday … 7 for Sunday. */
  firstWeekday: number;
  context: string[];
  csv: FigureProps['csv'];
  onSave: FigureProps['onSave'];
}

const SPAN_WORDS: Record<Span, string> = {
  all: 'All time',
  year: 'Last 365 days',
  quarter: 'Last 90 days',
  month: 'Last 30 days',
};

/** Reading in numbers: what, when and from where; no streaks, no goals, nothing to win. */
export function NumbersScreen(props: NumbersScreenProps) {
  const { numbers, reader, context } = props;
  const stats = numbers.stats.value;
  return (
    <>
      <fieldset class="spans">
        <legend class="unseen">How far back</legend>
        {SPANS.map((span) => (
          <Button
            key={span}
            label={SPAN_WORDS[span]}
            small
            look="quiet"
            aria-pressed={numbers.span.value === span}
            onClick={() => numbers.choose(span)}
          />
        ))}
      </fieldset>
      {stats.state === 'loading' && (
        <p role="status" class="numbers-wait">
          Counting what you have read …
        </p>
      )}
      {stats.state === 'failed' && <ErrorNote failure={stats.failure} context={context} />}
      {stats.state === 'ready' &&
        (stats.value.stories === 0 ? (
          <Empty
            title={numbers.span.value === 'all' ? 'Nothing to count yet' : 'Nothing was read in this time'}
          >
            <p>Once you have read stories, this page shows when, by whom and from where.</p>
          </Empty>
        ) : (
          <>
            <Totals stats={stats.value} reader={reader} />
            <Pictures {...props} stats={stats.value} />
          </>
        ))}
    </>
  );
}

function Totals({ stats, reader }: { stats: Stats; reader: Reader }) {
  const count = new Intl.NumberFormat(reader.locale);
  const short = new Intl.NumberFormat(reader.locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const totals: [value: string, name: string][] = [
    [count.format(stats.stories), stats.stories === 1 ? 'story' : 'stories'],
    [count.format(stats.days.size), stats.days.size === 1 ? 'day' : 'days with reading'],
    [short.format(stats.words), 'words in them'],
    ...(stats.readingTime >= 60_000
      ? [[formatDuration(stats.readingTime, reader), 'of reading'] satisfies [string, string]]
      : []),
    [count.format(stats.saved), 'kept offline'],
  ];
  return (
    <dl class="totals">
      {totals.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
