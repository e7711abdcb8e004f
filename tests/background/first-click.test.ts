import { expect, test } from 'vitest';
import { createFirstClick } from '../../lib/background/first-click.ts';

const STORY = 'https://harbourpost.example/coast/ferry';
const NEXT = 'https://harbourpost.example/coast/harbour';
const ELSEWHERE = 'https://gazette.example/lamp';

/** @param open addresses that need no click */
function setUp({ open = [] as string[], front = 7 } = {}) {
  const sites = new Map<number, string>();
  const seen = { popups: 0 };
  const firstClick = createFirstClick({
    mayEnter: async (url) => open.includes(url),
    activeTab: async () => ({ id: front, url: STORY, title: 'Ferry returns', private: false }),
    openPopup: async () => void seen.popups++,
    letInto: async (tabId) => sites.get(tabId) ?? null,
    remember: async (tabId, site) => void sites.set(tabId, site),
  });
  return { seen, firstClick };
}

test('the first word from a site that needs a click opens the popup, once until another site is entered', async () => {
  const { seen, firstClick } = setUp();
  await firstClick.detected(7, STORY);
  await firstClick.detected(7, NEXT);
  expect(seen.popups).toBe(1);
  await firstClick.detected(7, ELSEWHERE);
  await firstClick.detected(7, STORY);
  expect(seen.popups).toBe(3);
});

test('where no click is needed, none was made', async () => {
  const { seen, firstClick } = setUp({ open: [STORY] });
  await firstClick.detected(7, STORY);
  expect(seen.popups).toBe(0);
});

test('a tab that is no longer in front gets no popup', async () => {
  const { seen, firstClick } = setUp({ front: 8 });
  await firstClick.detected(7, STORY);
  expect(seen.popups).toBe(0);
});

test('a key or menu that let us in wanted no popup', async () => {
  const { seen, firstClick } = setUp();
  await firstClick.spent({ id: 7, url: STORY, title: 'Ferry returns', private: false });
  await firstClick.detected(7, STORY);
  expect(seen.popups).toBe(0);
});

test('a tab whose address is hidden or is no web page is left alone', async () => {
  const { firstClick } = setUp();
  await expect(
    firstClick.spent({ id: 7, url: null, title: 'Ferry returns', private: false }),
  ).resolves.toBeUndefined();
  await expect(
    firstClick.spent({ id: 7, url: 'chrome://settings', title: 'Ferry returns', private: false }),
  ).resolves.toBeUndefined();
});
