import type { Page } from 'playwright-core';

/** The story as the popup shows it: what a reader reads there, field by field; null where nothing is shown. */
export interface PopupStory {
  site: string | null;
  section: string | null;
  headline: string | null;
  deck: string | null;
  /** "By A and B · Associated Press" */
  people: string | null;
  /** "Guatire, Venezuela · AP" */
  from: string | null;
  /** Published, updated, reading time. */
  circumstances: string | null;
  /** ISO 8601, as the `time` element says. */
  published: string | null;
  sentences: string[];
  /** The first paragraph; null where the sentences have all of it. */
  opening: string | null;
  /** Caption and credit. */
  picture: string | null;
}

/**
 * Waits until the popup has settled and reads the story from it.
 * @returns the story, or the words it says instead (no story, page off limits, failure)
 */
export async function storyInPopup(page: Page): Promise<PopupStory | { says: string }> {
  await page.waitForSelector('[data-state]:not([data-state="reading"])', { timeout: 20_000 });
  const state = await page.getAttribute('[data-state]', 'data-state');
  if (state !== 'story') return { says: await text(page, '[data-state]').then((words) => words ?? '') };
  return {
    site: await text(page, '.masthead-site'),
    section: await text(page, '.masthead-section'),
    headline: await text(page, 'h1'),
    deck: await text(page, '.glance-deck'),
    people: await text(page, '.people'),
    from: await text(page, '.from'),
    circumstances: await text(page, '.circumstances'),
    published: await page
      .locator('.circumstances time')
      .first()
      .getAttribute('datetime', { timeout: 2_000 })
      .catch(() => null),
    sentences: (await page.locator('.sentence').allInnerTexts()).map(squash),
    opening: await text(page, '.opening'),
    picture: await text(page, '.picture p'),
  };
}

async function text(page: Page, selector: string): Promise<string | null> {
  const found = page.locator(selector).first();
  return (await found.count()) === 0 ? null : squash(await found.innerText());
}

const squash = (words: string): string => words.replace(/\s+/g, ' ').trim();
