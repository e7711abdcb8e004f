import type { ExportFile } from '../model/export-file.ts';

/** Hands a file to the reader, through the page's own download: no permission is needed for it. */
export function downloadFile(file: { name: string; mediaType: string; data: BlobPart }): void {
  const url = URL.createObjectURL(new Blob([file.data], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has the file once it has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Hands over a file as soon as it is made. Meanwhile the browser keeps it outside of the page, on the disk where
 * it is very large.
 * @returns its bytes; rejects where the file cannot be made to its end
 */
export async function downloadStream({ name, mediaType, bytes }: ExportFile): Promise<number> {
  const data = await new Response(bytes).blob();
  downloadFile({ name, mediaType, data });
  return data.size;
}
