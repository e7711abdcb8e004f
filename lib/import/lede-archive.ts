import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  type ArchiveItem,
  type ArchiveSource,
  isLaterArchive,
  parseArchiveEnd,
  parseArchiveHeader,
  parseArchiveStory,
} from '../model/archive.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { brokenOff } from './broken-off.ts';

const LINE_FEED = 10;
/** No line of ours is longer; a file that never ends a line must not fill the memory. Bytes. */
const LONGEST_LINE = 400_000_000;

const broken = (line: number | null, detail: string): Failure => ({
  kind: 'file-not-understood',
  line,
  detail,
});

/**
 * Reads our own backup as it streams in: one story in memory at a time.
 * @param bytes the file
 * @returns its stories; `file-not-understood` at once where the file is no backup. What is found out later (a cut
 *   file, a wrong checksum) comes as the last item, `broken`.
 */
export async function readLedeArchive(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Result<ArchiveSource>> {
  const lines = linesOf(bytes.pipeThrough(new DecompressionStream('gzip')));
  try {
    const first = await lines.next();
    const value = first.done ? null : parseJson(first.value);
    const header = parseArchiveHeader(value);
    if (first.done || !header) {
      await lines.return(undefined);
      return failure(broken(1, isLaterArchive(value) ? 'from a newer version of Lede' : 'no backup of Lede'));
    }
    return success({ total: header.stories, items: storiesOf(lines, first.value) });
  } catch (error) {
    return failure(broken(null, brokenOff(error)));
  }
}

async function* storiesOf(
  lines: AsyncGenerator<Uint8Array, void>,
  header: Uint8Array,
): AsyncGenerator<ArchiveItem, void> {
  const digest = sha256.create();
  const feed = Uint8Array.of(LINE_FEED);
  digest.update(header).update(feed);
  let at = 1;
  let stories = 0;
  try {
    for await (const line of lines) {
      at += 1;
      const value = parseJson(line);
      const end = parseArchiveEnd(value);
      if (end) {
        const whole = end.stories === stories && end.sha256 === bytesToHex(digest.digest());
        if (!whole) yield { kind: 'broken', failure: broken(at, 'the checksum does not fit') };
        return;
      }
      digest.update(line).update(feed);
      stories += 1;
      const story = parseArchiveStory(value);
      yield story.ok
        ? { kind: 'story', at, story: story.value }
        : { kind: 'left-out', at, title: titleOf(value), why: 'not-valid' };
    }
    yield { kind: 'broken', failure: broken(at, 'the file ends too early') };
  } catch (error) {
    // The stream itself: damaged compression, a file that went away.
    yield { kind: 'broken', failure: broken(at, brokenOff(error)) };
  }
}

/** Lines as bytes, without their line feeds. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  let open: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      let from = 0;
      for (let at = value.indexOf(LINE_FEED); at >= 0; at = value.indexOf(LINE_FEED, from)) {
        yield joined([...open, value.subarray(from, at)]);
        open = [];
        length = 0;
        from = at + 1;
      }
      if (from < value.length) open.push(value.slice(from));
      length += value.length - from;
      if (length > LONGEST_LINE) throw new RangeError('a line without end');
    }
    if (open.length > 0) yield joined(open);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of parts) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

/** @returns undefined where the line is no JSON */
function parseJson(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}

/** Something to call a story by that is otherwise not understood. */
function titleOf(value: unknown): string {
  const found = /"headline":"((?:[^"\\]|\\.){1,200})/.exec(JSON.stringify(value) ?? '');
  return found?.[1] ?? '';
}
