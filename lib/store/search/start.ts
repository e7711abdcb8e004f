/** For `openLibrary({ searchWorker })` in the extension's pages. @param name of the database */
export const searchWorker = (name: string): Worker => new Worker('/search-worker.js', { name });
