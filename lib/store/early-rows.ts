import { type EntryRow, SCHEMAS } from './schema.ts';

/** Enough for a tall screen; more would only come later. */
export const FIRST_ROWS = 30;

/** A row, unchecked, and how many passages of its story the reader marked. */
export interface EarlyRow {
  row: EntryRow;
  highlights: number;
}

/** The newest rows; null: to be asked for as usual. */
export type EarlyRows = Promise<EarlyRow[] | null>;

declare global {
  interface Window {
    /** What `entrypoints/early-rows.ts` has asked for. */
    ledeEarlyRows?: EarlyRows;
  }
}

/** Dexie counts in tenths. */
const VERSION = 10 * Math.max(...SCHEMAS.map(({ version }) => version));

/**
 * Reads the newest rows by the platform's own means, so that it can be done by a script of a KB while the page's others
 * are still on their way: to open the files of a database that nobody has open takes as long as they do.
 * @returns null where there is no database of the present version, or it does not open: whoever opens it in earnest
 *   makes it, upgrades it, or is told why not
 */
export const readEarly = (name: string): EarlyRows =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve(null);
    // There is none: it is not made here.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const db = opening.result;
      const end = (rows: EarlyRow[] | null) => {
        resolve(rows);
        db.close();
      };
      if (db.version !== VERSION) return end(null);
      const rows: EarlyRow[] = [];
      const reading = db.transaction(['entries', 'highlights']);
      const marks = reading.objectStore('highlights').index('doc');
      const newest = reading.objectStore('entries').index('lastRead').openCursor(null, 'prev');
      newest.onsuccess = () => {
        const cursor = newest.result;
        if (!cursor) return;
        const early: EarlyRow = { row: cursor.value, highlights: 0 };
        const counting = marks.count(early.row.doc);
        counting.onsuccess = () => {
          early.highlights = counting.result;
        };
        if (rows.push(early) < FIRST_ROWS) cursor.continue();
      };
      reading.oncomplete = () => end(rows);
      reading.onabort = () => end(null);
    };
  });
