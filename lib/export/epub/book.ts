import { x } from 'xastscript';
import type { Article } from '../../model/article.ts';
import { sortedAuthors } from '../citation/names.ts';
import { isoDate, writtenDate } from '../dates.ts';
import type { ExportedStory, ExportOptions } from '../format.ts';
import { languageTag } from '../language.ts';
import { oneLine } from '../printable.ts';
import { xml } from './pages.ts';

/** A story's place in the book. */
export interface Chapter {
  /** Relative to the package document. */
  path: string;
  article: Article;
  pictures: string[];
}

/** Where every reading system starts. */
export const CONTAINER = xml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
);

/** @returns the headline of one story; "Stories, 24 November 2026" for many. */
export function bookTitle(stories: readonly ExportedStory[], { now, words }: ExportOptions): string {
  const [only, ...others] = stories;
  if (only && others.length === 0) return oneLine(only.article.headline) || only.article.url;
  return `${words.stories}, ${writtenDate(new Date(now).toISOString().slice(0, 10), null)}`;
}

/** @returns the package document of EPUB 3.3: what the book is, what is in it, in which order it is read. */
export async function packageDocument(
  title: string,
  chapters: readonly Chapter[],
  now: number,
): Promise<string> {
  const languages = [...new Set(chapters.map(({ article }) => languageTag(article.language)))];
  const isRightToLeft = chapters.every(({ article }) => article.direction === 'rtl');
  const pictures = chapters.flatMap((chapter) => chapter.pictures);
  const metadata = [
    x('dc:identifier', { id: 'identifier' }, await identifier(chapters.map(({ article }) => article.url))),
    x('dc:title', title),
    ...languages.map((language) => x('dc:language', language)),
    ...(chapters.length === 1 && chapters[0] ? ofOneStory(chapters[0].article) : []),
    x('meta', { property: 'dcterms:modified' }, new Date(now).toISOString().replace(/\.\d+/, '')),
    ...accessibility(pictures.length > 0),
  ];
  const manifest = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
    item('style', 'style.css', 'text/css'),
    ...chapters.map(({ path }, index) => item(`story-${index + 1}`, path, 'application/xhtml+xml')),
    ...pictures.map((path, index) => item(`picture-${index + 1}`, path, mediaTypeOf(path))),
  ];
  const spine = [
    ...(chapters.length > 1 ? [x('itemref', { idref: 'nav' })] : []),
    ...chapters.map((_, index) => x('itemref', { idref: `story-${index + 1}` })),
  ];
  return xml(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'identifier' },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
        x('manifest', manifest),
        x('spine', isRightToLeft ? { 'page-progression-direction': 'rtl' } : {}, spine),
      ],
    ),
  );
}

function ofOneStory(article: Article) {
  const creators = sortedAuthors(article).flatMap((name, index) => {
    const isOrganisation = 'literal' in name;
    const shown = isOrganisation
      ? name.literal
      : [name.given, name.particle, name.family].filter(Boolean).join(' ');
    const filed = isOrganisation
      ? name.literal
      : `${[name.particle, name.family].filter(Boolean).join(' ')}, ${name.given}`;
    const id = `creator-${index + 1}`;
    return [x('dc:creator', { id }, shown), x('meta', { refines: `#${id}`, property: 'file-as' }, filed)];
  });
  const date = isoDate(article.published);
  return [
    ...creators,
    ...(oneLine(article.site.name) ? [x('dc:publisher', oneLine(article.site.name))] : []),
    ...(date ? [x('dc:date', date)] : []),
    ...(article.deck && oneLine(article.deck) ? [x('dc:description', oneLine(article.deck))] : []),
    x('dc:source', article.url),
  ];
}

/** What EPUB Accessibility 1.1 asks a book to say of itself. */
function accessibility(hasPictures: boolean) {
  const about: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] satisfies [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityHazard', 'none'],
  ];
  return about.map(([property, value]) => x('meta', { property: `schema:${property}` }, value));
}

const item = (id: string, href: string, mediaType: string, more: { properties?: string } = {}) =>
  x('item', { id, href, 'media-type': mediaType, ...more });

const mediaTypeOf = (path: string): string =>
  `image/${path.endsWith('.jpg') ? 'jpeg' : path.slice(path.lastIndexOf('.') + 1)}`;

/** The same stories give the same identifier, so that a reading system keeps one's place (UUID version 8 of SHA-256). */
async function identifier(urls: readonly string[]): Promise<string> {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(urls.join('\n'))),
  );
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
