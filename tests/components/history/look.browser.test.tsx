import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { LibraryClosed } from '../../../components/history/library-closed.tsx';
import type { Media } from '../../support/media.ts';
import { pageFaults } from '../../support/page-faults.ts';
import { damageFirst, leave, type Stage, stage } from './stage.tsx';

const LIGHT: Media = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
};

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Lede';
  await page.viewport(1200, 900);
});

afterEach(async () => {
  await leave();
  await commands.emulateMedia(LIGHT);
});

const backUp = (every: string) =>
  userEvent.selectOptions(page.getByRole('combobox', { name: 'Back up', exact: true }), every);

const settle = () => new Promise((resolve) => setTimeout(resolve, 250));

async function shoot(name: string): Promise<void> {
  const { style } = document.body;
  // A list of many rows is as tall as it is long: the window's height of it is enough.
  if (document.querySelector('.story-list')) style.blockSize = `${window.innerHeight}px`;
  else await page.viewport(window.innerWidth, Math.max(600, document.documentElement.scrollHeight));
  style.overflow = 'hidden';
  await settle();
  await page.screenshot({ path: `../../../.output/screenshots/history/${name}.png`, save: true });
  style.blockSize = '';
  style.overflow = '';
}

const rows = (shown: Stage) => expect.poll(() => shown.state.list.stories.value.size).toBeGreaterThan(0);

/** Each state of the page, ready to be looked at. */
const STATES: Record<string, () => Promise<unknown>> = {
  '0-stories': () => stage(),
  '1-story': () => stage({ stories: 1 }),
  '50-stories': () => stage({ stories: 50 }),
  search: () => stage({ stories: 50, search: '?q=harbour' }),
  'no-match': () => stage({ stories: 50, search: '?q=zeppelin' }),
  author: () => stage({ stories: 50, search: '?author=Marta+Lind' }),
  filtered: () =>
    stage({ stories: 50, search: '?tag=sea&place=Port+Ellery&from=2026-11-01&until=2026-11-24' }),
  numbers: () => stage({ stories: 50, search: '?view=numbers' }),
  'numbers-none': () => stage({ search: '?view=numbers' }),
  calendar: () => stage({ stories: 50, search: '?view=calendar' }),
  data: () => stage({ stories: 50, search: '?view=data' }),
  backups: async () => {
    await stage({ stories: 50, search: '?view=data' });
    await backUp('day');
    await expect.element(page.getByText(/reads back whole/)).toBeVisible();
    await userEvent.click(page.getByText('Backups kept'));
  },
  'backups-waiting': async () => {
    const { allowed, name } = await stage({ stories: 50, search: '?view=data' });
    allowed.now = false;
    await damageFirst(name);
    await backUp('week');
    await expect.element(page.getByRole('button', { name: 'Allow and back up now' })).toBeVisible();
  },
  'trash-empty': () => stage({ stories: 1, search: '?view=trash' }),
  selection: async () => {
    await rows(await stage({ stories: 12 }));
    await userEvent.keyboard('jx{Shift>}{ArrowDown}{/Shift}');
  },
  keys: async () => {
    await rows(await stage({ stories: 3 }));
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
  edit: async () => {
    await rows(await stage({ stories: 3 }));
    await userEvent.keyboard('jn');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
  deleted: async () => {
    await rows(await stage({ stories: 12 }));
    await userEvent.keyboard('j#');
  },
  closed: async () => {
    render(
      <LibraryClosed
        failure={{ kind: 'storage-unavailable', detail: 'InvalidStateError: blocked' }}
        context={['version: test']}
      />,
      document.body,
    );
  },
};

describe.each(Object.entries(STATES))('%s', (name, show) => {
  it.each(['light', 'dark'] as const)('is drawn and has no fault that axe finds, %s', async (colorScheme) => {
    await commands.emulateMedia({ ...LIGHT, colorScheme });
    await show();
    await settle();
    expect(await pageFaults()).toEqual([]);
    await shoot(`${name}-${colorScheme}`);
  });
});

const CONTRAST: Record<string, Media> = {
  contrast: { ...LIGHT, contrast: 'more' },
  'contrast-dark': { ...LIGHT, colorScheme: 'dark', contrast: 'more' },
  forced: { ...LIGHT, forcedColors: 'active' },
};

describe.each(Object.entries(CONTRAST))('%s', (look, media) => {
  it.each(['50-stories', 'selection', 'numbers', 'calendar'])('%s', async (name) => {
    await commands.emulateMedia(media);
    await STATES[name]?.();
    await settle();
    expect(await pageFaults({ forced: look === 'forced' })).toEqual([]);
    await shoot(`${name}-${look}`);
  });
});

test.each(['50-stories', 'numbers', 'calendar', 'data', 'backups-waiting', 'selection'])(
  '%s fits a narrow window',
  async (name) => {
    await page.viewport(400, 800);
    await STATES[name]?.();
    await settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
    expect(await pageFaults()).toEqual([]);
    await shoot(`${name}-narrow`);
  },
);

test('what is done with the stories found stands in one line in a narrow window', async () => {
  await page.viewport(320, 800);
  await stage({ stories: 50, search: '?q=is:unread' });
  await expect.element(page.getByRole('button', { name: 'Export these …' })).toBeVisible();
  await settle();
  const label = page.getByRole('button', { name: 'Export these …' }).element();
  const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
  const line = document.createRange();
  if (words) line.selectNodeContents(words);
  expect(line.getClientRects()).toHaveLength(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
