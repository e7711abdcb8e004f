import { collapse } from '../../../text/whitespace.ts';
import type { Claim, ClaimField } from '../../cutting/claim.ts';

/** Meta names by field, most trusted first: Open Graph, Dublin Core, Parse.ly, Sailthru, and what large systems write. */
const NAMES: Partial<Record<ClaimField, string[]>> = {
  headline: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
  ],
  deck: ['og:description', 'description', 'twitter:description', 'sailthru.description', 'dc.description'],
  section: ['article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:section', 'section'],
  author: [
    'parsely-author',
    'author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'article:author',
    'cxenseparse:author',
    'og:article:author',
    'citation_author',
    'article:author_name',
    'authors',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'date',
    'pubdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_at',
    'last-published',
    'article.published',
    'og:pubdate',
    'og:published_time',
    'bt:pubdate',
    'displaydate',
    'ptime',
    'rnews:datepublished',
    'citation_publication_date',
    'article:published',
    'article_date_original',
    'datecreated',
    'published',
  ],
  updated: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'article.updated',
    'utime',
    'revision_date',
    'date.modified',
  ],
  site: [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'publisher',
    'cre',
    'copyright',
  ],
  language: ['og:locale', 'dc.language', 'language', 'content-language'],
  canonical: ['og:url'],
  image: ['og:image', 'og:image:url', 'twitter:image', 'sailthru.image.full', 'thumbnail'],
  type: ['og:type'],
  free: ['article:content_tier', 'og:article:content_tier'],
};

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.flatMap((name, rank) => {
      const known = { field: field as ClaimField, rank };
      return [[name, known] as const, [name.replace(/_time$/, ':time'), known] as const];
    }),
  ),
);

/**
 * Reads the head's `<meta>` elements (name, property, itemprop or http-equiv), the canonical link, the title
 * and the document's language.
 */
export function metaClaims(document: Document): Claim[] {
  const claims: Claim[] = [];
  const say = (field: ClaimField, value: string | null | undefined, confidence: number): void => {
    const text = collapse((value ?? '').slice(0, 20_000));
    if (text) claims.push({ field, value: text, source: 'meta', confidence });
  };
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      const known = name && FIELDS.get(name);
      if (!known) continue;
      say(known.field, meta.getAttribute('content'), 0.8 - 0.02 * known.rank);
      break;
    }
  }
  say('canonical', document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), 0.9);
  say(
    'language',
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    0.9,
  );
  say('headline', document.querySelector('head > title, title')?.textContent, 0.3);
  return claims;
}
