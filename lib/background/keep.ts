import type { Result } from '../model/result.ts';
import type { Library } from '../store/library.ts';

/**
 * @param open opens the history
 * @returns runs work on the history, which is opened once; where opening fails, the next work tries again
 */
export function createKeep(open: () => Promise<Result<Library>>) {
  let opened: Promise<Result<Library>> | null = null;
  return async <T>(work: (library: Library) => Promise<Result<T>>): Promise<Result<T>> => {
    opened ??= open();
    const library = await opened;
    if (library.ok) return work(library.value);
    opened = null;
    return library;
  };
}
