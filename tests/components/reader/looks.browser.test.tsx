import { afterEach, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Article } from '../../../lib/model/article.ts';
import type { ReaderLook } from '../../../lib/model/settings.ts';
import { got } from '../../support/got.ts';
import { pageFaults } from '../../support/page-faults.ts';
import { settle, stage } from './reader-harness.tsx';
import { arabic, everything, japanese, longHeadline } from './stories.ts';

const STORIES: Record<string, [Article, Partial<ReaderLook>]> = {
  light: [everything(), { colours: 'light' }],
  dark: [everything(), { colours: 'dark' }],
  sepia: [everything(), { colours: 'sepia' }],
  'sans-justified': [everything(), { colours: 'light', font: 'sans', justify: true, size: 22, measure: 50 }],
  rtl: [arabic(), { colours: 'light' }],
  'rtl-dark': [arabic(), { colours: 'dark' }],
  japanese: [japanese(), { colours: 'light' }],
  'japanese-columns': [japanese(), { colours: 'light', vertical: true }],
  'long-headline': [longHeadline(), { colours: 'light' }],
};

/** The whole story, or as much as a window of this height shows. */
async function shoot(name: string, width: number, height?: number): Promise<void> {
  await page.viewport(width, height ?? 900);
  await settle();
  if (height) Object.assign(document.body.style, { blockSize: `${height}px`, overflow: 'hidden' });
  else await page.viewport(width, document.documentElement.scrollHeight);
  await settle();
  await page.screenshot({ path: `../../../.output/screenshots/reader/${name}.png`, save: true });
  document.body.removeAttribute('style');
}

afterEach(() => commands.emulateMedia({ colorScheme: null, reducedMotion: null }));

describe('every story in every look', () => {
  test.each(Object.entries(STORIES))('%s has no fault that axe finds', async (name, [article, look]) => {
    await commands.emulateMedia({ reducedMotion: 'reduce' });
    await stage(article, { look });
    await shoot(
      name,
      name === 'japanese-columns' ? 1200 : 1000,
      name === 'japanese-columns' ? 760 : undefined,
    );
    expect(await pageFaults()).toEqual([]);
  });

  test('narrow, as on a phone', async () => {
    await stage(longHeadline(), { look: { colours: 'light' } });
    await shoot('narrow', 360);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await pageFaults()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('what opens, %s', (colours) => {
  test('type and colours, highlights, find, listen', async () => {
    await commands.emulateMedia({ reducedMotion: 'reduce' });
    await page.viewport(1280, 900);
    const { library, id } = await stage(everything(), { look: { colours } });
    const passage = { prefix: '', suffix: '', position: { block: 1, start: 0, end: 24 } };
    got(
      await library.addHighlight(id, {
        ...passage,
        quotation: '“We counted the days,” s',
        colour: 'green',
        note: 'The title for the piece.',
      }),
    );
    got(
      await library.addHighlight(id, {
        ...passage,
        quotation: 'words that are gone',
        colour: 'violet',
        note: '',
      }),
    );
    await settle();
    for (const [key, name] of [
      ['t', 'look'],
      ['m', 'highlights'],
      ['/', 'find'],
      ['l', 'listen'],
      ['?', 'keys'],
    ] as const) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
      if (name === 'find') {
        await page.getByRole('searchbox').fill('island');
        await settle();
      }
      expect(await pageFaults()).toEqual([]);
      await shoot(`${name}-${colours}`, 1280, 900);
      if (name === 'find')
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }
  });
});
