import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param extension folder of the built extension
 * @param page one of its pages: "popup.html"
 * @returns the page's scripts and all that they import at once: what is fetched and compiled before it shows anything
 */
export function loadedAtOnce(extension: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(extension, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
      if (next) follow(join(path, '..', next));
  };
  const html = readFileSync(join(extension, page), 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)) if (path) follow(path);
  return [...found];
}
