import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { asAttachments, keptPictures } from '../pictures.ts';
import { toMarkdown } from './document.ts';
import { frontMatter } from './front-matter.ts';

/** Writes notes: properties, then the story. Kept pictures go into a folder beside the note. */
export async function write(
  stories: readonly ExportedStory[],
  options: ExportOptions,
  run: Run,
): Promise<Written> {
  const notes: string[] = [];
  const attachments: NonNullable<Written['attachments']>[number][] = [];
  for await (const story of paced(stories, run)) {
    const kept = asAttachments(await keptPictures(story.article, options.pictures), 'pictures');
    const picture = (src: string) => kept.paths.get(src) ?? src;
    notes.push(`${frontMatter(story)}\n${toMarkdown(story.article, { words: options.words, picture })}`);
    attachments.push(...kept.attachments);
  }
  return { data: notes.join('\n'), attachments };
}
