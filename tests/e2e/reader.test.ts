import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { inlineText } from '../../lib/model/plain-text.ts';
import { type NewsroomStory, STORIES, storyAt } from '../newsroom/stories.ts';
import { got } from '../support/got.ts';
import { test as shared } from './fixtures.ts';
import { readingOf } from './reading.ts';

const story = storyAt('blog-cms');

/** Opens a newsroom's story in Chromium, has it read, closes its page, and opens the reader without network. */
const test = shared.extend('readOffline', ({ browser, newsroom, open }, { onCleanup }) => {
  onCleanup(() => browser.context.setOffline(false));
  return async (from: NewsroomStory): Promise<{ reader: Page; article: Article }> => {
    const page = await open(newsroom.url(from.path));
    await page.getByText(from.closes, { exact: false }).first().waitFor();
    const reader = await open(browser.url('reader.html'));
    const { article, entry, notRecorded } = got(await readingOf(reader, newsroom.url(from.path)));
    if (!entry) throw new Error(`not kept: ${JSON.stringify(notRecorded)}`);
    await page.close();
    await browser.context.setOffline(true);
    await reader.goto(browser.url(`reader.html?id=${entry}`));
    await reader.getByRole('heading', { level: 1 }).waitFor();
    return { reader, article };
  };
});

describe('in Chromium', () => {
  test.for(STORIES)('$publisher, offline', async (one, { readOffline }) => {
    const { reader, article } = await readOffline(one);
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(article.headline);
    const shown = await reader.locator('.story-body > [data-block]').allTextContents();
    expect(shown).toHaveLength(article.body.length);
    for (const [index, block] of article.body.entries()) {
      if (block.kind === 'paragraph') expect(shown[index]).toBe(inlineText(block.text));
    }
    const head = (await reader.locator('.story-head').textContent()) ?? '';
    for (const author of article.byline?.authors ?? []) expect(head).toContain(author.name);
    if (article.lead?.caption) expect(head).toContain(article.lead.caption);
    await reader.screenshot({
      path: `.output/screenshots/reader/newsroom-${one.path}.png`,
      fullPage: true,
    });
    expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  });

  test('a highlight made by hand is there after the page was closed, and in another window at once', async ({
    browser,
    open,
    readOffline,
  }) => {
    const { reader } = await readOffline(story);
    await browser.context.setOffline(false);
    const other = await open(reader.url());
    await reader.bringToFront();
    const paragraph = reader.locator('.story-body [data-block] > p').first();
    await paragraph.click({ clickCount: 3 });
    await reader.getByRole('button', { name: 'Green' }).click();
    await reader.locator('mark.passage-green').first().waitFor();
    await other.locator('mark.passage-green').first().waitFor();
    await reader.close();
    await other.reload();
    await other.locator('mark.passage-green').first().waitFor();
  });

  test('printed: the story alone, its links as footnotes', async ({ browser, readOffline }) => {
    const { reader } = await readOffline(story);
    await browser.context.setOffline(false);
    await reader.emulateMedia({ media: 'print' });
    expect(await reader.getByRole('toolbar', { name: 'Reader' }).isVisible()).toBe(false);
    expect(await reader.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await reader.locator('.story-origin .print-only').isVisible()).toBe(true);
    expect(await reader.locator('.story-times').innerText()).toMatch(/August 2026|August \d+, 2026/);
    await reader.screenshot({ path: '.output/screenshots/reader/printed.png', fullPage: true });
    const pdf = await reader.pdf({ path: '.output/screenshots/reader/printed.pdf', format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('taken out as a file', async ({ readOffline }) => {
    // A story in which nothing is marked yet: a click on a mark opens the list of them.
    const { reader, article } = await readOffline(storyAt('national-daily'));
    await reader.locator('.story-body [data-block] > p').first().click({ clickCount: 3 });
    const selected = reader.getByRole('toolbar', { name: 'Selected words' });
    await selected.getByRole('button', { name: 'Violet' }).click();
    const marked = reader.locator('mark.passage-violet').first();
    const words = (await marked.textContent()) ?? '';
    await reader.keyboard.press('e');
    await reader
      .getByRole('radio', { name: /^JSON\b(?! Lines)/ })
      .first()
      .check();
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: 'Download' }).click(),
    ]);
    const written: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(written).toMatchObject({
      stories: [
        {
          article: { headline: article.headline },
          highlights: [{ quotation: expect.stringContaining(words) }],
        },
      ],
    });
  });

  test('an address without a story says so', async ({ browser, open }) => {
    const reader = await open(browser.url('reader.html?id=99999'));
    await reader.getByRole('alert').waitFor();
    expect(await reader.getByRole('alert').textContent()).toContain('Not in the history');
  });
});

describe('in Firefox', () => {
  const textOf = (page: FirefoxPage, selector: string) =>
    page.$eval(selector, (element) => element.textContent);

  test('the story of a tab, with what is found marked', async ({ firefox, newsroom, openInFirefox }) => {
    await openInFirefox(newsroom.url(story.path));
    const helper = await firefox.open('reader.html');
    const id = await helper.evaluate(`(async () => {
      const tabs = await browser.tabs.query({});
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(newsroom.url(story.path))});
      const answer = await browser.runtime.sendMessage({ kind: 'page.read', request: { tabId: tab.id } });
      return answer.ok ? answer.value.entry : JSON.stringify(answer);
    })()`);
    const reader = await firefox.open(`reader.html?id=${id}`);
    await reader.waitForSelector('.page h1');
    expect(await textOf(reader, '.page h1')).toBe(story.headline);
    await reader.keyboard.press('/');
    await reader.waitForSelector('.find-bar input');
    await reader.keyboard.type('the');
    await reader.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 1);
    await reader.screenshot({ path: '.output/screenshots/reader-firefox.png' });
  });
});
