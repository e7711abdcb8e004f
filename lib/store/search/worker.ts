import { success } from '../../model/result.ts';
import { openDb } from '../db.ts';
import { serveCopies } from '../remote-copies.ts';
import { createEngine } from './engine.ts';
import { readIndexIn, serveIndex } from './index-reader.ts';
import { serveEngine } from './remote.ts';

/**
 * The store's worker: it finds stories, or makes and reads backups, whichever a page started it for. It is loaded as a classic or module worker whose `name` is the database's.
 * @param scope the worker's global scope
 */
export function startSearchWorker(scope: typeof self): void {
  const opened = openDb(scope.name);
  const line = {
    postMessage: (message: unknown, transfer: Transferable[]) => scope.postMessage(message, { transfer }),
    addEventListener: scope.addEventListener.bind(scope),
  };
  serveCopies(line, opened);
  serveIndex(
    line,
    opened.then((db) => (db.ok ? db.value : null)),
  );
  // As a module any of our builds can be started.
  const another = () => new Worker(scope.location.href, { name: scope.name, type: 'module' });
  serveEngine(
    line,
    opened.then((db) => (db.ok ? success(createEngine(db.value, () => readIndexIn(another))) : db)),
  );
}
