import { render } from 'preact';
import { SettingsScreen } from '../../components/settings/settings-screen.tsx';
import { siteAccess } from '../../lib/browser/access.ts';
import { commandKeys, whereKeysChange } from '../../lib/browser/commands.ts';
import { downloadFile } from '../../lib/browser/download.ts';
import { ownVersion } from '../../lib/browser/runtime.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';
import '../../components/styles/base.css';

const state = createSettingsState({
  load: loadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
});
await state.ready;
render(
  <SettingsScreen
    state={state}
    toasts={createToasts()}
    version={ownVersion()}
    commands={commandKeys}
    download={downloadFile}
    whereKeysChange={whereKeysChange()}
    access={siteAccess}
  />,
  document.body,
);
