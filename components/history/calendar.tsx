import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type CalendarDay,
  dayByKey,
  type Month,
  monthsOf,
  yearsOf,
} from '../../lib/view/history/calendar.ts';
import { dayKey } from '../../lib/view/history/days.ts';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import type { Reader } from '../shared/when.ts';
import { Empty } from './empty.tsx';
import type { RouteLink } from './route-link.ts';
import './calendar.css';
import { dateFormat, numberFormat } from '../shared/formats.ts';

export interface CalendarProps {
  counts: ReadonlyMap<string, number>;
  reader: Reader;
  firstWeekday: number;
  /** To a day's list. */
  linkTo(day: string): RouteLink;
}

/** A year of reading, a small month at a time; each day leads to what was read on it. */
export function Calendar({ counts, reader, firstWeekday, linkTo }: CalendarProps) {
  const years = yearsOf(counts.keys(), reader.now);
  const today = dayKey(reader.now);
  const [day, setDay] = useState(() => [...counts.keys()].sort().at(-1) ?? today);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const year = Number(day.slice(0, 4));
  const months = monthsOf(year, counts, firstWeekday);
  const stories = months.reduce((sum, month) => sum + month.stories, 0);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    root.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  if (counts.size === 0) {
    return (
      <Empty title="The calendar fills as you read">
        <p>Each day on which you read a story will be marked here, and lead to what you read.</p>
      </Empty>
    );
  }
  const within = (next: string) => years.includes(Number(next.slice(0, 4)));
  return (
    <div class="calendar" ref={root}>
      <div class="calendar-head">
        <h2>{year}</h2>
        <p role="status">{countWords(stories, reader)}</p>
        <nav aria-label="Years" class="calendar-years" hidden={years.length === 1}>
          {years.length <= 12 ? (
            years.map((one) => (
              <Button
                key={one}
                label={String(one)}
                small
                look="quiet"
                aria-pressed={one === year}
                onClick={() => setDay(`${one}-${day.slice(5, 7)}-01`)}
              />
            ))
          ) : (
            <select
              aria-label="Year"
              value={year}
              onChange={(event) => setDay(`${event.currentTarget.value}-${day.slice(5, 7)}-01`)}
            >
              {years.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </nav>
      </div>
      <div class="calendar-months">
        {months.map((month) => (
          <MonthTable
            key={month.key}
            month={month}
            reader={reader}
            firstWeekday={firstWeekday}
            current={day}
            today={today}
            linkTo={linkTo}
            onKeyDown={(event, from) => {
              const next = dayByKey(
                from,
                event.key,
                getComputedStyle(event.currentTarget).direction === 'rtl',
              );
              if (next === null || !within(next)) return;
              event.preventDefault();
              moved.current = true;
              setDay(next);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface MonthTableProps {
  month: Month;
  reader: Reader;
  firstWeekday: number;
  /** The day that Tab leads to. */
  current: string;
  today: string;
  linkTo(day: string): RouteLink;
  onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }, day: string): void;
}

function MonthTable(props: MonthTableProps) {
  const { month, reader, firstWeekday } = props;
  const first = new Date(`${month.key}-01T12:00:00`);
  const name = dateFormat(reader.locale, { month: 'long' }).format(first);
  // 4 January 2021 was a Monday.
  const weekday = (at: number) => new Date(2021, 0, 3 + firstWeekday + at, 12);
  const short = dateFormat(reader.locale, { weekday: 'narrow' });
  const long = dateFormat(reader.locale, { weekday: 'long' });
  return (
    <table class="month">
      <caption>
        {name}
        <span class="month-count">
          {month.stories > 0 && numberFormat(reader.locale).format(month.stories)}
          <span class="unseen"> {month.stories === 1 ? 'story' : 'stories'}</span>
        </span>
      </caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, at) => (
            <th key={long.format(weekday(at))} scope="col" abbr={long.format(weekday(at))}>
              {short.format(weekday(at))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.key}>
            {week.map((cell, at) =>
              cell ? <DayCell key={cell.key} cell={cell} {...props} /> : <td key={at} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({
  cell,
  reader,
  current,
  today,
  linkTo,
  onKeyDown,
}: MonthTableProps & { cell: CalendarDay }) {
  const { href, onClick } = linkTo(cell.key);
  const date = new Date(`${cell.key}T12:00:00`);
  const name = `${dateFormat(reader.locale, { dateStyle: 'full' }).format(date)}: ${
    cell.stories === 0 ? 'nothing read' : countWords(cell.stories, reader)
  }`;
  return (
    <td>
      <a
        class={`month-day shade-${cell.level}`}
        href={href}
        aria-label={name}
        title={name}
        data-day={cell.key}
        aria-current={cell.key === today ? 'date' : undefined}
        tabIndex={cell.key === current ? 0 : -1}
        onClick={onClick}
        onKeyDown={(event) => onKeyDown(event, cell.key)}
      >
        {cell.day}
      </a>
    </td>
  );
}
