import { computed } from '@preact/signals';
import { render } from 'preact';
import { Deferred } from '../../components/history/deferred.tsx';
import { HistoryScreen } from '../../components/history/history-screen.tsx';
import { LibraryClosed } from '../../components/history/library-closed.tsx';
import { LetterKeys } from '../../components/shared/letter-keys.ts';
import { thisReader } from '../../components/shared/when.ts';
import { ownVersion } from '../../lib/browser/runtime.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { searchWorker } from '../../lib/store/search/start.ts';
import { firstWeekday } from '../../lib/view/first-weekday.ts';
import { createAddress } from '../../lib/view/history/address.ts';
import { createHistoryState } from '../../lib/view/history-state.ts';
import { createNeedsLook } from '../../lib/view/needs-look.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';
import type { createScreens } from './screens.tsx';
import '../../components/styles/base.css';

const context = [`version: ${ownVersion()}`, `browser: ${navigator.userAgent}`];
const loadExport = () => import('./history-export.tsx');
const loadScreens = () => import('./screens.tsx');
const opening = openLibrary({ searchWorker, earlyRows: window.ledeEarlyRows ?? null });
// What the platform takes its time for is done while the database opens.
const reader = thisReader();
const opened = await opening;

if (opened.ok) {
  const library = opened.value;
  const toasts = createToasts();
  const settings = createSettingsState({
    load: loadSettings,
    change: changeSettings,
    onChange: onSettingsChanged,
  });
  const state = createHistoryState({ source: library, address: createAddress(window), toasts });
  window.addEventListener('pagehide', state.leave);
  const { needsLook } = createNeedsLook({ library, settings });
  let drawScreen: ReturnType<typeof createScreens> | null = null;
  const readerPage = (id: string) => `/reader.html?id=${id}`;
  const shared = { state, toasts, reader, context, firstWeekday: firstWeekday(reader.locale) };
  render(
    <LetterKeys.Provider value={computed(() => settings.settings.value.letterKeys)}>
      <HistoryScreen
        {...shared}
        opener={{
          hrefOf: ({ entry }) => readerPage(entry.id),
          open: (id) => location.assign(readerPage(id)),
          openOriginal: (url) => window.open(url, '_blank', 'noopener'),
        }}
        exportDialog={(ids, onClose) => (
          <Deferred load={loadExport} context={context}>
            {({ HistoryExport }) => <HistoryExport {...shared} {...{ library, settings, ids, onClose }} />}
          </Deferred>
        )}
        needsLook={needsLook}
        screen={(screen) => (
          <Deferred load={loadScreens} context={context}>
            {({ createScreens }) => {
              drawScreen ??= createScreens({ ...shared, library, settings });
              return drawScreen(screen);
            }}
          </Deferred>
        )}
      />
    </LetterKeys.Provider>,
    document.body,
  );
} else render(<LibraryClosed failure={opened.error} context={context} />, document.body);
