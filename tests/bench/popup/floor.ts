import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FLOOR = 'floor.html';

/** The line stands in a `.story`, which is where the story's first paint is looked for. */
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Lede</title>
  <p class="story">A page of the extension with this line of text, and with no script and no style.</p>
</html>
`;

/**
 * A copy of the built extension with one page more, `FLOOR`: opened as the popup, it takes what the browser needs for
 * any popup.
 * @param extension folder of the built extension
 */
export function withFloor(extension: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lede-floor-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, FLOOR), PAGE);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
