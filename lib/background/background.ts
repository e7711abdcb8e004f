import { letInto, mayEnter, rememberLetInto, siteAccess } from '../browser/access.ts';
import { onAlarm, setAlarm } from '../browser/alarms.ts';
import { browserDownloads } from '../browser/backup-downloads.ts';
import { onCommand } from '../browser/commands.ts';
import { injectFile, lookAtDocument } from '../browser/inject.ts';
import { lastTidied, rememberTidied } from '../browser/last-tidied.ts';
import { onMenu, setMenu } from '../browser/menus.ts';
import { closeOffscreen, hasOffscreen, openOffscreen } from '../browser/offscreen.ts';
import { describesInXml, omnibox } from '../browser/omnibox.ts';
import { onPopupOpening } from '../browser/popup-opening.ts';
import { keepStorage, onInstalled, onStartup } from '../browser/runtime.ts';
import { loadSettings, onSettingsChanged } from '../browser/settings.ts';
import { stayAwake } from '../browser/stay-awake.ts';
import { activeTab, findTab, onAddressChanged, onTabClosed, showOwnPage, type Tab } from '../browser/tabs.ts';
import {
  knownScheme,
  openPopup,
  openPopupOfClick,
  rememberScheme,
  restoreIdleIcon,
  setBadge,
  setButton,
  setIdleIcon,
} from '../browser/toolbar.ts';
import { listen } from '../messages/listen.ts';
import type { Scheme } from '../messages/messages.ts';
import { success } from '../model/result.ts';
import { createBackups } from './backups.ts';
import { whyBarred } from './barred.ts';
import { faceOf } from './button.ts';
import { createCapture } from './capture.ts';
import { createFirstClick } from './first-click.ts';
import { createFollowRules } from './follow-rules.ts';
import { createKeep } from './keep.ts';
import { markInTab } from './mark.ts';
import { markByScript } from './mark-by-script.ts';
import { whyOff } from './off.ts';
import { startOmnibox } from './omnibox.ts';
import { recheck, recheckAll, wakeOpenTabs } from './open-tabs.ts';
import { noteReading } from './reading.ts';
import { createRetention } from './retention.ts';
import { type SaveParts, saveFromTab } from './save.ts';
import { createTellStory } from './tell-story.ts';

const MENU = [
  { id: 'save-story', title: 'Save story for offline reading' },
  { id: 'open-history', title: 'Open reading history' },
];

const BACKUP = 'backup';

/**
 * Joins the background's parts. All listeners are registered at once: the browser starts us for an event, on every page.
 * What only some events need is imported by them: it is in the same file, and run when it is first asked for.
 */
