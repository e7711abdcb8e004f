import type { FileAtPath } from '../model/export-file.ts';
import { uniqueNames } from './filename.ts';

/**
 * Makes room beside what a folder has already: nothing is ever written over, since it may be a note that the reader
 * has worked on.
 *
 * @param there names in the folder
 * @returns the files, with numbers where a name is taken; what shares a folder keeps sharing it
 */
export async function* beside(
  there: Iterable<string>,
  files: AsyncIterable<FileAtPath>,
): AsyncGenerator<FileAtPath> {
  const unique = uniqueNames();
  for (const name of there) unique(name);
  const folders = new Map<string, string>();
  for await (const { path, data } of files) {
    const [top = '', ...rest] = path.split('/');
    const name = folders.get(top) ?? unique(top);
    if (rest.length > 0) folders.set(top, name);
    yield { path: [name, ...rest].join('/'), data };
  }
}
