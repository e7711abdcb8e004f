import { failure, type Result, success } from '../model/result.ts';
import { downloadFile } from './download.ts';

/** What of the browser's dialog for a place to save is used; Chromium has it, Firefox does not. */
interface SavePicker {
  showSaveFilePicker(options: { suggestedName: string }): Promise<{
    name: string;
    createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
  }>;
}

const hasPicker = (window: object): window is SavePicker => 'showSaveFilePicker' in window;

/**
 * Writes a file as it is made, to a place the reader chooses where the browser asks for one, else into the downloads.
 * @returns under what name, and how many bytes; `stopped` where the reader chose no place, or the signal was aborted
 */
export async function saveStream(
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<Result<{ name: string; bytes: number; inDownloads: boolean }>> {
  let written = 0;
  const counted = bytes.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        written += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  try {
    if (hasPicker(window)) {
      const place = await window.showSaveFilePicker({ suggestedName: name });
      await counted.pipeTo(await place.createWritable(), { signal });
      return success({ name: place.name, bytes: written, inDownloads: false });
    }
    // The browser keeps a blob of this size on the disk.
    downloadFile({ name, mediaType: 'application/gzip', data: await new Response(counted).blob() });
    return success({ name, bytes: written, inDownloads: true });
  } catch (error) {
    const stopped = signal.aborted || (error instanceof DOMException && error.name === 'AbortError');
    if (!stopped) throw error;
    return failure({ kind: 'stopped' });
  }
}
