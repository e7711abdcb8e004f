import { expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import { test } from './fixtures.ts';
import { storyInPopup } from './popup-story.ts';

const ONE = storyAt('agency-wire');
const OTHER = storyAt('national-daily');

/** The headlines that the history holds, in a page of the extension. */
const KEPT = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'lede')) return [];
  const answer = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = await answer(indexedDB.open('lede'));
  const rows = await answer(db.transaction('versions').objectStore('versions').getAll());
  db.close();
  return rows.map(({ headline }) => headline);
})()`;

test('the worker hears of the popup that the browser opens', async ({ browser, newsroom, open }) => {
  await open(newsroom.url('german-daily'));
  await browser.inBackground(`(() => {
    globalThis.heard = [];
    addEventListener('fetch', ({ request }) => heard.push(new URL(request.url).pathname));
  })()`);
  const popup = await browser.openPopup();
  await storyInPopup(popup.page);
  await popup.close();
  // Nothing else that the popup loads goes by the worker.
  expect(await browser.inBackground('heard')).toEqual(['/popup.html']);
});

test('what is read while the popup is fetched is recorded only once it is asked for, and told of its own tab alone', async ({
  browser,
  newsroom,
  open,
}) => {
  const ours = await open(browser.url('options.html'));
  const other = await open(newsroom.url(OTHER.path));
  const one = await open(newsroom.url(ONE.path));
  await one.waitForTimeout(1_000);
  // As the browser does, but no popup comes of it.
  expect(await ours.evaluate(`fetch('/popup.html').then(({ ok }) => ok)`)).toBe(true);
  // Longer than a story that was asked for waits to be recorded.
  await one.waitForTimeout(2_500);
  expect(await ours.evaluate(KEPT)).not.toContain(ONE.headline);

  await other.bringToFront();
  const elsewhere = await browser.openPopup();
  expect(await storyInPopup(elsewhere.page)).toMatchObject({ headline: OTHER.headline });
  await elsewhere.close();
  await expect.poll(() => ours.evaluate(KEPT)).toContain(OTHER.headline);
  expect(await ours.evaluate(KEPT)).not.toContain(ONE.headline);

  await one.bringToFront();
  // What was read is all there is now.
  await one.evaluate(() => document.body.replaceChildren());
  const popup = await browser.openPopup();
  expect(await storyInPopup(popup.page)).toMatchObject({ headline: ONE.headline });
  await popup.close();
  await expect.poll(() => ours.evaluate(KEPT)).toContain(ONE.headline);
});
