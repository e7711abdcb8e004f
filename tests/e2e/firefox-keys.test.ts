import { describe, expect } from 'vitest';
import { storyAt } from '../newsroom/stories.ts';
import { testWithKeys as test } from './fixtures.ts';

/** Only a keyboard shows whether a key is still the extension's: Firefox takes some for its own menus first. */
describe.runIf(process.platform === 'linux')('Firefox’s keys, in every tab', () => {
  test('read the story in front, save it, and open the history', async ({
    display,
    firefox,
    newsroom,
    openInFirefox,
  }) => {
    const { window } = firefox;
    await openInFirefox(newsroom.url('agency-wire'));
    await window.focus();
    display.press('alt', 'shift', '1');
    await expect.poll(window.popup).toContain(storyAt('agency-wire').headline);
    await window.closePopup();
    display.press('alt', 'shift', '2');
    await expect.poll(async () => (await window.button()).badge).toBe('✓');
    display.press('alt', 'shift', '3');
    await expect.poll(window.address).toMatch(/history\.html$/);

    // From another window the history that is open already comes to the front, not behind it.
    const close = await window.openAnother();
    await expect.poll(window.address).not.toMatch(/history\.html$/);
    await window.focus();
    display.press('alt', 'shift', '3');
    await expect.poll(window.address).toMatch(/history\.html$/);
    await close();
  });

  test('over a page that is no story nothing is saved: the popup opens and says so', async ({
    display,
    firefox,
    newsroom,
    openInFirefox,
  }) => {
    const { window } = firefox;
    await openInFirefox(newsroom.url('shop-product'));
    await window.focus();
    display.press('alt', 'shift', '2');
    await expect.poll(window.popup).toContain('This page doesn’t look like a story');
    await window.closePopup();
  });

  test('from a private window, which has none, the history opens in a usual one', async ({
    display,
    firefox,
    newsroom,
  }) => {
    const { window } = firefox;
    await window.allowPrivate();
    await window.openPrivate(newsroom.url('agency-wire'));
    await expect.poll(window.isPrivate).toBe(true);
    await expect.poll(window.address).toContain('agency-wire');
    await window.focus();
    display.press('alt', 'shift', '3');
    await expect.poll(window.address).toMatch(/history\.html$/);
    expect(await window.isPrivate()).toBe(false);
  });
});
