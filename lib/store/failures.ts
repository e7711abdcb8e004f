import { Dexie } from 'dexie';
import { type Failure, failure, type Result, success, unexpected } from '../model/result.ts';

/** Thrown inside a transaction to undo it and to end with this failure. */
export class Abandoned extends Error {
  readonly failure: Failure;
  constructor(reason: Failure) {
    super(reason.kind);
    this.name = 'Abandoned';
    this.failure = reason;
  }
}

/** @returns what a thrown value means to the reader */
export function toFailure(error: unknown): Failure {
  if (error instanceof Abandoned) return error.failure;
  const name = innermostName(error);
  if (name === 'QuotaExceededError') return { kind: 'storage-full', needed: null };
  if (error instanceof Error && UNAVAILABLE.has(name))
    return { kind: 'storage-unavailable', detail: `${name}: ${error.message}` };
  if (name === 'AbortError' && !(error instanceof Dexie.DexieError)) return { kind: 'stopped' };
  return unexpected(error);
}

/** The database cannot be opened, was closed under us, or is of a newer version than this program knows. */
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'VersionError',
  'SecurityError',
  'UpgradeError',
]);

/** Dexie wraps what the engine threw. */
function innermostName(error: unknown): string {
  let name = '';
  for (let at = error; at instanceof Error || at instanceof DOMException; ) {
    name = at.name === 'AbortError' && name !== '' ? name : at.name;
    at = 'inner' in at ? at.inner : null;
    if (name === 'QuotaExceededError') break;
  }
  return name;
}

/** @returns the work's value; whatever it throws, as a failure */
export async function attempt<T>(work: () => PromiseLike<T> | T): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(toFailure(error));
  }
}
