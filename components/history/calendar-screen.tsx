import type { Stats } from '../../lib/model/stats.ts';
import { START } from '../../lib/view/history/route.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';
import type { Live } from '../../lib/view/live.ts';
import { ErrorNote } from '../shared/error-note.tsx';
import type { Reader } from '../shared/when.ts';
import { Calendar } from './calendar.tsx';
import { routeLink } from './route-link.ts';

export interface CalendarScreenProps {
  state: HistoryState;
  stats: Live<Stats>;
  reader: Reader;
  firstWeekday: number;
  context: string[];
}

/** The calendar, once the days are known. */
export function CalendarScreen({ state, stats, reader, firstWeekday, context }: CalendarScreenProps) {
  if (stats.state === 'loading') return <p role="status">Counting days …</p>;
  if (stats.state === 'failed') return <ErrorNote failure={stats.failure} context={context} />;
  return (
    <Calendar
      counts={stats.value.days}
      reader={reader}
      firstWeekday={firstWeekday}
      linkTo={(day) => routeLink(state, { ...START, from: day, until: day })}
    />
  );
}
