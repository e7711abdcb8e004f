import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every page loads the popup's style sheet, since it goes with the code that all of them share. */
const POPUP = 'components/popup';

/** The same everywhere: what is less important; and what the popup draws in its own parts alone. */
const SHARED = ['faint', 'button'];

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test.each(['article', 'data', 'export', 'history', 'numbers', 'reader', 'settings', 'welcome'])(
  'nothing in components/%s is drawn by the rules of the popup',
  (folder) => {
    const ruled = filesIn(POPUP, '.css').flatMap((css) =>
      [...css.replace(/\{[^{}]*\}/g, '').matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name]) => name),
    );
    const used = filesIn(`components/${folder}`, '.tsx').flatMap((source) =>
      [...source.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    const popup = new Set(ruled.filter((name) => name !== undefined && !SHARED.includes(name)));
    expect(popup.size).toBeGreaterThan(50);
    expect(used.filter((name) => popup.has(name))).toEqual([]);
  },
);
