import { describe, expect } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { inlineText } from '../../lib/model/plain-text.ts';
import { NO_STORIES, STORIES } from '../newsroom/stories.ts';
import { test } from './fixtures.ts';
import { storyInPopup } from './popup-story.ts';
import { readingOf } from './reading.ts';

describe('every story of the newsroom, through the real popup', () => {
  test.for(STORIES)('$publisher', async (truth, { browser, newsroom, open }) => {
    const url = newsroom.url(truth.path);
    const page = await open(url);
    await page.getByText(truth.closes, { exact: false }).first().waitFor();
    const popup = await browser.openPopup();
    const shown = await storyInPopup(popup.page);
    const reading = await readingOf(popup.page, url);
    await popup.close();

    if ('says' in shown) throw new Error(`The popup says: ${shown.says}`);
    expect.soft(shown.site).toBe(truth.site);
    expect.soft(shown.headline).toBe(truth.headline);
    expect.soft(shown.deck).toBe(truth.deck);
    for (const author of truth.authors) expect.soft(shown.people).toContain(author);
    for (const city of truth.dateline?.cities ?? []) expect.soft(shown.from).toContain(city);
    expect.soft(Date.parse(shown.published ?? '')).toBe(Date.parse(truth.published));
    if (truth.credit) expect.soft(shown.picture).toBe(`${truth.caption} ${truth.credit}`);
    expect.soft(shown.opening ?? shown.sentences[0]).toContain(truth.opens);
    expect.soft(shown.sentences.length).toBeGreaterThan(0);

    if (!reading.ok) throw new Error(`The story was not read: ${reading.error.kind}`);
    expect(outline(reading.value.article)).toEqual({
      authors: truth.authors,
      agency: truth.agency,
      dateline: truth.dateline,
      paragraphs: truth.paragraphs,
      closes: truth.closes,
      note: truth.contributorNote,
    });
    expect(reading.value.entry).not.toBeNull();
  });
});

test.for(NO_STORIES)(
  '%s is no story: the popup says so and offers to read it all the same',
  async (path, { browser, newsroom, open }) => {
    await open(newsroom.url(path));
    const popup = await browser.openPopup();
    const shown = await storyInPopup(popup.page);
    await popup.page.getByRole('button', { name: 'Extract anyway' }).waitFor();
    await popup.close();
    expect(shown).toHaveProperty('says');
  },
);

test('on a page of the browser itself the popup says why it cannot read', async ({ browser, open }) => {
  await open('chrome://version');
  const popup = await browser.openPopup();
  const shown = await storyInPopup(popup.page);
  await popup.close();
  expect('says' in shown && shown.says).toMatch(/browser/i);
});

function outline(article: Article) {
  const paragraphs = article.body.flatMap((block) =>
    block.kind === 'paragraph' ? [inlineText(block.text)] : [],
  );
  const truth = STORIES.find((story) => story.headline === article.headline);
  const last = paragraphs.at(-1) ?? '';
  return {
    authors: article.byline?.authors.map((author) => author.name) ?? [],
    agency: article.agency?.code ?? article.agency?.name ?? null,
    dateline: article.dateline && {
      cities: article.dateline.places.flatMap((place) => place.city ?? []),
      region: article.dateline.places[0]?.region ?? null,
      country: article.dateline.places[0]?.basis === 'printed' ? article.dateline.places[0].country : null,
    },
    paragraphs: paragraphs.length,
    closes: truth && last.startsWith(truth.closes) ? truth.closes : last,
    note: article.notes.find((note) => note.kind === 'contributor')?.text ?? null,
  };
}
