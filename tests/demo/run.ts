/**
 * `npm run demo`: the main job, in a real Chromium with the built extension, on each page of the invented newsroom:
 * noticed, read in the popup, kept in the history. Then, with the last story: saved, found, exported, deleted, undone.
 * `npm run demo -- https://… page.html`: the same for any address or saved page.
 * Pictures are left in `.output/demo/`. Exits with 1 where a story was not found.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type ExtensionBrowser, launchChromium } from '../e2e/chromium.ts';
import { storyInPopup } from '../e2e/popup-story.ts';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { NO_STORIES, STORIES } from '../newsroom/stories.ts';
import { heading, print, printStory } from './print.ts';
import { tourOfHistory } from './tour-of-history.ts';

const OUT = '.output/demo';
const visible =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const newsroom = await openNewsroom();
const browser = await launchChromium({ visible });
let failures = 0;
try {
  const wanted = process.argv.slice(2);
  if (wanted.length > 0) {
    for (const address of wanted) failures += await read(addressOf(address, newsroom), address, true);
  } else {
    for (const story of STORIES) failures += await read(newsroom.url(story.path), story.publisher, true);
    for (const path of NO_STORIES) failures += await read(newsroom.url(path), `${path} (no story)`, false);
    failures += await tourOfHistory(browser, OUT);
  }
} finally {
  await browser.close();
  await newsroom.close();
}
print(`\nPictures: ${OUT}/`);
if (failures > 0) {
  print(`${failures} of the steps did not come out as they should.`);
  process.exitCode = 1;
}

/** Does with one page what a reader does. @returns 1 where it did not come out as it should, else 0 */
async function read(url: string, name: string, isStory: boolean): Promise<number> {
  heading(name, url);
  const page = await browser.context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    const lit = await noticed(browser, url, isStory ? 5_000 : 1_500);
    print(`  icon       ${lit ? 'lit: a story' : 'unlit: no story'}`);
    const popup = await browser.openPopup();
    const shown = await storyInPopup(popup.page);
    const file = name.replace(/\W+/g, '-').slice(0, 60);
    await popup.page.screenshot({ path: `${OUT}/${file}-popup.png` });
    await page.screenshot({ path: `${OUT}/${file}-page.png` });
    await popup.close();
    if ('says' in shown) print(`  popup      ${shown.says}`);
    else printStory(shown);
    return isStory === !('says' in shown) && lit === isStory ? 0 : 1;
  } catch (error) {
    print(`  failed     ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await page.close();
  }
}

/** Whether the toolbar shows within some milliseconds that the tab in front is a story. */
async function noticed({ background }: ExtensionBrowser, url: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const title = await (await background()).evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
      return tab ? await chrome.action.getTitle({ tabId: tab.id }) : '';
    })()`);
    if (String(title).includes('on this page')) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

function addressOf(argument: string, { add }: Newsroom): string {
  return existsSync(argument) ? add(readFileSync(argument, 'utf8')) : argument;
}
