import type { Folder } from '../../lib/browser/kept-folder.ts';

/** @returns an empty folder of the browser's own file system, which needs no dialog to be chosen */
export async function opfsFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
}

/** @returns the folder as the browser gives one that the reader chose: it may be taken away, and be asked for again */
export function askable(folder: FileSystemDirectoryHandle, allowed: { now: boolean }): Folder {
  const state = (): PermissionState => (allowed.now ? 'granted' : 'prompt');
  return Object.assign(folder, {
    queryPermission: async () => state(),
    requestPermission: async () => state(),
  }) as Folder;
}

/** @returns what lies in the folder, by name */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  for await (const handle of (folder as Folder & { values(): AsyncIterable<FileSystemHandle> }).values())
    if (handle instanceof FileSystemFileHandle) files.set(handle.name, await handle.getFile());
  return files;
}
