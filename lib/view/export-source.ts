import type { Article } from '../model/article.ts';
import type { EntryId } from '../model/history.ts';
import { success } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import type { ExportSource } from './export-state.ts';

/** @returns stories of the history, in the order given; those whose text is damaged are left out */
export function fromHistory(
  library: Pick<Library, 'get' | 'pictures'>,
  ids: readonly EntryId[],
): ExportSource {
  /** Blobs stay on the disk until they are read. */
  const kept = new Map<string, Blob>();
  return {
    count: ids.length,
    async story(index) {
      const id = ids[index];
      if (id === undefined) return success(null);
      const read = await library.get(id);
      if (!read.ok) return read;
      const pictures = await library.pictures(id);
      if (!pictures.ok) return pictures;
      for (const { src, picture } of pictures.value) kept.set(src, picture);
      const { article, entry, highlights } = read.value;
      return success(article && { article, entry, highlights });
    },
    async picture(src) {
      const blob = kept.get(src);
      return blob ? { mediaType: blob.type, data: new Uint8Array(await blob.arrayBuffer()) } : null;
    },
  };
}

/** @returns one story that stands in no history. */
export const fromPage = (article: Article): ExportSource => ({
  count: 1,
  story: async () => success({ article, entry: null, highlights: [] }),
  picture: async () => null,
});
