import type { Article } from '../../model/article.ts';
import type { Attachment, ExportedStory, ExportOptions, Run, Written } from '../format.ts';
import { paced } from '../paced.ts';
import { asAttachments, keptPictures, pictureNames } from '../pictures.ts';
import { oneLine, printableValue } from '../printable.ts';
import { openZip } from '../zip.ts';
import { bookTitle, type Chapter, CONTAINER, packageDocument } from './book.ts';
import { arrange } from './contents.ts';
import { navigationDocument, storyDocument } from './pages.ts';
import { STYLE } from './style.ts';

/** Every kind of picture that EPUB 3.0 to 3.3 ask a reading system to show; WebP came with 3.3. */
const SHOWN_EVERYWHERE = new Set(['image/jpeg', 'image/png', 'image/gif']);

/** Writes an EPUB 3 book: one story, or many with contents by day or publication. */
export async function write(
  stories: readonly ExportedStory[],
  options: ExportOptions,
  run: Run,
): Promise<Written> {
  const parts = arrange(stories.map(printableStory), options);
  const title = bookTitle(stories, options);
  const archive = openZip(options.now);
  archive.add('mimetype', 'application/epub+zip', true);
  archive.add('META-INF/container.xml', CONTAINER);
  archive.add('EPUB/style.css', STYLE);
  const unique = pictureNames();
  const chapters: Chapter[] = [];
  const ordered = parts.flatMap((part) => part.stories);
  for await (const story of paced(ordered, run, ordered.length)) {
    const { article } = story;
    const path = `story-${chapters.length + 1}.xhtml`;
    const pictures = await picturesOf(article, options, unique);
    archive.add(
      `EPUB/${path}`,
      storyDocument(story, options.words, (src) => pictures.paths.get(src) ?? null),
    );
    for (const { path: picture, data } of pictures.attachments) archive.add(`EPUB/${picture}`, data);
    chapters.push({ path, article, pictures: pictures.attachments.map((attachment) => attachment.path) });
  }
  archive.add('EPUB/nav.xhtml', navigationDocument(title, parts, chapters, options.words));
  archive.add('EPUB/package.opf', await packageDocument(title, chapters, options.now));
  return { data: archive.close() };
}

async function picturesOf(
  article: Article,
  { pictures }: ExportOptions,
  unique: (name: string) => string,
): Promise<{ paths: Map<string, string>; attachments: Attachment[] }> {
  const kept = await keptPictures(article, pictures);
  const shown = new Map([...kept].filter(([, picture]) => SHOWN_EVERYWHERE.has(picture.mediaType)));
  return asAttachments(shown, 'pictures', unique);
}

const printableStory = (story: ExportedStory): ExportedStory => {
  const article = printableValue(story.article);
  return { ...story, article: { ...article, headline: oneLine(article.headline) || article.url } };
};
