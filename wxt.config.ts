import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { thirdPartyCode } from './build/third-party.ts';

/**
 * Open for one thing, pictures: `img-src` for those that the reader asks to see (components/article/figure.tsx),
 * `connect-src` for those that are to be kept (lib/browser/fetch-picture.ts).
 */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data: blob:; " +
  "connect-src 'self' https: http:; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Scripts without WXT's wrapper, which starts WXT plugins and logs for development: we have none of the former, and the
 * detector, which runs in every page, would grow by a tenth. While developing, the background reloads itself by it.
 */
const bareScripts = (developing: boolean): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    const [, kind, file] = /virtual:wxt-(unlisted-script|background)-entrypoint\?(.*)/.exec(id) ?? [];
    if (!file || (developing && kind === 'background')) return;
    return `import script from ${JSON.stringify(file)}; export default script.main();`;
  },
});

/**
 * The polyfill as a module of the kind that we write. As CommonJS, all that the browser's API has is copied from it as it
 * is loaded, and so called into being, some milliseconds before every page of ours and every start of the background.
 */
const polyfillAsModule = (): Plugin => ({
  name: 'polyfill-as-module',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]webextension-polyfill[\\/]dist[\\/]/.test(id)) return;
    return {
      code: `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`,
      map: null,
    };
  },
});

/** @returns a chunk of these modules and all that they import at once, and the plugin that follows their imports */
function chunkOf(name: string, first: RegExp) {
  const gathered = new Set<string>();
  const plugin: Plugin = {
    name: `chunk-of-${name}`,
    buildEnd() {
      const gather = (id: string) => {
        if (gathered.has(id)) return;
        gathered.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) gather(next);
      };
      for (const id of this.getModuleIds()) if (first.test(id)) gather(id);
    },
  };
  return { plugin, group: { name, test: (id: string) => gathered.has(id) } };
}

/**
 * What our pages share, each in one file with one style sheet, since each file more is a journey that a reader waits for:
 * all that the popup loads before it shows a story (`main.ts` would run in every page of ours), and the history.
 */
const sharedChunks = () => [
  chunkOf('ground', /popup\/show-popup\.tsx$|wxt-html-plugins$/),
  chunkOf('library', /lib\/store\/library\.ts$/),
];

const others = thirdPartyCode();

const SITES = ['http://*/*', 'https://*/*'];
const TOOLBAR = [16, 32, 48];
/**
 * Firefox for Windows and Linux opens its menus (Help, History, in German Lesezeichen) with Alt and a letter, with Shift too,
 * before an extension hears of it; digits lead to no menu in any language.
 */
const key = (browser: string, letter: string, digit: number) => ({
  default: `Alt+Shift+${browser === 'firefox' ? digit : letter}`,
});
const icon = (name: string, size: number) => `/icon/${name}-${size}.png`;
const icons = (name: string, sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [size, icon(name, size)]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ command }) => ({
    plugins: [
      bareScripts(command === 'serve'),
      polyfillAsModule(),
      others.plugin,
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const shared = sharedChunks();
      const options = config.build?.rolldownOptions ?? config.build?.rollupOptions;
      config.plugins = [...(config.plugins ?? []), ...shared.map(({ plugin }) => plugin)];
      config.build = {
        ...config.build,
        // Browsers that need it are older than ours.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          ...options,
          output: { ...options?.output, codeSplitting: { groups: shared.map(({ group }) => group) } },
        },
      };
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences/third-party.txt', contents: others.notices() });
    },
    // A page named "history" would replace the browser's own.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser }) => ({
    name: 'Lede',
    description:
      'Reads the news with you: the story alone, who wrote it and where, a summary, and a history that stays on your device.',
    // What each is for: README.md. `sidePanel` comes with entrypoints/sidepanel.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the reader wants backups in the downloads folder.
    optional_permissions: ['downloads'],
    omnibox: { keyword: 'lede' },
    host_permissions: SITES,
    // Declared here and not as one of WXT's content scripts, whose wrapper weighs more than the detector.
    content_scripts: [{ matches: SITES, js: ['detector.js'], run_at: 'document_idle' }],
    icons: icons('lede', [16, 32, 48, 128]),
    action: {
      default_title: 'Lede',
      default_icon: icons('unlit-light', TOOLBAR),
      ...(browser === 'firefox' && {
        // `dark` is the icon for themes with dark text.
        theme_icons: TOOLBAR.map((size) => ({
          dark: icon('unlit-light', size),
          light: icon('unlit-dark', size),
          size,
        })),
      }),
    },
    commands: {
      _execute_action: {
        suggested_key: key(browser, 'L', 1),
        description: 'Read the story of this page',
      },
      'save-story': {
        suggested_key: key(browser, 'S', 2),
        description: 'Save the story for offline reading',
      },
      'open-history': { suggested_key: key(browser, 'H', 3), description: 'Open the reading history' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    content_security_policy: { extension_pages: csp },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
