import type { ExportedStory, Picture } from '../export/format.ts';
import type { EntryId } from '../model/history.ts';
import { type Result, success } from '../model/result.ts';
import type { Library } from '../store/library.ts';
import type { KeptPicture } from '../store/pictures.ts';
import type { ExportSource } from './export-state.ts';

/** @returns stories of the history, in the order given; those whose text is damaged are left out */
export function fromHistory(library: Pick<Library, 'whole'>, ids: readonly EntryId[]): ExportSource {
  const kept = pictureStore();
  return {
    count: ids.length,
    async story(index) {
      const id = ids[index];
      if (id === undefined) return success(null);
      const read = await library.whole(id);
      if (!read.ok) return read;
      const { story, past, pictures } = read.value;
      kept.add(pictures);
      const { article, entry, highlights } = story;
      return success(article && { article, entry, highlights, past });
    },
    picture: kept.find,
  };
}

/**
 * @param story as it is on screen, whether or not it stands in a history
 * @param pictures what is kept with it
 */
export function fromShown(
  story: ExportedStory,
  pictures: () => Promise<Result<KeptPicture[]>> = async () => success([]),
): ExportSource {
  const kept = pictureStore();
  return {
    count: 1,
    async story() {
      const found = await pictures();
      if (!found.ok) return found;
      kept.add(found.value);
      return success(story);
    },
    picture: kept.find,
  };
}

/** Pictures by address. Blobs stay on the disk until they are read. */
function pictureStore() {
  const kept = new Map<string, Blob>();
  return {
    add(pictures: readonly KeptPicture[]) {
      for (const { src, picture } of pictures) kept.set(src, picture);
    },
    async find(src: string): Promise<Picture | null> {
      const blob = kept.get(src);
      return blob ? { mediaType: blob.type, data: new Uint8Array(await blob.arrayBuffer()) } : null;
    },
  };
}
