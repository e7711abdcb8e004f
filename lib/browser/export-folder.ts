import type { ExportFolder } from '../model/export-file.ts';

/** What of the File System Access API is used; Chromium has it, Firefox does not. */
interface DirectoryPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<Directory>;
}

type Directory = FileSystemDirectoryHandle & {
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterable<string>;
};

const hasPicker = (window: object): window is DirectoryPicker => 'showDirectoryPicker' in window;

/**
 * A folder that the reader chose once, such as a vault of notes. The browser remembers which; it may ask again whether
 * we may write there.
 *
 * @returns null where the browser has no such thing
 */
export function exportFolder(): ExportFolder | null {
  if (!hasPicker(window)) return null;
  const picker = window;
  let open: Directory | null = null;
  const opened = (): Directory => {
    if (!open) throw new Error('no folder is open');
    return open;
  };
  return {
    async open(anew) {
      try {
        const kept = anew ? null : await remembered();
        const allowed = kept && (await kept.requestPermission({ mode: 'readwrite' })) === 'granted';
        open =
          kept && allowed ? kept : await picker.showDirectoryPicker({ id: 'lede-export', mode: 'readwrite' });
        await remember(open);
        return open.name;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return null;
        throw error;
      }
    },
    async names() {
      const names: string[] = [];
      for await (const name of opened().keys()) names.push(name);
      return names;
    },
    async write({ path, data }) {
      const parts = path.split('/');
      let folder: FileSystemDirectoryHandle = opened();
      for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(data);
      await stream.close();
    },
    async pour(name, bytes) {
      const folder = opened();
      const file = await folder.getFileHandle(name, { create: true });
      try {
        await bytes.pipeTo(await file.createWritable());
      } catch (error) {
        await folder.removeEntry(name);
        throw error;
      }
      return (await file.getFile()).size;
    },
  };
}

/** A handle is no JSON, so it has a small database of its own. */
const DATABASE = 'lede-export-folder';
const KEY = 'folder';

function store<T>(mode: IDBTransactionMode, ask: (folders: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(KEY);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = ask(opening.result.transaction(KEY, mode).objectStore(KEY));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
}

const remembered = (): Promise<Directory | undefined> => store('readonly', (folders) => folders.get(KEY));
const remember = (folder: Directory): Promise<unknown> =>
  store('readwrite', (folders) => folders.put(folder, KEY));
