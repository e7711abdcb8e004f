import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';
import { type LocalPaper, openPaper, PAPER, STORY } from './paper.ts';

let firefox: FirefoxBrowser;
let paper: LocalPaper;
const opened: Page[] = [];

beforeAll(async () => {
  paper = await openPaper();
  firefox = await launchFirefox();
  await firefox.window.wear('light');
});
afterAll(async () => {
  await firefox?.close();
  await paper?.close();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(url: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  opened.push(page);
  await page.goto(paper.at(url));
  await page.bringToFront();
  return page;
}

const iconIs = (name: string) =>
  expect
    .poll(async () => (await firefox.window.button()).icon, { timeout: 10_000, interval: 100 })
    .toMatchObject({ light: expect.stringMatching(`^${name}`) });
const isLit = () => iconIs('lit-');
const isUnlit = () => iconIs('unlit-');

test('the icon is lit over a story, and goes out as the reader leaves it', async () => {
  const page = await open(STORY);
  await isLit();
  expect((await firefox.window.button()).label).toBe('Lede: news story on this page');
  await page.goto(paper.at(`${PAPER}/coast/`));
  await isUnlit();
  expect((await firefox.window.button()).label).toBe('Lede');
});

test('each tab has its own', async () => {
  const story = await open(STORY);
  await isLit();
  const front = await open(`${PAPER}/coast/`);
  await isUnlit();
  await story.bringToFront();
  await isLit();
  await front.bringToFront();
  await isUnlit();
});

test('a story taken out of the back/forward cache is lit again', async () => {
  const page = await open(STORY);
  await isLit();
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.goto(paper.at(`${PAPER}/coast/`));
  await isUnlit();
  // Its own command waits for a load, and there is none.
  await page.evaluate('history.back()');
  await isLit();
  expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
});

test('a site that changes its address without a load is followed to the story and out of it', async () => {
  const page = await open(`${PAPER}/app`);
  await isUnlit();
  await page.evaluate('story()');
  await isLit();
  await page.evaluate('front()');
  await isUnlit();
});

test('a story that arrives late on a page that never rests is noticed', async () => {
  await open(`${PAPER}/late`);
  await isUnlit();
  await isLit();
});

test('the background page sleeps and is woken by a story', async () => {
  const front = await open(`${PAPER}/coast/`);
  await firefox.window.suspend();
  expect(await firefox.window.awake()).toBe(false);
  const story = await open(STORY);
  await isLit();
  expect(await firefox.window.awake()).toBe(true);

  // What was shown stays without it, and what changes wakes it.
  await firefox.window.suspend();
  await front.bringToFront();
  await isUnlit();
  await story.bringToFront();
  await isLit();
  await story.goto(paper.at(`${PAPER}/coast/`));
  await isUnlit();
  await story.goto(paper.at(`${PAPER}/app`));
  await firefox.window.suspend();
  await story.evaluate('story()');
  await isLit();
});

test('dark toolbars have icons of their own', async () => {
  await open(`${PAPER}/coast/`);
  expect((await firefox.window.button()).icon).toEqual({ light: 'unlit-light', dark: 'unlit-dark' });
  await open(STORY);
  await iconIs('lit-light');
  await firefox.window.wear('dark');
  await open(STORY);
  await iconIs('lit-dark');
  await firefox.window.wear('light');
});
