import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { storyInPopup } from './popup-story.ts';

/** A paper whose template prints the editor on duty where others print the author. */
const story = (headline: string, author: string) => `<!doctype html><html lang="en"><head>
<title>${headline} | Lighthouse Weekly</title><meta property="og:type" content="article">
<meta property="og:site_name" content="Lighthouse Weekly"></head><body>
<article><h1>${headline}</h1><p class="byline">By Edgar Quill</p><p class="date">November 3, 2026</p>
<div class="story">
<p>The keeper of the lighthouse on Gull Island has found a letter that was written to nobody in 1911, and answered it.</p>
<p>It lay behind a panel that came loose in the storm of last week, with a pressed flower and the price of eleven eggs.</p>
<p>“I thought that somebody should,” said the keeper, who has lived on the island since her mother kept the light.</p>
<p>The letter will be shown in the harbour office until the spring, when the panel is to be put back where it was.</p>
</div><div class="story-writer">${author}</div></article></body></html>`;

const author = async (page: Parameters<typeof storyInPopup>[0]) => {
  const shown = await storyInPopup(page);
  return 'people' in shown ? shown.people : shown.says;
};

test('an author put right once is right in the site’s later stories, until the rule is removed', async ({
  browser,
  newsroom,
  open,
}) => {
  const page = await open(newsroom.add(story('Keeper answers a letter of 1911', 'Sara Holm')));
  const first = await browser.openPopup();
  expect(await author(first.page)).toBe('By Edgar Quill');
  await first.page.getByText('Where this comes from').click();
  await first.page.getByRole('button', { name: 'Correct the author' }).click();
  await first.page.getByRole('textbox', { name: 'Author' }).fill('Sara Holm');
  await first.page.keyboard.press('Enter');
  await first.page.getByText('Use this place for later stories of Lighthouse Weekly?').waitFor();
  await first.page.screenshot({ path: '.output/screenshots/popup/rule-offered-chromium.png' });
  await first.page.getByRole('button', { name: 'Use it' }).click();
  await first.page.getByText('Kept for later stories of Lighthouse Weekly').waitFor();
  await first.close();

  // The correction stays with its story.
  const again = await browser.openPopup();
  await again.page.getByRole('link', { name: 'Sara Holm' }).waitFor();
  await again.close();

  await page.goto(newsroom.add(story('Harbour office shows the letter', 'Idris Karlsson')));
  const second = await browser.openPopup();
  expect(await author(second.page)).toBe('By Idris Karlsson');
  await second.page.getByText('Where this comes from').click();
  await second.page.getByText('your rule for this site').waitFor();
  await second.close();

  const options = await open(browser.url('options.html'));
  await options.getByRole('button', { name: 'Remove the rule for the author on localhost' }).click();
  await options.getByText('Rule for localhost removed').waitFor();
  await options.close();

  await page.goto(newsroom.add(story('Panel goes back to its place', 'Tom Reyes')));
  const third = await browser.openPopup();
  expect(await author(third.page)).toBe('By Edgar Quill');
  await third.close();
});

test('Firefox follows a rule as well', async ({ firefox, newsroom, openInFirefox }) => {
  const settings = await firefox.open('options.html');
  await settings.evaluate(
    (rule) => {
      const { browser } = globalThis as unknown as { browser: typeof import('webextension-polyfill') };
      return browser.storage.local.set({ 'settings.siteRules': [rule] });
    },
    {
      host: 'localhost',
      field: 'byline',
      element: { tag: 'div', mark: { attribute: 'class', value: 'story-writer' }, within: null },
      example: 'Sara Holm',
    },
  );
  await openInFirefox(newsroom.add(story('Keeper answers a letter of 1911', 'Idris Karlsson')));
  await firefox.window.click();
  await expect.poll(() => firefox.window.popup()).toContain('Idris Karlsson');
  expect(await firefox.window.popup()).not.toContain('Edgar Quill');
});
