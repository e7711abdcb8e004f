import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the browsers are given; built by `npm run build`. */
const manifestOf = (folder: string) => JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));

const SITES = ['http://*/*', 'https://*/*'];

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const manifest = manifestOf(folder);

  test('is Manifest V3, with words as short as the stores want them', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  test('asks for what its features need and no more', () => {
    const chromeOnly = folder === 'chrome-mv3' ? ['sidePanel', 'offscreen'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      [
        'activeTab',
        'alarms',
        'contextMenus',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...chromeOnly,
      ].sort(),
    );
    expect(manifest.host_permissions).toEqual(SITES);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('has the detector alone in web pages, in the top frame, once the page is there', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: SITES, js: ['detector.js'], run_at: 'document_idle' },
    ]);
  });

  test('lets its pages load nothing but their own and pictures, and send nothing', () => {
    const csp: string = manifest.content_security_policy.extension_pages;
    const allowed = new Map(csp.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(Object.fromEntries(allowed)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'https:', 'http:', 'data:', 'blob:'],
      'connect-src': ["'self'", 'https:', 'http:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  test('leaves the pages of the browser itself alone', () => {
    expect(manifest.chrome_url_overrides).toBeUndefined();
  });

  test('names only files that are there', () => {
    const { icons, action, content_scripts, background } = manifest;
    const named: string[] = [
      ...Object.values<string>(icons),
      ...Object.values<string>(action.default_icon),
      ...(action.theme_icons ?? []).flatMap((one: { light: string; dark: string }) => [one.light, one.dark]),
      action.default_popup,
      ...content_scripts.flatMap((one: { js: string[] }) => one.js),
      ...(background.scripts ?? [background.service_worker]),
      ...['lit', 'unlit'].flatMap((state) =>
        ['light', 'dark'].flatMap((scheme) =>
          [16, 32, 48].map((size) => `icon/${state}-${scheme}-${size}.png`),
        ),
      ),
      ...['extractor.js', 'second-opinion.js', 'marker.js', 'meter.js'],
    ];
    expect(named.filter((file) => !existsSync(`.output/${folder}/${file}`))).toEqual([]);
  });

  test('brings the licence of each package whose code is in it', () => {
    const file = readFileSync(`.output/${folder}/licences/third-party.txt`, 'utf8');
    const notices = file.split(/^-{80}$/m);
    const bare = notices.filter((notice) => !/copyright/i.test(notice)).map((notice) => notice.trim());
    const named = notices.map((notice) => /^\s*(\S+) [\d.]+$/m.exec(notice)?.[1]);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(bare).toEqual([]);
    // By this browsers know that it is UTF-8.
    expect(file).toMatch(/^\ufeff/);
  });

  test('has keys for the popup, for saving and for the history', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual(['_execute_action', 'open-history', 'save-story']);
  });
});

test('Firefox: an event page, no data collected, an icon for each theme', () => {
  const manifest = manifestOf('firefox-mv3');
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(manifest.action.theme_icons).toHaveLength(3);
});

test('Chrome: a service worker', () => {
  expect(manifestOf('chrome-mv3').background).toEqual({ service_worker: 'background.js' });
});
