import { type Library, type LibraryOptions, openLibrary } from '../../lib/store/library.ts';
import { got } from '../support/got.ts';

const libraries: Library[] = [];

/** @returns a library in a database of its own */
export async function open(options: LibraryOptions = {}): Promise<Library> {
  const library = got(await openLibrary({ name: `lede-test-${crypto.randomUUID()}`, ...options }));
  libraries.push(library);
  return library;
}

/** After each test: what is open would keep a database from being deleted. */
export function closeAll(): void {
  for (const library of libraries.splice(0)) library.close();
}

/** The worker as the dev server serves it. */
export const searchWorker = (name: string): Worker =>
  new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name });
