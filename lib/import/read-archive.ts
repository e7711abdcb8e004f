import type { ArchiveItem, ArchiveSource } from '../model/archive.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { pacing, type Turn } from '../pace/pacing.ts';
import { brokenOff } from './broken-off.ts';
import { type Clipping, type ImportParts, storyItem } from './clipping.ts';
import { readCsv } from './csv-lists.ts';
import { readExported } from './exported-json.ts';
import { readHtml } from './html-lists.ts';
import { type HtmlOf, readJson } from './json-lists.ts';
import { readLedeArchive } from './lede-archive.ts';
import { openZipFile, type ZipEntry } from './zip.ts';

/**
 * Reads a file with stories, of whichever kind we know: our backup, our JSON and JSON Lines exports; Pocket (HTML, CSV,
 * or the zip of it), Instapaper (CSV), Omnivore (zip or JSON), Readwise Reader (CSV), Wallabag (JSON), Raindrop (CSV);
 * bookmarks of any browser. What it is shows by what is in it, not by its name. The page can draw meanwhile.
 *
 * @param signal ends it: `stopped`
 * @returns its stories, to be planned or brought in; `file-not-understood` at once, or as the last item, `broken`, where
 *   that is found out later
 */
export async function readArchive(
  file: Blob,
  parts: ImportParts,
  signal?: AbortSignal,
): Promise<Result<ArchiveSource>> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start[0] === 0x1f && start[1] === 0x8b) return readLedeArchive(file.stream());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  const turn = pacing(signal);
  try {
    const found = isZip
      ? await readZip(await openZipFile(file, turn), parts, turn)
      : await readText(decode(new Uint8Array(await file.arrayBuffer())), parts, turn, () => null);
    if (!found) return failure(notUnderstood('a backup, or a list from one of the services named here'));
    return success({ total: found.length, items: latestLast(found) });
  } catch (error) {
    return failure(signal?.aborted ? { kind: 'stopped' } : notUnderstood(brokenOff(error)));
  }
}

const notUnderstood = (detail: string): Failure => ({ kind: 'file-not-understood', line: null, detail });

/** One item of a file, by its place there; made when it is asked for. */
type ReadItem = (at: number) => ArchiveItem | Promise<ArchiveItem>;

/** Lists begin with the latest; the history numbers its stories as they came. */
async function* latestLast(found: readonly ReadItem[]): AsyncGenerator<ArchiveItem, void> {
  try {
    for (const [before, read] of found.toReversed().entries()) yield await read(found.length - before);
  } catch (error) {
    // A text beside the list: it lies in the file, which may be damaged there.
    yield { kind: 'broken', failure: notUnderstood(brokenOff(error)) };
  }
}

const clippings = (found: readonly (Clipping | null)[] | null, parts: ImportParts): ReadItem[] | null =>
  found?.map(
    (clipping) => (at) =>
      clipping ? storyItem(at, clipping, parts) : { kind: 'left-out', at, title: '', why: 'not-valid' },
  ) ?? null;

/** Services divide long lists over several files; what is no list (pictures, a manual) is passed over. */
async function readZip(entries: ZipEntry[], parts: ImportParts, turn: Turn): Promise<ReadItem[] | null> {
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const textOf = async (entry: ZipEntry) => decode(await entry.bytes());
  const htmlOf: HtmlOf = (slug) => {
    const entry = named.get(`content/${slug}.html`);
    return entry ? () => textOf(entry) : null;
  };
  const lists: ReadItem[][] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!/\.(csv|json|html?)$/i.test(entry.name) || /^(content|highlights)\//.test(entry.name)) continue;
    const found = await readText(await textOf(entry), parts, turn, htmlOf);
    if (found) lists.push(found);
  }
  return lists.length > 0 ? lists.flat() : null;
}

async function readText(
  text: string,
  parts: ImportParts,
  turn: Turn,
  htmlOf: HtmlOf,
): Promise<ReadItem[] | null> {
  const start = text.trimStart().slice(0, 1);
  if (start === '{') return readExported(text, parts.now, turn);
  if (start === '[') return clippings(await readJson(text, htmlOf, turn), parts);
  if (start === '<') return clippings(await readHtml(text, parts.parseHtml, turn), parts);
  return clippings(await readCsv(text, turn), parts);
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
