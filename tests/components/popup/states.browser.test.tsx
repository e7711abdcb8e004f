import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Failure } from '../../../lib/model/result.ts';
import type { Media } from '../../support/media.ts';
import { pageFaults } from '../../support/page-faults.ts';
import { failure, never, reading, type Stage, stage, success } from './popup-harness.tsx';
import { arabic, bare, japanese, longNames, teaser, twentyAuthors, WRITER, wire } from './stories.ts';

const LIGHT: Media = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
};
const LOOKS: Record<string, Media> = {
  light: LIGHT,
  dark: { ...LIGHT, colorScheme: 'dark' },
  contrast: { ...LIGHT, contrast: 'more' },
  'contrast-dark': { ...LIGHT, colorScheme: 'dark', contrast: 'more' },
  forced: { ...LIGHT, forcedColors: 'active' },
};

const failed = (reason: Failure) => () => stage(failure(reason));
const url = 'https://coastalcourier.example/';

/** Every state that the popup can be in. */
const STATES: Record<string, () => Promise<Stage>> = {
  story: () => stage(success(reading({ article: wire() }))),
  'long-names': () => stage(success(reading({ article: longNames() }))),
  'twenty-authors': () => stage(success(reading({ article: twentyAuthors() }))),
  'no-author-no-date': () => stage(success(reading({ article: bare(), omissions: [] }))),
  teaser: () => stage(success(reading({ article: teaser() }))),
  arabic: () => stage(success(reading({ article: arabic() }))),
  japanese: () => stage(success(reading({ article: japanese() }))),
  private: () => stage(success(reading({ article: wire(), entry: null, notRecorded: { why: 'private' } }))),
  'history-closed': () =>
    stage(success(reading({ article: wire() })), {
      keeper: async () => failure({ kind: 'storage-unavailable', detail: 'blocked' }),
    }),
  'rule-offered': async () => {
    const shown = await stage(success(reading({ article: wire() })), { elements: async () => WRITER });
    const view = shown.state.view.value;
    document.querySelector<HTMLElement>('.fold summary')?.click();
    if (view.state === 'story') await view.story.correct('byline', 'Sara Holm');
    await expect.poll(() => document.querySelector('.rule-offer')).not.toBeNull();
    return shown;
  },
  'read-by-rule': async () => {
    const article = wire();
    const provenance = { ...article.provenance, byline: { source: 'rule', confidence: 1 } as const };
    const shown = await stage(success(reading({ article: { ...article, provenance } })));
    document.querySelector<HTMLElement>('.fold summary')?.click();
    return shown;
  },
  reading: () => stage(never),
  'reading-late': async () => {
    const result = await stage(never);
    await new Promise((resolve) => setTimeout(resolve, 350));
    return result;
  },
  'no-story': () => stage(failure({ kind: 'no-story-found', url })),
  'no-story-after-all': async () => {
    const result = await stage(failure({ kind: 'no-story-found', url }));
    await result.state.extractAnyway();
    return result;
  },
  'off-limits-browser': failed({ kind: 'page-not-readable', url: 'chrome://settings/', why: 'browser-page' }),
  'off-limits-hidden': failed({ kind: 'page-not-readable', url: '', why: 'hidden' }),
  'off-limits-no-access': failed({ kind: 'page-not-readable', url, why: 'no-access' }),
  'off-limits-reader-view': failed({ kind: 'page-not-readable', url: 'about:reader', why: 'reader-view' }),
  'off-limits-closed': failed({ kind: 'page-not-readable', url, why: 'closed' }),
  failed: failed({ kind: 'unexpected', detail: 'TypeError: site is not iterable' }),
  stopped: failed({ kind: 'stopped' }),
  'tab-closed': failed({ kind: 'tab-closed' }),
};

const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

async function shoot(name: string): Promise<void> {
  await page.viewport(400, Math.max(200, Math.min(1600, document.documentElement.scrollHeight)));
  await settle();
  await page.screenshot({ path: `../../../.output/screenshots/popup/${name}.png`, save: true });
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Lede';
  await page.viewport(400, 600);
});

afterEach(() => commands.emulateMedia(LIGHT));

it('says of a part of a story that it is one, and nothing of the kind of a whole', async () => {
  const said = async (access: 'full' | 'teaser' | 'truncated'): Promise<string | undefined> => {
    await stage(success(reading({ article: { ...wire(), access } })));
    return document.querySelector('.short-of')?.textContent ?? undefined;
  };
  expect(await said('teaser')).toBe('Only the opening: the page keeps the rest for subscribers.');
  expect(await said('truncated')).toBe('Only the first part: the page is longer than Lede reads.');
  expect(await said('full')).toBeUndefined();
});

describe.each(Object.entries(STATES))('%s', (name, show) => {
  it.each(['light', 'dark'])('is drawn and has no fault that axe finds, %s', async (look) => {
    await commands.emulateMedia(LOOKS[look] ?? LIGHT);
    await show();
    expect(await pageFaults()).toEqual([]);
    await shoot(`${name}-${look}`);
  });
});

it.each(['light', 'forced'])('a button that does nothing looks like it, %s', async (look) => {
  await commands.emulateMedia(LOOKS[look] ?? LIGHT);
  await stage(success(reading({ article: wire() })));
  const [fewer, more] = document.querySelectorAll<HTMLElement>('.stepper .button');
  await expect
    .poll(() => {
      fewer?.click();
      return fewer?.ariaDisabled;
    })
    .toBe('true');
  const colourOf = (button?: HTMLElement) => button && getComputedStyle(button).color;
  expect(colourOf(fewer)).not.toBe(colourOf(more));
});

describe.each(['contrast', 'contrast-dark', 'forced'])('%s', (look) => {
  it.each(['story', 'teaser', 'failed', 'no-story', 'rule-offered'])(
    '%s is drawn and has no fault that axe finds',
    async (name) => {
      await commands.emulateMedia(LOOKS[look] ?? LIGHT);
      await STATES[name]?.();
      expect(await pageFaults({ forced: look === 'forced' })).toEqual([]);
      await shoot(`${name}-${look}`);
    },
  );
});
