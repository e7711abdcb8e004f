import { render } from 'preact';
import { CalendarScreen } from '../../components/history/calendar-screen.tsx';
import { HistoryScreen } from '../../components/history/history-screen.tsx';
import { LibraryClosed } from '../../components/history/library-closed.tsx';
import { thisReader } from '../../components/shared/when.ts';
import { ownVersion } from '../../lib/browser/runtime.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { firstWeekday } from '../../lib/view/first-weekday.ts';
import { createAddress } from '../../lib/view/history/address.ts';
import { createHistoryState } from '../../lib/view/history-state.ts';
import { createNumbersState } from '../../lib/view/numbers-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';
import '../../components/styles/base.css';

const context = [`version: ${ownVersion()}`, `browser: ${navigator.userAgent}`];
const reader = thisReader();
const opened = await openLibrary();

if (opened.ok) {
  const library = opened.value;
  const toasts = createToasts();
  const state = createHistoryState({ source: library, address: createAddress(window), toasts });
  const numbers = createNumbersState({ library, clock: Date.now });
  const readerPage = (id: string) => `/reader.html?id=${id}`;
  const shared = { state, reader, context, firstWeekday: firstWeekday(reader.locale) };
  render(
    <HistoryScreen
      {...shared}
      toasts={toasts}
      opener={{
        hrefOf: ({ entry }) => readerPage(entry.id),
        open: (id) => location.assign(readerPage(id)),
        openOriginal: (url) => window.open(url, '_blank', 'noopener'),
      }}
      exportDialog={() => null}
      screen={() => <CalendarScreen {...shared} stats={numbers.stats.value} />}
    />,
    document.body,
  );
} else render(<LibraryClosed failure={opened.error} context={context} />, document.body);
