import { computed } from '@preact/signals';
import { render } from 'preact';
import { Reader } from '../../components/reader/reader.tsx';
import { Later } from '../../components/shared/later.tsx';
import { LetterKeys } from '../../components/shared/letter-keys.ts';
import { thisReader } from '../../components/shared/when.ts';
import { fetchPicture } from '../../lib/browser/fetch-picture.ts';
import { ownVersion } from '../../lib/browser/runtime.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { browserSpeech } from '../../lib/listen/speech.ts';
import { send } from '../../lib/messages/send.ts';
import { measureReading } from '../../lib/reading/measure.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { createReaderState, readerSource } from '../../lib/view/reader/reader-state.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import '../../components/styles/base.css';

const settings = createSettingsState({
  load: loadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
});
const library = openLibrary();
const state = createReaderState({
  library: () => library,
  readTab: (tabId) => send('page.read', { tabId }),
  settings,
  speech: browserSpeech('speechSynthesis' in window ? speechSynthesis : null),
  fetchPicture,
  measure: (...given) => measureReading(document, ...given),
  writeClipboard: (text) => navigator.clipboard.writeText(text),
});

const loadExport = () => import('./reader-export.tsx');
const reader = thisReader();
const context = [`version: ${ownVersion()}`, `browser: ${navigator.userAgent}`];

await settings.ready;
render(
  <LetterKeys.Provider value={computed(() => settings.settings.value.letterKeys)}>
    <Reader
      state={state}
      reader={reader}
      listen={new URLSearchParams(location.search).has('listen')}
      exportDialog={(story, onClose) => (
        <Later load={loadExport}>
          {({ ReaderExport }) => <ReaderExport {...{ story, library, settings, reader, context, onClose }} />}
        </Later>
      )}
      context={context}
    />
  </LetterKeys.Provider>,
  document.body,
);
await state.open(readerSource(location.search));
