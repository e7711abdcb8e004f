import browser, { type Downloads as Api } from 'webextension-polyfill';
import type { BackupPlace } from '../backup/place.ts';
import type { KeptBackup } from '../model/backup.ts';
import { failure, type Result, success } from '../model/result.ts';

/** The folder in the downloads. */
export const DOWNLOADS_FOLDER = 'Lede backups';

/** What became of a file that was to be removed; see `BackupPlace.remove`. */
export type Removal = 'removed' | 'kept' | 'unknown';

/** A file as the browser keeps it, with its size in bytes as we wrote it. */
export type Downloaded = Pick<KeptBackup, 'name' | 'bytes' | 'download'>;

/** What is asked of the browser's downloads: by itself, or through the background from a page that has no access. */
export interface Downloads {
  ready(): Promise<Result<null>>;
  /** Puts what is at `url`, a blob's, into the downloads and waits until it is there. */
  save(url: string, name: string): Promise<Result<{ id: number; path: string; bytes: number }>>;
  /** `download: null`: the file of an attempt that never heard how the browser knows it. */
  remove(file: Downloaded): Promise<Result<Removal>>;
}

const PERMISSION = { permissions: ['downloads' as const] };

const mayDownload = (): Promise<boolean> => browser.permissions.contains(PERMISSION);
/** Call it at once on a click: browsers ask for nothing else. */
export const askToDownload = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export const browserDownloads: Downloads = {
  ready: async () =>
    (await mayDownload()) ? success(null) : failure({ kind: 'backup-not-allowed', folder: null }),

  async save(url, name) {
    const filename = `${DOWNLOADS_FOLDER}/${name}`;
    const ended = followEnds();
    try {
      const id = await browser.downloads.download({
        url,
        filename,
        conflictAction: 'uniquify',
        saveAs: false,
      });
      const error = await ended.of(id);
      const [item] = await browser.downloads.search({ id });
      if (error !== null || !item) return failure({ kind: 'backup-not-written', detail: error ?? 'gone' });
      return success({ id, path: item.filename, bytes: sizeOf(item) });
    } catch (error) {
      return failure({
        kind: 'backup-not-written',
        detail: error instanceof Error ? error.message : String(error),
      });
    } finally {
      ended.stop();
    }
  },

  async remove({ name, bytes, download }) {
    // Firefox gives its numbers anew in each session: the path is what a file is known by.
    const found = await browser.downloads.search({ query: [download ? nameOf(download.path) : name] });
    const ours = found.filter((item) =>
      download ? item.filename === download.path : nameOf(item.filename) === name && isOurs(item),
    );
    if (ours.length === 0) return success('unknown');
    for (const item of ours) {
      if (download && item.exists && sizeOf(item) !== bytes) return success('kept');
      if (item.state === 'in_progress') await browser.downloads.cancel(item.id);
      else if (item.exists) await browser.downloads.removeFile(item.id);
      await browser.downloads.erase({ id: item.id });
    }
    return success('removed');
  },
};

const isOurs = ({ byExtensionId }: Api.DownloadItem): boolean => byExtensionId === browser.runtime.id;

/** Hears downloads end, also those that end before it is known which one it is. */
function followEnds() {
  const errors = new Map<number, string | null>();
  const waiting = new Map<number, (error: string | null) => void>();
  const heard = ({ id, state, error }: Api.OnChangedDownloadDeltaType) => {
    const now = state?.current;
    if (now !== 'complete' && now !== 'interrupted') return;
    const why = now === 'complete' ? null : (error?.current ?? 'interrupted');
    errors.set(id, why);
    waiting.get(id)?.(why);
  };
  browser.downloads.onChanged.addListener(heard);
  return {
    of: (id: number): Promise<string | null> =>
      new Promise((resolve) => {
        const known = errors.get(id);
        if (known !== undefined) resolve(known);
        else waiting.set(id, resolve);
      }),
    stop: () => browser.downloads.onChanged.removeListener(heard),
  };
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? '';
const sizeOf = ({ fileSize, bytesReceived }: Api.DownloadItem): number =>
  fileSize > 0 ? fileSize : bytesReceived;

/**
 * Backups in the downloads folder. No extension can read there, so the file is read back before the browser gets it, and
 * its size compared after.
 */
export const downloadsPlace = (downloads: Downloads): BackupPlace => ({
  where: 'downloads',
  ready: () => downloads.ready(),
  // The browser numbers names that are taken.
  isFree: async () => true,

  async write(name, bytes) {
    // The browser keeps a blob of this size on the disk. As gzip, Chrome would call it .gz, which others unpack unasked.
    const headers = { 'content-type': 'application/octet-stream' };
    const file = await new Response(bytes, { headers }).blob();
    return success({
      file,
      async settle() {
        const url = URL.createObjectURL(file);
        try {
          const saved = await downloads.save(url, name);
          if (!saved.ok) return saved;
          const { id, path, bytes: written } = saved.value;
          return written === file.size
            ? success({ download: { id, path } })
            : failure({ kind: 'backup-not-written', detail: `${written} of ${file.size} bytes` });
        } finally {
          URL.revokeObjectURL(url);
        }
      },
      discard: async () => undefined,
    });
  },

  async remove(file) {
    const removed = await downloads.remove(file);
    return removed.ok ? removed.value : 'unknown';
  },

  async sweep(name) {
    await downloads.remove({ name, bytes: 0, download: null });
  },
});
