import type { Browser } from 'puppeteer-core';

/** Firefox's own window around the pages: its toolbar, its private windows, its add-on manager. */
export interface FirefoxWindow {
  /** The button in the toolbar of the window in front. */
  button(): Promise<ToolbarButton>;
  /** Clicks the button with the mouse. */
  click(): Promise<void>;
  /** What the open popup says, as a screen reader is told it; empty while none is open. */
  popup(): Promise<string[]>;
  closePopup(): Promise<void>;
  /** Opens the extension's sidebar, as its reader does from the menu. */
  openSidebar(): Promise<void>;
  /** What the sidebar says, as a screen reader is told it. */
  sidebar(): Promise<string[]>;
  /** Opens a second window, in front. @returns what closes it */
  openAnother(): Promise<() => Promise<void>>;
  /** Opens a private window at an address, in front. @returns what closes it */
  openPrivate(url: string): Promise<() => Promise<void>>;
  /** Lets the extension into private windows, as its page in the add-on manager does. It is started anew. */
  allowPrivate(): Promise<void>;
  /** Follows one of Firefox's own themes. */
  wear(theme: 'light' | 'dark'): Promise<void>;
  /** Puts the background page to sleep, as Firefox does after a while without events. */
  suspend(): Promise<void>;
  /** Whether the background page is awake. */
  awake(): Promise<boolean>;
  /** Takes the keyboard, on a screen where no window manager hands it out. */
  focus(): Promise<void>;
  /** Answers the question for a permission by itself, or leaves it to be asked. */
  answerPermissions(yes: boolean): Promise<void>;
  /** Whether the window in front is a private one. */
  isPrivate(): Promise<boolean>;
  /** The address in front. */
  address(): Promise<string>;
}

export interface ToolbarButton {
  label: string;
  /** Its pictures' names on light and on dark toolbars: "unlit-light". */
  icon: { light: string; dark: string };
  /** The sign over it; empty for none. */
  badge: string;
}

/** Sends commands of WebDriver BiDi; puppeteer has it, and does not say so. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const FRONT = `Services.wm.getMostRecentWindow('navigator:browser')`;
const EXTENSION = (id: string) => `WebExtensionPolicy.getByID('${id}').extension`;
const MODULE = (name: string) => `ChromeUtils.importESModule('${name}')`;

/**
 * Takes hold of the window of a Firefox that was started with `--remote-allow-system-access`, and puts the button of
 * the extension into its toolbar.
 * @param id of the extension
 */
export async function takeWindow(browser: Browser, id: string): Promise<FirefoxWindow> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = windowIn(result);
  const name = id.replace(/\W/g, '_');
  const button = `${FRONT}.document.getElementById('${name}-BAP')`;
  const shown = `${FRONT}.document.querySelector('.webextension-popup-browser')`;

  /** Runs the body of an async function in the window. @returns what it returns, by way of JSON */
  async function run(body: string): Promise<unknown> {
    const { result: answer } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    return JSON.parse(answerIn(answer));
  }

  /** @param part expression for an element of the window; its words, down to those of pages in it */
  const hear = async (part: string) =>
    (await run(`const words = [];
      const hear = (node) => {
        if (node.childCount === 0 && node.name) words.push(node.name);
        for (let child = node.firstChild; child; child = child.nextSibling) hear(child);
      };
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const heard = ${part} && service.getAccessibleFor(${part});
      if (heard) hear(heard);
      return words`)) as string[];

  const manager = `${MODULE('resource://gre/modules/AddonManager.sys.mjs')}.AddonManager`;
  await run(`${MODULE('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')}
    .CustomizableUI.addWidgetToArea('${name}-browser-action', 'nav-bar')`);

  return {
    async button() {
      const [label, style, badge] = (await run(
        `const button = ${button}; return ['label', 'style', 'badge'].map((name) => button.getAttribute(name))`,
      )) as [string, string, string | null];
      const iconOf = (property: string) =>
        new RegExp(`--webextension-toolbar-${property}:[^;]*?icon/([a-z-]+)-16`).exec(style)?.[1] ?? '';
      return { label, icon: { light: iconOf('image'), dark: iconOf('image-dark') }, badge: badge ?? '' };
    },
    click: async () =>
      void (await run(`const { x, y, width, height } = ${button}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          ${FRONT}.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});`)),
    popup: () => hear(shown),
    openSidebar: async () =>
      void (await run(`await ${FRONT}.SidebarController.show('${name}-sidebar-action')`)),
    sidebar: () => hear(`${FRONT}.document.getElementById('sidebar')`),
    closePopup: async () => void (await run(`${shown}?.closest('panel').hidePopup()`)),
    async openAnother() {
      await run(`const opened = OpenBrowserWindow();
        await new Promise((done) => opened.addEventListener('load', done, { once: true }));
        await opened.delayedStartupPromise;
        opened.focus();
        globalThis.another = opened;`);
      return async () => void (await run('another.close()'));
    },
    async openPrivate(url) {
      await run(`const opened = OpenBrowserWindow({ private: true });
        await new Promise((done) => opened.addEventListener('load', done, { once: true }));
        await opened.delayedStartupPromise;
        opened.gBrowser.loadURI(Services.io.newURI('${url}'), {
          triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }),
        });
        opened.focus();`);
      return async () => void (await run(`${FRONT}.close()`));
    },
    allowPrivate: async () =>
      void (await run(`const { ExtensionPermissions } = ${MODULE('resource://gre/modules/ExtensionPermissions.sys.mjs')};
        await ExtensionPermissions.add('${id}', {
          permissions: ['internal:privateBrowsingAllowed'], origins: [],
        }, ${EXTENSION(id)});
        await (await ${manager}.getAddonByID('${id}')).reload();`)),
    wear: async (theme) =>
      void (await run(
        `await (await ${manager}.getAddonByID('firefox-compact-${theme}@mozilla.org')).enable();`,
      )),
    suspend: async () =>
      void (await run(`await ${EXTENSION(id)}.terminateBackground({ ignoreDevToolsAttached: true });`)),
    awake: async () => (await run(`return ${EXTENSION(id)}.backgroundState`)) === 'running',
    focus: async () => void (await run(`${FRONT}.focus(); ${FRONT}.gBrowser.selectedBrowser.focus()`)),
    isPrivate: async () => (await run(`return PrivateBrowsingUtils.isWindowPrivate(${FRONT})`)) === true,
    answerPermissions: async (yes) =>
      void (await run(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${!yes})`)),
    address: async () => String(await run(`return ${FRONT}.gBrowser.selectedBrowser.currentURI.spec`)),
  };
}

function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection === 'object' && connection !== null && 'send' in connection) {
    return connection as Connection;
  }
  throw new Error('This Firefox is not driven by WebDriver BiDi.');
}

function windowIn(result: unknown): string {
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox has no window.');
  return found.context;
}

function answerIn(answer: unknown): string {
  const { type, result, exceptionDetails } = answer as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return String(result?.value);
}
