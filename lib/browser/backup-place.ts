import type { BackupPlace } from '../backup/place.ts';
import {
  askToDownload,
  browserDownloads,
  DOWNLOADS_FOLDER,
  type Downloads,
  downloadsPlace,
} from './backup-downloads.ts';
import { folderPlace } from './backup-folder.ts';
import { canChooseFolders, chooseFolder, forgetFolder, keepFolder, keptFolder } from './kept-folder.ts';

/** @returns where backups go: the folder that the reader chose, else the downloads */
export async function backupPlace(downloads: Downloads): Promise<BackupPlace> {
  const folder = await keptFolder('backups');
  return folder ? folderPlace(folder) : downloadsPlace(downloads);
}

/** Where backups go, as the Data page shows and changes it. */
export const backupPlaces = {
  choosable: canChooseFolders(),
  async current() {
    const folder = await keptFolder('backups');
    const { where, ready } = folder ? folderPlace(folder) : downloadsPlace(browserDownloads);
    return {
      where,
      name: folder?.name ?? DOWNLOADS_FOLDER,
      ready,
      allow: folder
        ? async () => (await folder.requestPermission({ mode: 'readwrite' })) === 'granted'
        : askToDownload,
    };
  },
  async chooseFolder(): Promise<boolean> {
    const folder = await chooseFolder('lede-backups');
    if (folder) await keepFolder('backups', folder);
    return folder !== null;
  },
  async useDownloads(): Promise<void> {
    await forgetFolder('backups');
  },
};

/** Runs work unless another window or worker of ours is at the same; then answers null. */
export const aloneInBrowser = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request('lede-backup', { ifAvailable: true }, async (lock) => (lock ? work() : null));
