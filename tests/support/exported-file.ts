import { exportStories } from '../../lib/export/export-stories.ts';
import type { ExportedStory, ExportFile, ExportOptions, Format, Run } from '../../lib/export/format.ts';
import { type Failure, failure, type Result, success } from '../../lib/model/result.ts';

/** A finished file, whole: a string where it is a text. */
export interface WholeFile {
  name: string;
  mediaType: string;
  data: string | Uint8Array<ArrayBuffer>;
}

/** Reads a file to its end. Rejects where it cannot be made. */
export async function whole({ name, mediaType, bytes }: ExportFile): Promise<WholeFile> {
  const data = new Uint8Array(await new Response(bytes).arrayBuffer());
  const isText = !/zip/.test(mediaType);
  // The mark at the beginning of a CSV belongs to the file.
  return {
    name,
    mediaType,
    data: isText ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(data) : data,
  };
}

/** Exports stories that are all there and reads the file to its end. */
export async function exportWhole(
  stories: readonly ExportedStory[],
  format: Format,
  options: ExportOptions,
  run: Run,
): Promise<Result<WholeFile, Extract<Failure, { kind: 'stopped' | 'nothing-to-export' }>>> {
  const made = await exportStories({ count: stories.length, stories }, format, options, run);
  if (!made.ok) return made;
  try {
    return success(await whole(made.value));
  } catch (error) {
    if (run.signal.aborted) return failure({ kind: 'stopped' });
    throw error;
  }
}
