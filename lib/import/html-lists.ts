import type { Turn } from '../pace/pacing.ts';
import { type Clipping, timeOf } from './clipping.ts';
import { listPieces } from './html-pieces.ts';

/** Lists as HTML: browser bookmarks (the Netscape format, which every browser and many services write), Pocket. */

/** @returns the links as clippings; null where the page is no list that we know */
export async function readHtml(
  source: string,
  parseHtml: (html: string) => Document,
  turn: Turn,
): Promise<Clipping[] | null> {
  const isBookmarks = /<!DOCTYPE\s+NETSCAPE-Bookmark-file-1/i.test(source.slice(0, 1_000));
  const read = isBookmarks ? bookmark : pocketLink;
  const found: Clipping[] = [];
  let isList = isBookmarks;
  for (const piece of listPieces(source)) {
    const links = [...parseHtml(piece).querySelectorAll('a[href]')];
    isList ||= links.some((link) => link.hasAttribute('time_added'));
    for (const link of links) found.push(read(link));
    await turn();
  }
  return isList ? found : null;
}

function pocketLink(link: Element): Clipping {
  const heading = link.closest('ul')?.previousElementSibling?.textContent ?? '';
  return {
    ...plain(link),
    at: timeOf(link.getAttribute('time_added')),
    progress: /archive/i.test(heading) ? 1 : 0,
  };
}

function bookmark(link: Element): Clipping {
  const note = link.closest('dt')?.nextElementSibling;
  return {
    ...plain(link),
    at: timeOf(link.getAttribute('add_date')),
    tags: [...plain(link).tags, ...foldersOf(link)],
    note: note?.localName === 'dd' ? firstLine(note) : '',
  };
}

const plain = (link: Element): Pick<Clipping, 'url' | 'title' | 'tags'> => ({
  url: link.getAttribute('href') ?? '',
  title: link.textContent ?? '',
  tags: (link.getAttribute('tags') ?? '').split(','),
});

/** Names of the folders around a bookmark, but for those that every browser has (bar, other bookmarks). */
function foldersOf(link: Element): string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    const own =
      heading?.hasAttribute('personal_toolbar_folder') || heading?.hasAttribute('unfiled_bookmarks_folder');
    if (heading && heading.localName === 'h3' && !own) names.unshift(heading.textContent ?? '');
  }
  return names;
}

/** HTML parsers put a folder's list into or after the `dt` of its heading. */
function headingOf(list: Element): Element | null {
  for (let before = list.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'h3' || before.localName === 'h1') return before;
    const inside = before.localName === 'dt' ? before.querySelector(':scope > h3') : null;
    if (inside) return inside;
  }
  return null;
}

/** A description runs on into what follows, since nothing closes it. */
const firstLine = (note: Element): string =>
  [...note.childNodes]
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
