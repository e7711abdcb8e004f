/** What of a folder's handle is used; Chromium has it, Firefox does not. */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterable<string>;
};

interface DirectoryPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

const picker = (window: object = globalThis): DirectoryPicker | null => (hasPicker(window) ? window : null);
const hasPicker = (window: object): window is DirectoryPicker => 'showDirectoryPicker' in window;

/** @returns whether the reader can choose folders in this browser */
export const canChooseFolders = (): boolean => picker() !== null;

/**
 * Asks the reader for a folder; needs a click.
 * @param id the browser's dialog opens where it was last closed under this name
 * @returns null where the reader chose none
 */
export async function chooseFolder(id: string): Promise<Folder | null> {
  try {
    return (await picker()?.showDirectoryPicker({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** A handle is no JSON, so it has a small database of its own. */
const DATABASE = 'lede-export-folder';
const TABLE = 'folder';

/** What a folder is for. */
type Purpose = 'folder' | 'backups';

function ask<T>(mode: IDBTransactionMode, question: (folders: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = question(opening.result.transaction(TABLE, mode).objectStore(TABLE));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
}

/** @returns the folder that the reader chose for this; undefined where none was */
export const keptFolder = (purpose: Purpose): Promise<Folder | undefined> =>
  ask('readonly', (folders) => folders.get(purpose));

/** Keeps the folder for the next time, in place of an earlier one. */
export const keepFolder = (purpose: Purpose, folder: Folder): Promise<unknown> =>
  ask('readwrite', (folders) => folders.put(folder, purpose));

/** Lets go of the folder; what lies in it stays. */
export const forgetFolder = (purpose: Purpose): Promise<unknown> =>
  ask('readwrite', (folders) => folders.delete(purpose));
