/**
 * `npm run bench:seed [-- --seed ../shared/seed]`: the story that must come out exactly, through the built extension
 * in a real Chromium. Compares field by field with `expected.json`; exits with 1 on any difference.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Reading } from '../../../lib/messages/messages.ts';
import { inlineText } from '../../../lib/model/plain-text.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { storyInPopup } from '../../e2e/popup-story.ts';
import { readingOf } from '../../e2e/reading.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '../shared/seed' } } });
if (!existsSync(join(values.seed, 'expected.json'))) {
  console.log(`No seed story to measure with: ${values.seed} is not there. Name the folder with --seed.`);
  process.exit(0);
}
const expected: Record<string, unknown> = JSON.parse(
  readFileSync(join(values.seed, 'expected.json'), 'utf8'),
);
const html = readFileSync(join(values.seed, 'page.html'), 'utf8');
const url = 'https://radio.example/2026/01/09/story/';

const browser = await launchChromium();
const tab = await browser.context.newPage();
await tab.route('**/*', (route) =>
  route.request().isNavigationRequest()
    ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    : route.abort(),
);
await tab.goto(url, { waitUntil: 'domcontentloaded' });
const popup = await browser.openPopup();
console.log(await storyInPopup(popup.page));
mkdirSync('.output/bench', { recursive: true });
await popup.page.screenshot({ path: '.output/bench/seed-popup.png' });
const reading = await readingOf(popup.page, url);
await popup.close();
await browser.close();
if (!reading.ok) throw new Error(`The seed story was not read: ${reading.error.kind}`);

let differences = 0;
for (const [field, got] of Object.entries(outline(reading.value))) {
  const same = isDeepStrictEqual(got, expected[field]);
  console.log(`${same ? 'same  ' : 'DIFFER'} ${field}`);
  if (same) continue;
  differences++;
  console.log(`  expected ${JSON.stringify(expected[field])}\n  got      ${JSON.stringify(got)}`);
}
process.exitCode = differences === 0 ? 0 : 1;

function outline({ article, omissions }: Reading): Record<string, unknown> {
  const place = article.dateline?.places[0];
  return {
    title: article.headline,
    authors: article.byline?.authors.map((author) => author.name),
    agency: article.agency?.name,
    dateline: { cities: [place?.city], country: place?.country, agency: article.dateline?.agency?.code },
    figure: { caption: article.lead?.caption, credit: article.lead?.credit?.printed },
    paragraphs: article.body.map((block) =>
      block.kind === 'paragraph' ? inlineText(block.text) : block.kind,
    ),
    contributorNote: article.notes.find((note) => note.kind === 'contributor')?.text,
    promo: omissions.find((omission) => omission.reason === 'promo')?.text,
    published: article.published,
  };
}
