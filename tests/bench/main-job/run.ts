/**
 * `npm run bench:main-job [-- --pages 36] [--bench ../shared/bench]`: real news pages through the built extension's
 * popup in a real Chromium, under their own addresses, with no network. Prints a table, names what is missing, and
 * writes `.output/bench/main-job.json`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launchChromium } from '../../e2e/chromium.ts';
import { type PopupStory, storyInPopup } from '../../e2e/popup-story.ts';

interface Case {
  set: string;
  id: string;
  url: string;
  lang?: string;
  html: string;
  truth: { title?: string; authors?: string[]; published?: string };
}
interface Row {
  id: string;
  url: string;
  lang: string;
  noticed: boolean;
  story: PopupStory | null;
  says: string | null;
  missing: string[];
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '36' },
    bench: { type: 'string', default: '../shared/bench' },
  },
});
const folder = join(values.bench, 'pages');
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No pages to measure with: ${folder} is not there. Name the folder with --bench.`);
  process.exit(0);
}
const cases = evenly(
  (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Case[]).filter(
    (page) => page.set === 'fundus',
  ),
  Number(values.pages),
);
const browser = await launchChromium();
const rows: Row[] = [];
for (const page of cases) rows.push(await walk(page));
await browser.close();

for (const row of rows) {
  const { story } = row;
  console.log(`\n${row.id} (${row.lang}) ${row.url}`);
  console.log(`  noticed   ${row.noticed ? 'yes' : 'NO'}`);
  if (!story) console.log(`  popup     ${row.says}`);
  else {
    console.log(`  headline  ${story.headline}`);
    console.log(`  people    ${story.people ?? ''}${story.from ? `   FROM ${story.from}` : ''}`);
    console.log(`  time      ${story.published ?? 'none'}`);
    console.log(`  picture   ${story.picture ?? ''}`);
    console.log(`  begins    ${story.opening?.slice(0, 90) ?? ''}`);
  }
  if (row.missing.length > 0) console.log(`  AMISS     ${row.missing.join('; ')}`);
}
const good = rows.filter((row) => row.missing.length === 0).length;
console.log(
  `\n${rows.length} pages in ${new Set(rows.map((row) => row.lang)).size} languages: ${good} as labelled, ${rows.length - good} with something amiss`,
);
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/main-job.json', JSON.stringify(rows, null, 1));

async function walk(page: Case): Promise<Row> {
  const html = gunzipSync(readFileSync(join(folder, page.html))).toString('utf8');
  const tab = await browser.context.newPage();
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const row: Row = {
    id: page.id,
    url: page.url,
    lang: page.lang ?? '?',
    noticed: false,
    story: null,
    says: null,
    missing: [],
  };
  try {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    await tab.waitForTimeout(1_000);
    row.noticed = await noticed(tab.url());
    const popup = await browser.openPopup();
    const shown = await storyInPopup(popup.page);
    await popup.close();
    if ('says' in shown) row.says = shown.says;
    else row.story = shown;
  } catch (error) {
    row.says = `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  } finally {
    await tab.close();
  }
  row.missing = compare(row, page.truth);
  return row;
}

async function noticed(url: string): Promise<boolean> {
  return (await browser.background()).evaluate(`(async () => {
    const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
    const tab = tabs.find((candidate) => candidate.url === ${JSON.stringify(url)}) ?? tabs[0];
    return (await chrome.action.getTitle({ tabId: tab.id })).includes('on this page');
  })()`);
}

/** What of the label the popup does not show. */
function compare({ noticed, story, says }: Row, truth: Case['truth']): string[] {
  if (!story) return [says ?? 'no story'];
  const fold = (words: string) =>
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const missing = noticed ? [] : ['not noticed'];
  if (truth.title && fold(story.headline ?? '') !== fold(truth.title))
    missing.push(`headline is labelled “${truth.title}”`);
  const people = fold(story.people ?? '');
  for (const author of truth.authors ?? []) if (!people.includes(fold(author))) missing.push(`no ${author}`);
  if (truth.published && !story.published) missing.push('no time');
  return missing;
}

/** So many of them, spread evenly over the list. */
function evenly<T>(list: T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, index) => list[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}
