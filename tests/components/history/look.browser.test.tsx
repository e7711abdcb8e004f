import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Media } from '../../support/media.ts';
import { leave, stage } from './stage.tsx';

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

const settle = () => new Promise((resolve) => setTimeout(resolve, 250));

async function shoot(name: string): Promise<void> {
  const { style } = document.body;
  // The window's own height: a list of many rows is as tall as it is long.
  if (document.querySelector('.story-list')) style.blockSize = `${window.innerHeight}px`;
  else await page.viewport(window.innerWidth, Math.max(600, document.documentElement.scrollHeight));
  style.overflow = 'hidden';
  await settle();
  await page.screenshot({ path: `../../../.output/screenshots/history/${name}.png`, save: true });
  style.blockSize = '';
  style.overflow = '';
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const STATES: Record<string, Parameters<typeof stage>[0]> = {
  '0-stories': {},
  '1-story': { stories: 1 },
  '50-stories': { stories: 50 },
  search: { stories: 50, search: '?q=harbour' },
  'no-match': { stories: 50, search: '?q=zeppelin' },
  author: { stories: 50, search: '?author=Marta+Lind' },
  numbers: { stories: 50, search: '?view=numbers' },
  'numbers-none': { search: '?view=numbers' },
  data: { stories: 50, search: '?view=data' },
  calendar: { stories: 50, search: '?view=calendar' },
  'empty-trash': { stories: 1, search: '?view=trash' },
};

describe.each(Object.entries(STATES))('%s', (name, given) => {
  it.each(['light', 'dark'] as const)('is drawn and has no fault that axe finds, %s', async (colorScheme) => {
    await commands.emulateMedia({ ...LIGHT, colorScheme });
    await stage(given);
    await settle();
    expect(await faults()).toEqual([]);
    await shoot(`${name}-${colorScheme}`);
  });
});
