import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadedAtOnce } from '../support/loaded-at-once.ts';

/**
 * Most bytes of each script, minified and gzipped; raised only together with what needs it. The names that a build
 * gives differ with the folder it is made in, by some dozen bytes: a limit leaves room for them.
 */
const LIMITS: [file: string, minified: number, gzipped: number][] = [
  // in every page
  ['detector.js', 6_144, 2_560],
  // in stories
  ['meter.js', 3_072, 1_536],
  // on demand; a third of the marker finds the one of several places that is shown, opens what is closed around it, and
  // scrolls to a sentence in a paragraph higher than the window
  ['marker.js', 3_584, 1_792],
  ['named-elements.js', 3_072, 1_536],
  // 0.2 KB of it work out what the page's classes say, once for each; 0.2 KB ask by name or by a first letter what an
  // expression would take longer to tell
  ['extractor.js', 44_500, 18_200],
  // whenever the browser wakes it; 9.5 KB of it are what walls and kinds of story are called in the languages of the news,
  // and 0.3 KB what is remembered of a story's boxes and first words, so that nothing is asked twice;
  // half a KB listens for the popup that opens, and begins to read for it; half a KB counts a story's highlights, by
  // which the address bar's search finds it, too; 1.3 KB write a host of other letters as it is read;
  // 3.2 KB are the words of bylines and datelines of more houses and languages; 0.6 KB finds the few lines in which
  // the phrase of a credit can begin, and leaves the others alone; 7 KB read the credits of pictures as more houses and
  // languages print them, and 1 KB holds what they print behind a story; 0.3 KB tell why a page is off limits;
  // 1.4 KB keep out of the authors what stands beside them, and name who edits where nobody signs; 2.2 KB read "and" in
  // more languages, double surnames, titles, German houses of one word, Japanese names with a space, who signs in
  // brackets under a story, and an agency's line with its place
  ['background.js', 436_000, 172_900],
];

const IN_PAGES = LIMITS.map(([file]) => file).filter((file) => file !== 'background.js');

test.each(LIMITS)('%s keeps to its limit', (file, minified, gzipped) => {
  const script = readFileSync(`.output/chrome-mv3/${file}`);
  expect(script.length).toBeLessThanOrEqual(minified);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(gzipped);
});

test('scripts for web pages bring none of the libraries for our own pages', () => {
  for (const file of IN_PAGES) {
    const script = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
    expect(script).not.toMatch(/webextension-polyfill|valibot|dexie|preact/i);
  }
});

test('what a page is asked to run knows no news: bylines, datelines and credits are read in the background', () => {
  for (const file of [...IN_PAGES, 'second-opinion.js']) {
    const script = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
    expect(script).not.toMatch(/Reuters|Venezuela|Korrespondent/);
  }
  const background = readFileSync('.output/chrome-mv3/background.js', 'utf8');
  for (const name of ['Reuters', 'Venezuela']) expect(background).toContain(name);
});

test('the popup loads at most 60 KB, gzipped, before it shows a story', () => {
  const scripts = loadedAtOnce('.output/chrome-mv3', 'popup.html');
  expect(scripts.length).toBeGreaterThan(2);
  const bytes = scripts.map(
    (path) => gzipSync(readFileSync(`.output/chrome-mv3${path}`), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60_000);
});
