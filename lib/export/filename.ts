import type { Article } from '../model/article.ts';
import { isoDate } from './dates.ts';
import { oneLine } from './printable.ts';

/**
 * File names that every file system, cloud folder and note program takes: Windows forbids most of these characters,
 * its device names, and dots or spaces at the end; Linux and exFAT count 255 bytes or units; a name that hides its
 * direction can hide its extension; Obsidian cannot link to names with `#^[]`.
 */

/** Bytes of UTF-8 for the name without extension: leaves room for a folder, a number and eCryptfs (143 bytes). */
const LONGEST = 120;

const FORBIDDEN = /[<>:"/\\|?*#^[\]]/g;
/** Bidirectional controls, zero-width space (joiners are part of words and emoji), line separators, soft hyphen, byte order mark. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=$|[ .])/i;

/** @returns "2026-03-04 Ferry service returns to Port Ellery.md". */
export function storyFileName(article: Article, extension: string): string {
  return fileName([isoDate(article.published), article.headline].filter(Boolean).join(' '), extension);
}

/**
 * @param title any text
 * @param extension without the dot
 * @returns a safe name; "story" where nothing of the title can stand in a name
 */
export function fileName(title: string, extension: string): string {
  return `${fileStem(title)}.${extension}`;
}

/** @returns a safe name without extension, at most 120 bytes. */
function fileStem(title: string): string {
  const plain = oneLine(title.normalize('NFC'))
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ~]+/, '');
  const stem = trimEnd(cut(plain, LONGEST)).replace(DEVICE, '$1_');
  return stem || 'story';
}

/**
 * @returns a function that gives each name once: "a.md", "a (2).md". Names that differ only in case or in composition
 * of accents are one on Windows and macOS, so they are told apart too.
 */
export function uniqueNames(numbered = (number: number) => ` (${number})`): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let unique = name;
    for (let number = 2; taken.has(sameName(unique)); number++)
      unique = `${stem}${numbered(number)}${extension}`;
    taken.add(sameName(unique));
    return unique;
  };
}

const sameName = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();

const encoder = new TextEncoder();
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts between words where one ends late enough, else between characters as readers see them. */
function cut(text: string, longest: number): string {
  if (encoder.encode(text).length <= longest) return text;
  let bytes = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > longest) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  return space > kept.length / 2 ? kept.slice(0, space) : kept;
}

const trimEnd = (text: string): string => text.replace(/[. ]+$/, '');
