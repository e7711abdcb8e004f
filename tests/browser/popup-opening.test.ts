import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onPopupOpening } from '../../lib/browser/popup-opening.ts';

const ORIGIN = 'chrome-extension://abcdefgh';

let worker = new EventTarget();
beforeEach(() => {
  worker = new EventTarget();
  vi.stubGlobal('addEventListener', worker.addEventListener.bind(worker));
});
afterEach(() => vi.unstubAllGlobals());

const fetches = (url: string) =>
  worker.dispatchEvent(Object.assign(new Event('fetch'), { request: new Request(url) }));

it('hears of the popup that opens, and of nothing else', () => {
  const heard = vi.fn(async () => undefined);
  onPopupOpening(heard);
  for (const path of ['/history.html', '/popup.html?tab=7', '/ask.js', '/chunks/ground.js'])
    fetches(ORIGIN + path);
  expect(heard).not.toHaveBeenCalled();
  fetches(`${ORIGIN}/popup.html`);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('lets nothing wait for the worker', async () => {
  onPopupOpening(async () => undefined);
  const addRoutes = vi.fn<(rules: unknown) => Promise<void>>(async () => undefined);
  const waits: Promise<unknown>[] = [];
  worker.dispatchEvent(
    Object.assign(new Event('install'), {
      addRoutes,
      waitUntil: (work: Promise<unknown>) => waits.push(work),
    }),
  );
  await Promise.all(waits);
  const [[rules]] = addRoutes.mock.calls as [[{ source: string; condition: object }[]]];
  // The first that fits counts.
  expect(rules.map(({ source }) => source)).toEqual(['race-network-and-fetch-handler', 'network']);
  expect(rules[0]?.condition).toMatchObject({ runningStatus: 'running' });
});

it('is installed where the browser knows no routes', () => {
  onPopupOpening(async () => undefined);
  expect(() => worker.dispatchEvent(new Event('install'))).not.toThrow();
});
