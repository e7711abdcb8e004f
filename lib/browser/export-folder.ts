import type { ExportFolder } from '../model/export-file.ts';
import { canChooseFolders, chooseFolder, type Folder, keepFolder, keptFolder } from './kept-folder.ts';

/**
 * A folder that the reader chose once, such as a vault of notes. The browser remembers which; it may ask again whether
 * we may write there.
 *
 * @returns null where the browser has no such thing
 */
export function exportFolder(): ExportFolder | null {
  if (!canChooseFolders()) return null;
  let open: Folder | null = null;
  const opened = (): Folder => {
    if (!open) throw new Error('no folder is open');
    return open;
  };
  return {
    async open(anew) {
      const kept = anew ? null : await keptFolder('folder');
      const allowed = kept && (await kept.requestPermission({ mode: 'readwrite' })) === 'granted';
      const folder = kept && allowed ? kept : await chooseFolder('lede-export');
      if (!folder) return null;
      open = folder;
      await keepFolder('folder', folder);
      return folder.name;
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
