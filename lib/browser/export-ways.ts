import type { ExportFile, ExportFolder } from '../model/export-file.ts';
import { downloadStream } from './download.ts';
import { exportFolder } from './export-folder.ts';

/** How stories get out of the browser, and its clock. */
export interface ExportWays {
  /** @returns bytes of the file */
  download(file: ExportFile): Promise<number>;
  copy(text: string): Promise<void>;
  /** Null where the browser cannot write into folders. */
  folder: ExportFolder | null;
  /** Epoch milliseconds. */
  clock(): number;
  timeZone: string;
}

/** @returns this browser's ways. `folder: false` in a popup, which closes as soon as the picker takes the focus. */
export const exportWays = ({ folder = true }: { folder?: boolean } = {}): ExportWays => ({
  download: downloadStream,
  copy: (text) => navigator.clipboard.writeText(text),
  folder: folder ? exportFolder() : null,
  clock: Date.now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
