import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { dataUrl, keptPictures } from '../pictures.ts';
import { toHtml } from './document.ts';

/** Writes pages that hold everything they show, kept pictures included. */
export async function write(
  stories: readonly ExportedStory[],
  options: ExportOptions,
  run: Run,
): Promise<Written> {
  let pages = '';
  for await (const { article, highlights } of paced(stories, run, stories.length)) {
    const kept = await keptPictures(article, options.pictures);
    const picture = (src: string) => {
      const copy = kept.get(src);
      return copy ? dataUrl(copy) : null;
    };
    pages += toHtml(article, { words: options.words, picture, highlights });
  }
  return { data: pages };
}
