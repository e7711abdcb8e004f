import type { ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { quotations } from '../highlights/markdown.ts';
import { paced } from '../paced.ts';
import { asAttachments, keptPictures } from '../pictures.ts';
import { fieldsOf } from '../template/fields.ts';
import { renderTemplate } from '../template/render.ts';
import type { ExportWords } from '../words.ts';
import type { PicturePlace } from './blocks.ts';
import { escapeMarkdown, toMarkdown } from './document.ts';
import { frontMatter } from './front-matter.ts';

/** Writes notes: properties, then the story. Kept pictures go into a folder beside the note. */
export async function write(
  stories: readonly ExportedStory[],
  options: ExportOptions,
  run: Run,
): Promise<Written> {
  const notes: string[] = [];
  const attachments: NonNullable<Written['attachments']>[number][] = [];
  for await (const story of paced(stories, run, stories.length)) {
    const kept = asAttachments(await keptPictures(story.article, options.pictures), 'pictures');
    const picture = (src: string) => kept.paths.get(src) ?? src;
    notes.push(note(story, options, picture));
    attachments.push(...kept.attachments);
  }
  return { data: notes.join('\n'), attachments };
}

/** By the reader's template; one that is not understood was refused when it was set, and gives way to ours. */
function note(story: ExportedStory, { template, words, now }: ExportOptions, picture: PicturePlace): string {
  const own = template === null ? null : renderTemplate(template, fieldsOf(story, words, now, picture));
  if (own?.ok) return own.value;
  return `${frontMatter(story)}\n${toMarkdown(story.article, { words, picture })}${marked(story, words)}`;
}

/** What the reader marked, below the story. */
function marked({ highlights }: ExportedStory, words: ExportWords): string {
  if (highlights.length === 0) return '';
  return `\n${[`## ${escapeMarkdown(words.highlights)}`, ...quotations(highlights)].join('\n\n')}\n`;
}
