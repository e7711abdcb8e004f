import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import type { ArchiveItem, ArchiveSource } from '../model/archive.ts';
import { failure, type Result, success } from '../model/result.ts';
import { brokenOff } from './broken-off.ts';
import { type Clipping, type ImportParts, storyItem } from './clipping.ts';
import { readCsv } from './csv-lists.ts';
import { readExported, readExportedLines } from './exported-json.ts';
import { readHtml } from './html-lists.ts';
import { readJson } from './json-lists.ts';
import { readLedeArchive } from './lede-archive.ts';

/**
 * Reads a file with stories, of whichever kind we know: our backup, our JSON and JSON Lines exports; Pocket (HTML, CSV, or the zip of it), Instapaper
 * (CSV), Omnivore (zip or JSON), Readwise Reader (CSV), Wallabag (JSON), Raindrop (CSV); bookmarks of any browser.
 * What it is shows by what is in it, not by its name.
 *
 * @returns its stories, to be planned or brought in; `file-not-understood`
 */
export async function readArchive(file: Blob, parts: ImportParts): Promise<Result<ArchiveSource>> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start[0] === 0x1f && start[1] === 0x8b) return readLedeArchive(file.stream());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  try {
    const found = isZip ? readZip(unzipSync(bytes), parts) : readText(decode(bytes), parts, () => null);
    if (!found) return notUnderstood('a backup, or a list from one of the services named here');
    return success({ total: found.length, items: latestLast(found.map((read, index) => read(index + 1))) });
  } catch (error) {
    return notUnderstood(brokenOff(error));
  }
}

const notUnderstood = (detail: string) => failure({ kind: 'file-not-understood', line: null, detail });

/** One item of a file, by its place there. */
type ReadItem = (at: number) => ArchiveItem;

/** Lists begin with the latest; the history numbers its stories as they came. */
const latestLast = (items: ArchiveItem[]): ArchiveItem[] => items.reverse();

const clippings = (found: readonly (Clipping | null)[] | null, parts: ImportParts): ReadItem[] | null =>
  found?.map(
    (clipping) => (at) =>
      clipping ? storyItem(at, clipping, parts) : { kind: 'left-out', at, title: '', why: 'not-valid' },
  ) ?? null;

/** Services divide long lists over several files; what is no list (pictures, a manual) is passed over. */
function readZip(files: Unzipped, parts: ImportParts): ReadItem[] | null {
  const htmlOf = (slug: string) => {
    const html = files[`content/${slug}.html`];
    return html ? strFromU8(html) : null;
  };
  const lists = Object.entries(files)
    .filter(([name]) => /\.(csv|json|html?)$/i.test(name) && !/^(content|highlights)\//.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, bytes]) => {
      const found = readText(decode(bytes), parts, htmlOf);
      return found ? [found] : [];
    });
  return lists.length > 0 ? lists.flat() : null;
}

function readText(
  text: string,
  parts: ImportParts,
  htmlOf: (slug: string) => string | null,
): ReadItem[] | null {
  const start = text.trimStart().slice(0, 1);
  if (start === '{') return readExportedLines(text, parts.now) ?? readExported(JSON.parse(text), parts.now);
  if (start === '[') return clippings(readJson(JSON.parse(text), htmlOf), parts);
  if (start === '<') return clippings(readHtml(parts.parseHtml(text), text), parts);
  return clippings(readCsv(text), parts);
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(mark).decode(bytes);
}
