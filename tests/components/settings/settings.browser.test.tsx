import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { SettingsScreen } from '../../../components/settings/settings-screen.tsx';
import { WelcomeScreen } from '../../../components/welcome/welcome-screen.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import type { SiteRule } from '../../../lib/model/site-rule.ts';
import { createSettingsState, type SettingsState } from '../../../lib/view/settings-state.ts';
import { createToasts } from '../../../lib/view/toasts.ts';
import type { Media } from '../../support/media.ts';
import '../../../components/styles/base.css';

const LIGHT: Media = { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' };
const KEYS = async (): Promise<[string, string][]> => [['Alt+Shift+L', 'Open Lede on this page']];

const RULES: SiteRule[] = [
  {
    host: 'harbourpost.example',
    field: 'byline',
    element: {
      tag: 'span',
      mark: { attribute: 'class', value: 'author' },
      within: { attribute: 'class', value: 'story-head' },
    },
    example: 'Sara Holm',
  },
  {
    host: 'coastalcourier.example',
    field: 'published',
    element: { tag: 'time', mark: { attribute: 'itemprop', value: 'datePublished' }, within: null },
    example: '4 March 2026',
  },
];

function settingsOf(stored: Partial<Settings> = {}, change: () => Promise<void> = async () => undefined) {
  return createSettingsState({
    load: async () => ({ ...DEFAULT_SETTINGS, ...stored }),
    change,
    onChange: () => () => undefined,
  });
}

const files: { name: string; data: string }[] = [];

/** The reader lets Lede into all sites, or is asked to. */
function accessOf(given: boolean) {
  const listeners = new Set<() => void>();
  let granted = given;
  return {
    granted: async () => granted,
    ask: async () => {
      granted = true;
      for (const listener of listeners) listener();
      return true;
    },
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function showWelcome(state: SettingsState, access = accessOf(true)): Promise<void> {
  await state.ready;
  render(null, document.body);
  render(
    <WelcomeScreen
      state={state}
      change={(changes) => void state.change(changes)}
      openKey="Alt+Shift+L"
      access={access}
    />,
    document.body,
  );
}

async function showSettings(state: SettingsState, access = accessOf(true)): Promise<void> {
  await state.ready;
  render(null, document.body);
  render(
    <SettingsScreen
      state={state}
      toasts={createToasts()}
      version="0.1.0"
      commands={KEYS}
      download={(file) => files.push(file)}
      whereKeysChange="To change them, open chrome://extensions/shortcuts."
      access={access}
    />,
    document.body,
  );
}

async function shoot(name: string): Promise<void> {
  await page.viewport(820, Math.min(2400, document.documentElement.scrollHeight));
  await page.screenshot({ path: `../../../.output/screenshots/${name}.png`, save: true });
}

const faults = async () =>
  (await axe.run(document)).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Settings';
  await page.viewport(820, 900);
});
afterEach(() => commands.emulateMedia(LIGHT));

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('settings are drawn and have no fault that axe finds', async () => {
    await commands.emulateMedia({ ...LIGHT, colorScheme });
    await showSettings(settingsOf({ excludedHosts: ['mail.example', 'bank.example'], siteRules: RULES }));
    await expect.element(page.getByText('Alt+Shift+L')).toBeVisible();
    expect(await faults()).toEqual([]);
    await shoot(`settings/all-${colorScheme}`);
  });

  it('the first page is drawn and has no fault that axe finds', async () => {
    await commands.emulateMedia({ ...LIGHT, colorScheme });
    await showWelcome(settingsOf());
    expect(await faults()).toEqual([]);
    await shoot(`welcome/first-run-${colorScheme}`);
  });
});

describe.each([
  ['settings', showSettings],
  ['the first page', showWelcome],
] as const)('where the browser keeps Lede out of web pages, %s', (name, show) => {
  it.each(['light', 'dark'] as const)('say so, and ask (%s)', async (colorScheme) => {
    await commands.emulateMedia({ ...LIGHT, colorScheme });
    await show(settingsOf(), accessOf(false));
    const ask = page.getByRole('button', { name: 'Allow access to sites' });
    await expect.element(ask).toBeVisible();
    expect(await faults()).toEqual([]);
    await shoot(`settings/no-access-${name.replaceAll(' ', '-')}-${colorScheme}`);
    await userEvent.click(ask);
    await expect.poll(() => document.querySelector('.access-note')).toBeNull();
  });

  it('and else say nothing of it', async () => {
    await show(settingsOf(), accessOf(true));
    await new Promise((done) => setTimeout(done, 50));
    expect(document.querySelector('.access-note')).toBeNull();
  });
});

