/** Errors that are expected travel as values, since an `Error` does not survive every message channel. */

export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

/**
 * Why no script of ours runs in a page. `closed`: we have access, and yet; it has not loaded, or its browser bars us.
 * `hidden`: it is none of the web, and we are not told which page it is.
 */
export type WhyNotReadable =
  | 'browser-page'
  | 'reader-view'
  | 'store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'closed'
  | 'hidden';

/** Expected failures: data only. The sentence a reader sees is in the interface's words, by `kind`. */
export type Failure =
  | { kind: 'page-not-readable'; url: string; why: WhyNotReadable }
  | { kind: 'no-story-found'; url: string }
  | { kind: 'tab-closed' }
  | { kind: 'article-not-valid'; path: string }
  | { kind: 'storage-full'; needed: number | null }
  | { kind: 'storage-unavailable'; detail: string }
  | { kind: 'not-in-history' }
  | { kind: 'file-not-understood'; line: number | null; detail: string }
  | { kind: 'nothing-to-export' }
  /** The reader must be asked again whether backups may go there. `folder`: its name; null for the downloads. */
  | { kind: 'backup-not-allowed'; folder: string | null }
  | { kind: 'folder-gone'; folder: string }
  /** The browser did not bring the file to its place. */
  | { kind: 'backup-not-written'; detail: string }
  /** It was written, but does not read back. */
  | { kind: 'backup-not-whole'; detail: string }
  | { kind: 'backup-running' }
  | { kind: 'stopped' }
  | { kind: 'unexpected'; detail: string };

/** @returns the value as a success. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** @returns the error as a failure. */
export const failure = <E extends Failure>(error: E): Result<never, E> => ({ ok: false, error });

/** @returns a bug, or an error that nobody foresaw, as a failure that can be shown and reported. */
export const unexpected = (error: unknown): Failure => ({
  kind: 'unexpected',
  detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});
