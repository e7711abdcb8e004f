import type { BackupPlace } from '../backup/place.ts';
import { failure, success } from '../model/result.ts';
import type { Folder } from './kept-folder.ts';

const WRITE = { mode: 'readwrite' } as const;

/**
 * Backups in a folder of the reader's. The browser swaps a file in when it is closed, so that what stands under its name
 * is whole or empty.
 */
export function folderPlace(folder: Folder): BackupPlace {
  const { name: folderName } = folder;
  const gone = () => failure({ kind: 'folder-gone', folder: folderName });
  const remove = (name: string) =>
    folder.removeEntry(name).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  return {
    where: 'folder',
    async ready() {
      if ((await folder.queryPermission(WRITE)) !== 'granted')
        return failure({ kind: 'backup-not-allowed', folder: folderName });
      try {
        // A folder that was moved away keeps its handle, but has nothing to list.
        for await (const _ of folder.keys()) break;
        return success(null);
      } catch (error) {
        if (isMissing(error)) return gone();
        throw error;
      }
    },

    async isFree(name) {
      try {
        await folder.getFileHandle(name);
        return false;
      } catch (error) {
        if (isMissing(error)) return true;
        throw error;
      }
    },

    async write(name, bytes) {
      try {
        const handle = await folder.getFileHandle(name, { create: true });
        await bytes.pipeTo(await handle.createWritable());
        return success({
          file: await handle.getFile(),
          settle: async () => success({ download: null }),
          discard: () => remove(name),
        });
      } catch (error) {
        if (isMissing(error)) return gone();
        if (isFull(error)) return failure({ kind: 'backup-not-written', detail: 'no room on the disk' });
        throw error;
      }
    },

    async remove({ name, bytes }) {
      try {
        const file = await (await folder.getFileHandle(name)).getFile();
        if (file.size !== bytes) return 'kept';
      } catch (error) {
        if (isMissing(error)) return 'removed';
        throw error;
      }
      await remove(name);
      return 'removed';
    },

    sweep: (name) => remove(name),
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';
