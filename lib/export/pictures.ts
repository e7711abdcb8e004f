import type { Article, Block, Figure } from '../model/article.ts';
import { uniqueNames } from './filename.ts';
import type { Attachment, ExportOptions, Picture } from './format.ts';

/** The kinds of picture that browsers, EPUB readers and editors all show, with their file extensions. */
const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** @returns every figure of the story, the lead first. */
function figures(article: Article): Figure[] {
  const inBlocks = (blocks: readonly Block[]): Figure[] =>
    blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.figure] : block.kind === 'quote' ? inBlocks(block.blocks) : [],
    );
  return [...(article.lead ? [article.lead] : []), ...inBlocks(article.body)];
}

/** @returns the kept pictures of a story by address; those of other kinds or that were not kept are left out. */
export async function keptPictures(
  article: Article,
  pictures: ExportOptions['pictures'],
): Promise<Map<string, Picture>> {
  const kept = new Map<string, Picture>();
  for (const { src } of pictures ? figures(article) : []) {
    const picture = kept.has(src) ? null : await pictures?.(src);
    const mediaType = picture && sniff(picture.data);
    if (picture && mediaType) kept.set(src, { mediaType, data: picture.data });
  }
  return kept;
}

/** @returns what a picture is by its first bytes, since servers are often wrong; null for kinds that not all can show. */
function sniff(data: Uint8Array): string | null {
  const head = String.fromCharCode(...data.subarray(0, 12));
  if (head.startsWith('\xFF\xD8\xFF')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1A\n')) return 'image/png';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  return /^RIFF....WEBP/s.test(head) ? 'image/webp' : null;
}

/** @returns the picture as an address that holds the picture itself. */
export function dataUrl({ mediaType, data }: Picture): string {
  let bytes = '';
  // In pieces, since each byte is one argument of the call.
  for (let at = 0; at < data.length; at += 0x2000)
    bytes += String.fromCharCode(...data.subarray(at, at + 0x2000));
  return `data:${mediaType};base64,${btoa(bytes)}`;
}

/**
 * @param folder where the pictures go, relative to the file that shows them
 * @returns where each picture is found, and the files to put there
 */
export function asAttachments(
  kept: ReadonlyMap<string, Picture>,
  folder: string,
  unique: (name: string) => string = pictureNames(),
): { paths: Map<string, string>; attachments: Attachment[] } {
  const paths = new Map<string, string>();
  const attachments: Attachment[] = [];
  for (const [src, { mediaType, data }] of kept) {
    const path = unique(`${folder}/${plainStem(src)}.${EXTENSIONS[mediaType]}`);
    paths.set(src, path);
    attachments.push({ path, data });
  }
  return { paths, attachments };
}

/** @returns a function that gives each picture's name once: "pier.jpg", "pier-2.jpg". */
export const pictureNames = (): ((name: string) => string) => uniqueNames((number) => `-${number}`);

/** Letters, digits and hyphens only: the same in a file system, in a ZIP and as an address in Markdown and XML. */
function plainStem(src: string): string {
  const last = URL.parse(src)?.pathname.split('/').at(-1) ?? '';
  const stem = last.replace(/\.\w+$/, '').replace(/[^A-Za-z0-9]+/g, '-');
  return stem.slice(0, 60).replace(/^-+|-+$/g, '') || 'picture';
}
