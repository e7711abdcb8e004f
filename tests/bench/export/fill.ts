import type { ArchiveItem } from '../../../lib/model/archive.ts';
import { openLibrary } from '../../../lib/store/library.ts';
import { got } from '../../support/got.ts';
import { inventedStory } from '../history/stories.ts';

/**
 * Runs inside a page of the built extension: brings invented stories in, of which every so many has its text of 900
 * words; of the others the record is kept.
 */
export async function fill(count: number, every: number): Promise<void> {
  const library = got(await openLibrary());
  const items = function* (): Generator<ArchiveItem> {
    for (let number = 0; number < count; number++) {
      yield { kind: 'story', at: number + 1, story: inventedStory(number, number % every === 0) };
    }
  };
  const imported = await library.importStories({ total: count, items: items() });
  library.close();
  got(imported);
}