export function startBackground(): void {
  const keep = createKeep(async () => (await import('../store/library.ts')).openLibrary());
  const loaded = once(() => import('./interpreter.ts'));
  const interpreter = once(async () => (await loaded()).prepareInterpreter());
  const place = { findTab, look: lookAtDocument, mayEnter };
  const capture = createCapture({
    ...place,
    inject: injectFile,
    off: async (tab, url) => whyOff(await loadSettings(), tab, url) !== null,
    barred: async (tab, url) => whyBarred(await loadSettings(), tab, url),
    meanwhile: () => void interpreter().catch(console.error),
    interpret: async (cutting) => (await interpreter()).interpret(cutting, Date.now()),
    wait,
    record: (article, openedAs) => keep((library) => library.record(article, { openedAs })),
    followRules: createFollowRules({ settings: loadSettings, inject: injectFile, now: Date.now }),
    now: Date.now,
  });

  const followRetention = createRetention({
    rules: async () => (await loadSettings()).retention,
    apply: (rules) => keep((library) => library.applyRetention(rules)),
    last: lastTidied,
    remember: rememberTidied,
    now: Date.now,
  });

  const firstClick = createFirstClick({
    mayEnter,
    activeTab,
    openPopup: openPopupOfClick,
    letInto,
    remember: rememberLetInto,
  });

  const backups = createBackups({
    plan: async () => (await loadSettings()).backups,
    log: () => keep((library) => library.backupLog()),
    alarm: (when) => setAlarm(BACKUP, when),
    async begin({ keep: count }) {
      // A service worker may be stopped in the middle; an event page is not, as long as it is seen to be busy.
      if (hasOffscreen()) return openOffscreen(`backup.html?keep=${count ?? ''}`, 'Writes a backup file');
      const { makeBackup } = await import('./make-backup.ts');
      await stayAwake(() => keep((library) => makeBackup(library, browserDownloads, count)));
      await backups.arrange();
    },
    now: Date.now,
  });

  const popup = createTellStory({
    ...capture,
    front: activeTab,
    meanwhile: () => void loaded().catch(console.error),
    summarise: async (...given) => (await interpreter()).summarise(...given),
    settings: loadSettings,
    now: Date.now,
  });
  onPopupOpening(popup.opening);

  listen({
    'page.story': popup.tell,
    'page.read': ({ tabId }) => capture.read(tabId),
    'page.mark': ({ tabId, sentence }) => markInTab({ ...place, mark: markByScript }, tabId, sentence),
    'page.detected': async ({ kind, scheme }, { tabId, url, private: secret }) => {
      const off = whyOff(await loadSettings(), { private: secret }, url) !== null;
      await setButton(tabId, faceOf(off ? 'other' : kind, scheme));
      if (!off && kind !== 'other') await injectFile(tabId, 'meter.js');
      await firstClick.detected(tabId, url);
      await follow(scheme);
      await followRetention();
      if (!off && kind !== 'other') await interpreter();
      return success(null);
    },
    'page.sought': async (_, { tabId, url, private: secret }) => {
      if (whyOff(await loadSettings(), { private: secret }, url) === null) await capture.ahead(tabId);
      return success(null);
    },
    'reading.measured': (measure, from) =>
      noteReading(
        {
          settings: loadSettings,
          read: capture.read,
          recordVisit: (visit) => keep((library) => library.recordVisit(visit)),
        },
        measure,
        from,
      ),
    'backup.ready': browserDownloads.ready,
    'backup.save': ({ url, name }) => browserDownloads.save(url, name),
    'backup.remove': browserDownloads.remove,
    'backup.over': async () => {
      await closeOffscreen();
      await backups.arrange();
      return success(null);
    },
  });

  const addressBar = omnibox();
  if (addressBar) {
    startOmnibox({
      omnibox: addressBar,
      search: (query, page) => keep((library) => library.search(query, page)),
      xml: describesInXml(),
    });
  }

  const shelf: SaveParts = {
    story: (tabId) => capture.story(tabId, false),
    read: capture.read,
    save: (entry) => keep((library) => library.setSaved([entry], true)),
    badge: setBadge,
    openPopup,
    wait,
  };
  const run = async (command: string, tab: Tab) => {
    await firstClick.spent(tab);
    if (command === 'open-history') await showOwnPage('history.html');
    if (command === 'save-story') await saveFromTab(shelf, tab.id);
  };

  onMenu(run);
  onCommand(async (command) => {
    const tab = await activeTab();
    if (tab) await run(command, tab);
  });
  onStartup(followRetention);
  onStartup(backups.arrange);
  onStartup(keepStorage);
  onAlarm(BACKUP, backups.ring);

  onTabClosed(capture.forget);
  onAddressChanged(recheck);
  onSettingsChanged(recheckAll);
  onSettingsChanged(backups.arrange);
  siteAccess.onChange(() => void wakeOpenTabs().catch(console.error));
  onInstalled(async (reason) => {
    await setMenu(MENU);
    await backups.arrange();
    await wakeOpenTabs();
    if (reason === 'install') await showOwnPage('welcome.html');
    await keepStorage();
  });
  restoreIdleIcon().catch(console.error);
}

/** Toolbars are light or dark as the pages' surroundings are. */
async function follow(scheme: Scheme): Promise<void> {
  if (scheme === (await knownScheme())) return;
  await rememberScheme(scheme);
  await setIdleIcon(scheme);
  // Icons that tabs have of their own are in the old colours.
  await recheckAll();
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
