import { useMemo } from 'preact/hooks';
import { type Count, MOST_NAMES, type Stats } from '../../lib/model/stats.ts';
import { binsOf } from '../../lib/view/numbers/bins.ts';
import { dotsOf } from '../../lib/view/numbers/dots.ts';
import { withOwnCommas } from '../shared/place-words.ts';
import type { Reader } from '../shared/when.ts';
import { Bars, Hours, Ranking } from './drawings.tsx';
import { Figure } from './figure.tsx';
import type { NumbersScreenProps } from './numbers-screen.tsx';
import { binName, binTitle, hourName, weekdays } from './time-names.ts';
import { World } from './world.tsx';

export interface PicturesProps extends NumbersScreenProps {
  stats: Stats;
}

/** Drawn of a ranking; its table has all. */
const DRAWN = 10;

/** All pictures of one span. */
export function Pictures(props: PicturesProps) {
  return (
    <div class="pictures">
      <div class="figure-wide">
        <OverTime {...props} />
      </div>
      <div class="figure-wide">
        <Datelines {...props} />
      </div>
      <Week {...props} />
      {RANKINGS.map(({ title, column, of }) => (
        <TopNames key={title} {...props} title={title} column={column} counts={of(props.stats)} />
      ))}
    </div>
  );
}

const RANKINGS: readonly { title: string; column: string; of(stats: Stats): readonly Count[] }[] = [
  { title: 'Publications', column: 'Publication', of: (stats) => stats.publications },
  { title: 'Authors', column: 'Author', of: (stats) => stats.authors },
  { title: 'Topics', column: 'Section', of: (stats) => stats.sections },
  { title: 'Agencies', column: 'Agency', of: (stats) => stats.agencies },
  {
    title: 'Places',
    column: 'Place',
    of: ({ places }) => places.map(({ value, stories }) => ({ value: withOwnCommas(value), stories })),
  },
];

function OverTime({ stats, reader, firstWeekday, csv, onSave }: PicturesProps) {
  const { unit, bins } = useMemo(() => binsOf(stats.days, firstWeekday), [stats, firstWeekday]);
  const most = bins.reduce((best, bin) => (bin.stories > best.stories ? bin : best), {
    from: '',
    until: '',
    stories: 0,
  });
  return (
    <Figure
      title={`Stories by ${unit}`}
      summary={`Most ${unit === 'day' ? 'on' : 'in'} ${binTitle(most, unit, reader)}: ${format(most.stories, reader)}.`}
      slug={`stories-by-${unit}`}
      table={{
        caption: `Stories read by ${unit}`,
        columns: [TITLES[unit], 'Stories'],
        rows: bins.map((bin) => [binTitle(bin, unit, reader), bin.stories]),
      }}
      csv={csv}
      onSave={onSave}
    >
      {(drawing) => (
        <Bars
          drawing={drawing}
          bins={bins}
          nameOf={(bin) => binName(bin, unit, reader)}
          locale={reader.locale}
        />
      )}
    </Figure>
  );
}

const TITLES = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' } as const;

function Datelines({ stats, gazetteer, reader, csv, onSave }: PicturesProps) {
  const { dots, unplaced } = useMemo(() => dotsOf(stats.places, gazetteer), [stats, gazetteer]);
  if (stats.places.length === 0) return null;
  const countries = new Set(dots.map((dot) => dot.location.country));
  const country = new Intl.DisplayNames(reader.locale, { type: 'region' });
  return (
    <Figure
      title="Where it was written"
      summary={
        countries.size === 0
          ? 'The map knows none of the places.'
          : `Datelines from ${format(countries.size, reader)} ${countries.size === 1 ? 'country' : 'countries'}. A place that the map does not know is shown in the middle of its country.`
      }
      slug="datelines"
      table={{
        caption: 'Stories read by the place of their dateline',
        columns: ['Place', 'Country', 'Stories'],
        rows: [
          ...dots.map((dot) => [
            dot.names.join('; '),
            country.of(dot.location.country) ?? dot.location.country,
            dot.stories,
          ]),
          ...unplaced.map(({ value, stories }) => [value, 'not on the map', stories]),
        ],
      }}
      csv={csv}
      onSave={onSave}
    >
      {(drawing) => (
        <>
          <World drawing={drawing} gazetteer={gazetteer} dots={dots} locale={reader.locale} />
          <p class="pictures-note">
            {unplaced.length > 0 && `${unplacedWords(unplaced, reader)} `}
            Outlines: Natural Earth. Cities: GeoNames, CC BY 4.0.
          </p>
        </>
      )}
    </Figure>
  );
}

/** "Not on the map: Port Ellery, Gull Island, and 3 more." */
function unplacedWords(unplaced: readonly Count[], reader: Reader): string {
  const named = unplaced.slice(0, 5).map(({ value }) => value);
  const rest = unplaced.length - named.length;
  const all = rest > 0 ? [...named, `${format(rest, reader)} more`] : named;
  return `Not on the map: ${new Intl.ListFormat(reader.locale).format(all)}.`;
}

function Week({ stats, reader, firstWeekday, csv, onSave }: PicturesProps) {
  const rows = weekdays(firstWeekday, reader).map(({ name, short, index }) => ({
    name,
    short,
    hours: stats.hours[index] ?? [],
  }));
  const busiest = rows
    .flatMap((row) => row.hours.map((visits, hour) => ({ row, hour, visits })))
    .reduce((best, one) => (one.visits > best.visits ? one : best));
  return (
    <Figure
      title="Hours of the week"
      summary={`Most on ${busiest.row.name}, ${hourName(busiest.hour, reader)}.`}
      slug="hours-of-the-week"
      table={{
        caption: 'Openings of stories by weekday and hour',
        columns: ['Hour', ...rows.map((row) => row.name)],
        rows: Array.from({ length: 24 }, (_, hour) => [
          hourName(hour, reader),
          ...rows.map((row) => row.hours[hour] ?? 0),
        ]),
      }}
      csv={csv}
      onSave={onSave}
    >
      {(drawing) => (
        <Hours
          drawing={drawing}
          rows={rows.map(({ short, hours }) => ({ name: short, hours }))}
          hourName={(hour) => hourName(hour, reader)}
        />
      )}
    </Figure>
  );
}

interface TopNamesProps extends PicturesProps {
  title: string;
  column: string;
  counts: readonly Count[];
}

function TopNames({ title, column, counts, reader, csv, onSave }: TopNamesProps) {
  if (counts.length === 0) return null;
  return (
    <Figure
      title={title}
      summary={
        counts.length <= DRAWN
          ? `${format(counts.length, reader)} in all.`
          : `The first ${DRAWN} of ${
              counts.length < MOST_NAMES
                ? `${format(counts.length, reader)}; the table has all`
                : `more than the table’s ${format(counts.length, reader)}`
            }.`
      }
      slug={title.toLowerCase()}
      table={{
        caption: `Stories read by ${column.toLowerCase()}`,
        columns: [column, 'Stories'],
        rows: counts.map(({ value, stories }) => [value, stories]),
      }}
      csv={csv}
      onSave={onSave}
    >
      {(drawing) => <Ranking drawing={drawing} counts={counts.slice(0, DRAWN)} locale={reader.locale} />}
    </Figure>
  );
}

const format = (value: number, { locale }: Reader) => new Intl.NumberFormat(locale).format(value);
