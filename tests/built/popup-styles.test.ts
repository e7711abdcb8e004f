import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The style sheets that a page of the built extension names. */
function stylesOf(folder: string, page: string): string {
  const html = readFileSync(`.output/${folder}/${page}`, 'utf8');
  const paths = [...html.matchAll(/href="(\/[^"]+\.css)"/g)].map(([, path]) => path);
  return paths.map((path) => readFileSync(`.output/${folder}${path}`, 'utf8')).join('\n');
}

/** Chromium fits the popup's window by trying widths: with a rule that asks for it, each try styles everything anew. */
const ASKS_FOR_ROOM = /@media[^{]*\b(?:width|height|inline-size|block-size|aspect-ratio|orientation)\b/;

test.each(['chrome-mv3', 'firefox-mv3'])('%s: the popup’s styles ask for no size of its window', (folder) => {
  expect(stylesOf(folder, 'popup.html')).toContain('.actions');
  expect(stylesOf(folder, 'popup.html')).not.toMatch(ASKS_FOR_ROOM);
  expect(stylesOf(folder, 'sidepanel.html')).toMatch(ASKS_FOR_ROOM);
});
