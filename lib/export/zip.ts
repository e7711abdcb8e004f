import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FileAtPath } from './format.ts';
import { endOfZip, isLong } from './zip-end.ts';

/** Pictures are compressed already: doing it again costs time and saves nothing. */
const COMPRESSED = /\.(jpg|png|gif|webp|epub)$/;

/**
 * @param files as they are made
 * @param now epoch milliseconds
 * @returns a ZIP with all of them, piece by piece
 */
export async function* zipPieces(
  files: AsyncIterable<FileAtPath>,
  now: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const archive = openZip(now);
  for await (const { path, data } of files) {
    archive.add(path, data);
    yield archive.taken();
  }
  yield archive.close();
}

/** A ZIP that grows file by file. */
export interface ZipArchive {
  /** @param stored without compression, whatever the name says */
  add(path: string, data: string | Uint8Array, stored?: boolean): void;
  /** @returns what was written since the last time, which is then no longer held */
  taken(): Uint8Array<ArrayBuffer>;
  /** @returns the rest: all of it, where nothing was taken */
  close(): Uint8Array<ArrayBuffer>;
}

/** @param mtime epoch milliseconds, written for every file (a ZIP knows dates from 1980 to 2099) */
export function openZip(mtime: number): ZipArchive {
  let chunks: Uint8Array[] = [];
  let failed: Error | null = null;
  let entries = 0;
  let written = 0;
  const zip = new Zip((error, chunk, final) => {
    if (error) failed = error;
    // The last chunk is the directory with the end record, which holds no more than 65,535 files.
    else if (final && isLong(entries)) chunks.push(endOfZip(chunk, entries, written));
    else chunks.push(chunk);
    written += chunk?.length ?? 0;
  });
  function taken(): Uint8Array<ArrayBuffer> {
    if (failed) throw failed;
    const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    chunks = [];
    return whole;
  }
  return {
    add(path, data, stored = COMPRESSED.test(path)) {
      const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      file.mtime = mtime;
      entries++;
      zip.add(file);
      file.push(typeof data === 'string' ? strToU8(data) : data, true);
      if (written > LARGEST) throw new RangeError('A ZIP of this kind ends at 4 GB.');
    },
    taken,
    close() {
      zip.end();
      return taken();
    },
  };
}

/** Largest place in the file that a directory of 32 bits can name. Bytes. */
const LARGEST = 0xff_ff_ff_ff;
