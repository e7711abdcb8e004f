import { success } from '../../model/result.ts';
import { openDb } from '../db.ts';
import { createEngine } from './engine.ts';
import { serveEngine } from './remote.ts';

/**
 * The search worker's whole program. It is loaded as a classic or module worker whose `name` is the database's.
 * @param scope the worker's global scope
 */
export function startSearchWorker(scope: typeof self): void {
  const opened = openDb(scope.name);
  serveEngine(
    {
      postMessage: (message, transfer) => scope.postMessage(message, { transfer }),
      addEventListener: scope.addEventListener.bind(scope),
    },
    opened.then((db) => (db.ok ? success(createEngine(db.value)) : db)),
  );
}
