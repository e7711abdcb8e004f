import { computed } from '@preact/signals';
import { render } from 'preact';
import { useCallback } from 'preact/hooks';
import { Popup } from '../../components/popup/popup.tsx';
import { Later } from '../../components/shared/later.tsx';
import { LetterKeys } from '../../components/shared/letter-keys.ts';
import { thisReader } from '../../components/shared/when.ts';
import { siteAccess } from '../../lib/browser/access.ts';
import { commandKeys } from '../../lib/browser/commands.ts';
import { downloadFile } from '../../lib/browser/download.ts';
import { injectFile } from '../../lib/browser/inject.ts';
import { hasPanel, openPanel } from '../../lib/browser/panel.ts';
import { openOptions, ownVersion } from '../../lib/browser/runtime.ts';
import { sessionNote } from '../../lib/browser/session-note.ts';
import { changeSettings, onSettingsChanged } from '../../lib/browser/settings.ts';
import { showOwnPage } from '../../lib/browser/tabs.ts';
import { send } from '../../lib/messages/send.ts';
import { parseElements } from '../../lib/model/parse-site-rules.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { openKeeper } from '../../lib/view/keeper.ts';
import { createPopupActions } from '../../lib/view/popup-actions.ts';
import { createPopupState, type PopupState } from '../../lib/view/popup-state.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import type { StoryExportProps } from './story-export.tsx';
import '../../components/styles/base.css';

let opened: ReturnType<typeof openKeeper> | null = null;
const keeper = () => {
  opened ??= import('../../lib/view/keeper.ts').then(({ openKeeper }) => openKeeper());
  return opened;
};

/** The export of a story; its code is fetched when it is wanted, with the history, and the story's place in it. */
function LaterExport(props: Omit<StoryExportProps, 'history'>) {
  const { story } = props;
  const load = useCallback(async () => {
    const [{ StoryExport }, history] = await Promise.all([
      import('./story-export.tsx'),
      keeper(),
      story.kept(),
    ]);
    return { StoryExport, history };
  }, [story]);
  return (
    <Later load={load}>{({ StoryExport, history }) => <StoryExport {...props} history={history} />}</Later>
  );
}

interface Shown {
  /** The side panel, not the popup. */
  panel: boolean;
  /** Loads the settings to begin with. */
  settings(): Promise<Settings>;
}

/** Draws the popup, or the side panel. @returns its state, which waits for a tab */
export function showPopup({ panel, settings: load }: Shown): PopupState {
  const state = createPopupState({
    read: (tabId, anyway) => send('page.story', { tabId, anyway }),
    recorded: (tabId) => send('page.read', { tabId }),
    elements: async (tabId) => parseElements(await injectFile(tabId, 'named-elements.js')),
    mark: (tabId, sentence) => send('page.mark', { tabId, sentence }),
    keeper,
    scope: window,
    machineMemory: sessionNote('machine'),
    summarise: async (...given) => (await import('../../lib/summarise/extractive.ts')).summarise(...given),
    settings: createSettingsState({
      load,
      change: changeSettings,
      onChange: onSettingsChanged,
    }),
  });
  const leave = async (going: Promise<void>) => {
    await going;
    if (!panel) window.close();
  };
  const actions = createPopupActions({
    toasts: state.toasts,
    open: (path) => leave(showOwnPage(path)),
    openSettings: () => leave(openOptions()),
    askAccess: siteAccess.ask,
    openPanel: panel || !hasPanel() ? null : () => leave(openPanel()),
    citationStyle: () => state.settings.settings.value.exporting.citationStyle,
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    selection: () => getSelection()?.toString() ?? '',
    download: downloadFile,
    skeleton: async (tabId) => String(await injectFile(tabId, 'skeleton.js')),
    commands: commandKeys,
    version: ownVersion(),
  });

  const reader = thisReader();
  const context = [`version: ${ownVersion()}`, `browser: ${navigator.userAgent}`];
  const { settings } = state;
  render(
    <LetterKeys.Provider value={computed(() => settings.settings.value.letterKeys)}>
      <Popup
        {...{ state, actions, reader, context }}
        exportDialog={(story, onClose) => (
          <LaterExport {...{ story, settings, reader, context, onClose }} stays={panel} />
        )}
      />
    </LetterKeys.Provider>,
    document.body,
  );
  return state;
}