describe('settings', () => {
  it('are in force as soon as they are chosen', async () => {
    const state = settingsOf();
    await showSettings(state);
    await userEvent.click(page.getByRole('checkbox', { name: 'Pause the history' }));
    expect(state.settings.value.historyPaused).toBe(true);
    await userEvent.click(page.getByText('Sepia'));
    expect(state.settings.value.reader.colours).toBe('sepia');
  });

  it('are found by words that are not in their name', async () => {
    await showSettings(settingsOf());
    await userEvent.fill(page.getByRole('searchbox'), 'font');
    await expect.element(page.getByRole('heading', { name: 'Type' })).toBeVisible();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('2 found');
    expect(page.getByRole('heading', { name: 'Pause the history' }).query()).toBeNull();
    expect(await faults()).toEqual([]);
    await shoot('settings/found-light');
    await userEvent.fill(page.getByRole('searchbox'), 'xylophone');
    await expect.element(page.getByText('No setting has these words.')).toBeVisible();
  });

  it.each([
    ['delete history', 'Your data', 1],
    ['hotkeys', 'Keyboard shortcuts in every tab', 2],
    ['move', 'These settings as a file', 1],
  ])('“%s” finds the section at the end, too', async (looked, title, found) => {
    await showSettings(settingsOf());
    await userEvent.fill(page.getByRole('searchbox'), looked);
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(page.getByRole('status').first()).toHaveTextContent(`${found} found`);
  });

  it('a site is left out by any address on it, what names none is refused, and it can be taken back', async () => {
    const state = settingsOf();
    await showSettings(state);
    const field = page.getByRole('textbox', { name: 'Sites left out' });
    await userEvent.fill(field, 'not a site');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await userEvent.fill(field, 'https://www.bank.example/login');
    await userEvent.keyboard('{Enter}');
    expect(state.settings.value.excludedHosts).toEqual(['bank.example']);
    await userEvent.click(page.getByRole('button', { name: 'No longer leave out bank.example' }));
    expect(state.settings.value.excludedHosts).toEqual([]);
  });

  it('a site is listed as its name is written', async () => {
    const state = settingsOf({ excludedHosts: ['xn--mller-kva.example'] });
    await showSettings(state);
    await expect.element(page.getByText('müller.example', { exact: true })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'No longer leave out müller.example' }));
    expect(state.settings.value.excludedHosts).toEqual([]);
  });

  it('a rule for a site is removed, and the notice takes that back', async () => {
    const state = settingsOf({ siteRules: RULES });
    await showSettings(state);
    await userEvent.click(
      page.getByRole('button', { name: 'Remove the rule for the author on harbourpost.example' }),
    );
    expect(state.settings.value.siteRules).toEqual([RULES[1]]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => state.settings.value.siteRules).toEqual(RULES);
  });

  it('are taken out as a file and brought in again, all of them', async () => {
    const state = settingsOf({ siteRules: RULES, letterKeys: false });
    await showSettings(state);
    await userEvent.click(page.getByRole('button', { name: 'Save as a file' }));
    const file = files.at(-1);
    expect(file?.name).toBe('lede-settings.json');

    const other = settingsOf({ historyPaused: true });
    await showSettings(other);
    const field = page.getByLabelText('Bring in a file');
    await userEvent.upload(field, new File([file?.data ?? ''], 'lede-settings.json'));
    await expect.poll(() => other.settings.value).toEqual(state.settings.value);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => other.settings.value.historyPaused).toBe(true);

    await userEvent.upload(field, new File(['{"stories":[]}'], 'stories.json'));
    await expect.element(page.getByText(/The file cannot be read/)).toBeVisible();
    expect(other.settings.value.historyPaused).toBe(true);
  });

  it('what cannot be kept is taken back, and said', async () => {
    const state = settingsOf({}, () => Promise.reject(new Error('disk full')));
    await showSettings(state);
    await userEvent.click(page.getByRole('checkbox', { name: 'Pause the history' }));
    await expect.element(page.getByText(/Something went wrong/)).toBeVisible();
    expect(state.settings.value.historyPaused).toBe(false);
  });
});
