import { render } from 'preact';
import { WelcomeScreen } from '../../components/welcome/welcome-screen.tsx';
import { siteAccess } from '../../lib/browser/access.ts';
import { commandKeys } from '../../lib/browser/commands.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import '../../components/styles/base.css';

const state = createSettingsState({
  load: loadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
});
await state.ready;
const [first] = await commandKeys();
render(
  <WelcomeScreen
    state={state}
    change={(changes) => void state.change(changes)}
    openKey={first?.[0] ?? null}
    access={siteAccess}
  />,
  document.body,
);
