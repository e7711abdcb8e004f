import { ticks } from 'd3-array';
import type { RefObject } from 'preact';
import type { Count } from '../../lib/model/stats.ts';
import type { Bin } from '../../lib/view/numbers/bins.ts';

interface Drawn {
  drawing: RefObject<SVGSVGElement | null>;
}

const numbers = (locale: string) => new Intl.NumberFormat(locale);

export interface BarsProps extends Drawn {
  bins: readonly Bin[];
  /** What stands under a bar: "March", "2026"; a few of them are drawn. */
  nameOf(bin: Bin): string;
  locale: string;
}

/** Stories over time, a bar for each day, week, month or year. */
export function Bars({ drawing, bins, nameOf, locale }: BarsProps) {
  const [width, height, foot] = [960, 220, 22];
  const most = Math.max(1, ...bins.map((bin) => bin.stories));
  const lines = ticks(0, most, 3).filter(Number.isInteger);
  // As wide as the longest number beside the lines: "10,000".
  const left = 12 + 7.5 * Math.max(3, ...lines.map((value) => numbers(locale).format(value).length));
  const y = (value: number) => height - foot - (value / most) * (height - foot - 12);
  const step = (width - left) / Math.max(bins.length, 1);
  const every = Math.ceil(bins.length / 8);
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? 'drawn-line' : 'drawn-rule'}
            x1={left}
            x2={width}
            y1={y(value)}
            y2={y(value)}
          />
          <text class="drawn-text" x={left - 6} y={y(value) + 4} text-anchor="end">
            {numbers(locale).format(value)}
          </text>
        </g>
      ))}
      {bins.map((bin, at) => (
        <rect
          key={bin.from}
          class="drawn-bar"
          x={left + at * step + step * 0.12}
          width={step * 0.76}
          y={y(bin.stories)}
          height={height - foot - y(bin.stories)}
        >
          <title>{`${nameOf(bin)}: ${numbers(locale).format(bin.stories)}`}</title>
        </rect>
      ))}
      {bins.map(
        (bin, at) =>
          at % every === 0 && (
            <text
              key={bin.from}
              class="drawn-text"
              // The last one would stand over the edge.
              {...(left + at * step > width - 60
                ? { x: width, 'text-anchor': 'end' }
                : { x: left + at * step + step * 0.12 })}
              y={height - 6}
            >
              {nameOf(bin)}
            </text>
          ),
      )}
    </svg>
  );
}

export interface HoursProps extends Drawn {
  /** Weekdays in the order shown, each with its 24 hours. */
  rows: readonly { name: string; hours: readonly number[] }[];
  hourName(hour: number): string;
}

/** When in the week: a square for each hour, the bigger the more was read. */
export function Hours({ drawing, rows, hourName }: HoursProps) {
  const [left, cell, head] = [56, 18, 18];
  const most = Math.max(1, ...rows.flatMap((row) => row.hours));
  return (
    <svg ref={drawing} viewBox={`0 0 ${left + 24 * cell} ${head + rows.length * cell}`} aria-hidden="true">
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} class="drawn-text" x={left + hour * cell + 2} y={11}>
          {hourName(hour)}
        </text>
      ))}
      {rows.map((row, at) => (
        <g key={row.name}>
          <text class="drawn-text" x={0} y={head + at * cell + 13}>
            {row.name}
          </text>
          {row.hours.map((visits, hour) => {
            const size = visits === 0 ? 2 : 4 + Math.sqrt(visits / most) * (cell - 6);
            return (
              <rect
                key={hour}
                class={visits === 0 ? 'drawn-none' : 'drawn-bar'}
                x={left + hour * cell + (cell - size) / 2}
                y={head + at * cell + (cell - size) / 2}
                width={size}
                height={size}
                rx={visits === 0 ? 1 : 2}
              >
                <title>{`${row.name}, ${hourName(hour)}: ${visits}`}</title>
              </rect>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

export interface RankingProps extends Drawn {
  counts: readonly Count[];
  locale: string;
}

/** Names with bars, the most read first. */
export function Ranking({ drawing, counts, locale }: RankingProps) {
  const [width, row, names] = [460, 26, 190];
  const most = Math.max(1, ...counts.map((count) => count.stories));
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${Math.max(1, counts.length) * row}`} aria-hidden="true">
      {counts.map(({ value, stories }, at) => {
        const length = Math.max(2, (stories / most) * (width - names - 50));
        return (
          <g key={value}>
            <text class="drawn-name" x={0} y={at * row + 17} direction="ltr">
              {shorten(value, 27)}
              <title>{value}</title>
            </text>
            <rect class="drawn-bar" x={names} y={at * row + 8} width={length} height={10} rx={1} />
            <text class="drawn-text" x={names + length + 6} y={at * row + 17}>
              {numbers(locale).format(stories)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** An SVG text does not cut itself off. */
function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
