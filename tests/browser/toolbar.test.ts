import { beforeEach, expect, it, vi } from 'vitest';

const { kept, setIcon, address } = vi.hoisted(() => ({
  kept: { local: {} as Record<string, unknown>, session: {} as Record<string, unknown> },
  setIcon: vi.fn(async (_: unknown) => undefined),
  address: vi.fn(() => 'chrome-extension://abcdefgh/'),
}));

vi.mock('webextension-polyfill', () => {
  const area = (name: keyof typeof kept) => ({
    get: async (key: string) => (key in kept[name] ? { [key]: kept[name][key] } : {}),
    set: async (items: object) => void Object.assign(kept[name], items),
  });
  return {
    default: {
      action: { setIcon },
      runtime: { getURL: address },
      storage: { local: area('local'), session: area('session') },
    },
  };
});

const { rememberScheme, restoreIdleIcon, setIdleIcon } = await import('../../lib/browser/toolbar.ts');

/** The browser ends, and starts again. */
const restart = () => {
  kept.session = {};
  setIcon.mockClear();
};

const dark = { path: expect.objectContaining({ 16: '/icon/unlit-dark-16.png' }) };

beforeEach(() => {
  kept.local = {};
  address.mockReturnValue('chrome-extension://abcdefgh/');
  restart();
});

it('leaves the manifest’s icon alone on light toolbars', async () => {
  await restoreIdleIcon();
  await rememberScheme('light');
  await restoreIdleIcon();
  expect(setIcon).not.toHaveBeenCalled();
});

it('sets the icon for dark toolbars once for each start of the browser, not for each of the worker', async () => {
  await rememberScheme('dark');
  for (let start = 0; start < 2; start++) {
    restart();
    for (let worker = 0; worker < 3; worker++) await restoreIdleIcon();
    expect(setIcon.mock.calls).toEqual([[dark]]);
  }
});

it('follows toolbars that turn dark and light again', async () => {
  await rememberScheme('dark');
  await setIdleIcon('dark');
  await restoreIdleIcon();
  expect(setIcon).toHaveBeenCalledTimes(1);
  await rememberScheme('light');
  await restoreIdleIcon();
  expect(setIcon).toHaveBeenCalledTimes(2);
});

it('lets Firefox choose', async () => {
  address.mockReturnValue('moz-extension://abcdefgh/');
  await rememberScheme('dark');
  await restoreIdleIcon();
  expect(setIcon).not.toHaveBeenCalled();
});
