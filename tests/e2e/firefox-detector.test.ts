import { expect } from 'vitest';
import { test as shared } from './fixtures.ts';
import { PAPER, STORY } from './paper.ts';

const test = shared.extend('icon', ({ firefox }) => {
  const is = (name: string) =>
    expect
      .poll(async () => (await firefox.window.button()).icon, { interval: 100 })
      .toMatchObject({ light: expect.stringMatching(`^${name}`) });
  return { is, isLit: () => is('lit-'), isUnlit: () => is('unlit-') };
});

test.beforeAll(({ firefox }) => firefox.window.wear('light'));

test('the icon is lit over a story, and goes out as the reader leaves it', async ({
  firefox,
  paper,
  openInFirefox,
  icon,
}) => {
  const page = await openInFirefox(paper.at(STORY));
  await icon.isLit();
  // Its words come beside the picture, in no order.
  await expect.poll(async () => (await firefox.window.button()).label).toBe('Lede: news story on this page');
  await page.goto(paper.at(`${PAPER}/coast/`));
  await icon.isUnlit();
  expect((await firefox.window.button()).label).toBe('Lede');
});

test('each tab has its own', async ({ paper, openInFirefox, icon }) => {
  const story = await openInFirefox(paper.at(STORY));
  await icon.isLit();
  const front = await openInFirefox(paper.at(`${PAPER}/coast/`));
  await icon.isUnlit();
  await story.bringToFront();
  await icon.isLit();
  await front.bringToFront();
  await icon.isUnlit();
});

test('a story taken out of the back/forward cache is lit again', async ({ paper, openInFirefox, icon }) => {
  const page = await openInFirefox(paper.at(STORY));
  await icon.isLit();
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.goto(paper.at(`${PAPER}/coast/`));
  await icon.isUnlit();
  // Its own command waits for a load, and there is none.
  await page.evaluate('history.back()');
  await icon.isLit();
  expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
});

test('a site that changes its address without a load is followed to the story and out of it', async ({
  paper,
  openInFirefox,
  icon,
}) => {
  const page = await openInFirefox(paper.at(`${PAPER}/app`));
  await icon.isUnlit();
  await page.evaluate('story()');
  await icon.isLit();
  await page.evaluate('front()');
  await icon.isUnlit();
});

test('a story that arrives late on a page that never rests is noticed', async ({
  paper,
  openInFirefox,
  icon,
}) => {
  await openInFirefox(paper.at(`${PAPER}/late`));
  await icon.isUnlit();
  await icon.isLit();
});

test('the background page sleeps and is woken by a story', async ({
  firefox,
  paper,
  openInFirefox,
  icon,
}) => {
  const front = await openInFirefox(paper.at(`${PAPER}/coast/`));
  await firefox.window.suspend();
  expect(await firefox.window.awake()).toBe(false);
  const story = await openInFirefox(paper.at(STORY));
  await icon.isLit();
  expect(await firefox.window.awake()).toBe(true);

  // What was shown stays without it, and what changes wakes it.
  await firefox.window.suspend();
  await front.bringToFront();
  await icon.isUnlit();
  await story.bringToFront();
  await icon.isLit();
  await story.goto(paper.at(`${PAPER}/coast/`));
  await icon.isUnlit();
  await story.goto(paper.at(`${PAPER}/app`));
  await firefox.window.suspend();
  await story.evaluate('story()');
  await icon.isLit();
});

test('dark toolbars have icons of their own', async ({ firefox, paper, openInFirefox, icon }) => {
  await openInFirefox(paper.at(`${PAPER}/coast/`));
  expect((await firefox.window.button()).icon).toEqual({ light: 'unlit-light', dark: 'unlit-dark' });
  await openInFirefox(paper.at(STORY));
  await icon.is('lit-light');
  await firefox.window.wear('dark');
  await openInFirefox(paper.at(STORY));
  await icon.is('lit-dark');
  await firefox.window.wear('light');
});
