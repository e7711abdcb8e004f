import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FileAtPath } from './format.ts';

/** Pictures are compressed already: doing it again costs time and saves nothing. */
const COMPRESSED = /\.(jpg|png|gif|webp|epub)$/;

/**
 * @param files as they are made
 * @param now epoch milliseconds
 * @returns a ZIP with all of them
 */
export async function writeZip(
  files: AsyncIterable<FileAtPath>,
  now: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = openZip(now);
  for await (const { path, data } of files) archive.add(path, data);
  return archive.close();
}

/** A ZIP that grows file by file, so that no second copy of everything is in memory. */
export interface ZipArchive {
  /** @param stored without compression, whatever the name says */
  add(path: string, data: string | Uint8Array, stored?: boolean): void;
  /** @returns the whole archive. */
  close(): Uint8Array<ArrayBuffer>;
}

/** @param mtime epoch milliseconds, written for every file (a ZIP knows dates from 1980 to 2099) */
export function openZip(mtime: number): ZipArchive {
  const chunks: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else chunks.push(chunk);
  });
  return {
    add(path, data, stored = COMPRESSED.test(path)) {
      const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
      file.push(typeof data === 'string' ? strToU8(data) : data, true);
    },
    close() {
      zip.end();
      if (failed) throw failed;
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
