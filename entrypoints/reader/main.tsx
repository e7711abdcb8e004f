import { render } from 'preact';
import { Reader } from '../../components/reader/reader.tsx';
import { thisReader } from '../../components/shared/when.ts';
import { fetchPicture } from '../../lib/browser/fetch-picture.ts';
import { ownVersion } from '../../lib/browser/runtime.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { browserSpeech } from '../../lib/listen/speech.ts';
import { send } from '../../lib/messages/send.ts';
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
});

await settings.ready;
render(
  <Reader
    state={state}
    reader={thisReader()}
    listen={new URLSearchParams(location.search).has('listen')}
    context={[`version: ${ownVersion()}`, `browser: ${navigator.userAgent}`]}
  />,
  document.body,
);
await state.open(readerSource(location.search));
