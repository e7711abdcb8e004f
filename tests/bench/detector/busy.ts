import type { Browser, CDPSession } from 'playwright-core';
import { openWorld, STUB, useOf, type World } from './world.ts';

/** A page of scores that changes fifty times a second and moves on to another match, without a load, every minute. */
const BUSY = `<!doctype html><title>Scores</title><ul id="list"></ul><script>
  setInterval(() => {
    const row = document.createElement('li');
    row.textContent = 'Score ' + Math.random();
    list.append(row);
    if (list.children.length > 200) list.firstChild.remove();
  }, 20);
  let match = 1;
  setInterval(() => history.pushState({}, '', '/live/' + match++), 60_000);
</script>`;

/** Keeps the books on everything that a script can leave behind in a page. */
const BOOKS = `
  globalThis.left = { observers: new Set(), timers: new Set(), listeners: 0, looks: 0 };
  globalThis.MutationObserver = class extends MutationObserver {
    observe(...given) { left.observers.add(this); super.observe(...given) }
    disconnect() { left.observers.delete(this); super.disconnect() }
  };
  for (const [start, stop, once] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false], ['requestIdleCallback', 'cancelIdleCallback', true]]) {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (run, ...rest) => {
      const key = start + begin((...given) => { if (once) left.timers.delete(key); left.looks++; run(...given) }, ...rest);
      left.timers.add(key);
      return key;
    };
    globalThis[stop] = (key) => { left.timers.delete(key); end(Number(String(key).slice(start.length))) };
  }
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...given) { left.listeners++; return add.apply(this ?? globalThis, given) };
  EventTarget.prototype.removeEventListener = function (...given) { left.listeners--; return remove.apply(this ?? globalThis, given) };`;

const LEFT =
  '({ observers: left.observers.size, timers: left.timers.size, listeners: left.listeners, looks: left.looks })';

interface Busy {
  session: CDPSession;
  world: World;
}

async function openBusy(browser: Browser): Promise<Busy> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: BUSY }));
  await page.goto('https://scores.example/live/0');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const world = await openWorld(session, 'detector');
  await world(STUB + BOOKS);
  return { session, world };
}

/**
 * What the detector leaves behind in a busy page: beside it stands the same page without it.
 * @param detector the built script
 * @param minutes real time
 */
export async function measureBusyPage(browser: Browser, detector: string, minutes: number): Promise<void> {
  const [watched, bare] = [await openBusy(browser), await openBusy(browser)];
  await watched.world(detector);
  const until = Date.now() + minutes * 60_000;
  await wait(3_000);
  console.log(`busy page after 3 seconds: ${JSON.stringify(await watched.world(LEFT))}`);
  // The last look after a change of the address, which comes on each full minute, must be over.
  await wait(Math.max(0, until - Date.now()) + 20_000);
  console.log(`after ${minutes} minutes:      ${JSON.stringify(await watched.world(LEFT))}`);
  const [ours, theirs] = [await useOf(watched.session), await useOf(bare.session)];
  console.log(
    `heap ${ours.heap.toFixed(0)} KB, without the detector ${theirs.heap.toFixed(0)} KB; ` +
      `script time ${ours.script.toFixed(0)} ms, without it ${theirs.script.toFixed(0)} ms`,
  );
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
