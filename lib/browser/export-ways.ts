import type { ExportParts } from '../view/export-state.ts';
import { downloadFile } from './download.ts';
import { exportFolder } from './export-folder.ts';

/** @returns the ways out of the browser, and its clock */
export const exportWays = (): Omit<ExportParts, 'source' | 'settings'> => ({
  download: downloadFile,
  copy: (text) => navigator.clipboard.writeText(text),
  folder: exportFolder(),
  clock: Date.now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
