/**
 * Draws the icons of the toolbar and of the extension: `node docs/icon/draw.ts` writes public/icon/*.png.
 * A story's opening: the first lines stand out. Unlit it is an outline in the toolbar's ink, over a story it is filled.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../tests/e2e/find-browser.ts';

interface Face {
  tile: string | null;
  edge: string | null;
  lede: string;
  lines: string;
}

const FACES: Record<string, Face> = {
  // for light toolbars
  'unlit-light': { tile: null, edge: '#5f6368', lede: '#5f6368', lines: '#5f6368' },
  'lit-light': { tile: '#0a5f70', edge: null, lede: '#ffd84d', lines: '#ffffff' },
  // for dark toolbars
  'unlit-dark': { tile: null, edge: '#c4c7cc', lede: '#c4c7cc', lines: '#c4c7cc' },
  'lit-dark': { tile: '#74c8d8', edge: null, lede: '#7a2e00', lines: '#0b2a31' },
};
const TOOLBAR_SIZES = [16, 32, 48];
const APP_SIZES = [16, 32, 48, 128];

/** On a grid of 16, so that the smallest size has no half pixels. */
function svg({ tile, edge, lede, lines }: Face, size: number, padding: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-padding} ${-padding} ${16 + 2 * padding} ${16 + 2 * padding}">
    ${tile ? `<rect width="16" height="16" rx="3.5" fill="${tile}"/>` : ''}
    ${edge ? `<rect x=".5" y=".5" width="15" height="15" rx="3" fill="none" stroke="${edge}"/>` : ''}
    <path fill="${lede}" d="M3 3h10v3H3z"/>
    <path fill="${lines}" d="M3 8h10v1H3zM3 10h10v1H3zM3 12h6v1H3z"/>
  </svg>`;
}

const folder = new URL('../../public/icon/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: provideBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();

async function draw(name: string, face: Face, size: number, padding = 0): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(face, size, padding)}`);
  await page.screenshot({ path: `${folder}${name}-${size}.png`, omitBackground: true });
}

for (const [name, face] of Object.entries(FACES))
  for (const size of TOOLBAR_SIZES) await draw(name, face, size);
const app = FACES['lit-light'];
// The Chrome store wants air around the large one.
if (app) for (const size of APP_SIZES) await draw('lede', app, size, size === 128 ? 2 : 0);
await browser.close();
