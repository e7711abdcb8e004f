import type { Agency, Article, Author } from '../../model/article.ts';
import { isOrganisation } from '../citation/names.ts';
import { placeName } from '../places.ts';

/** @returns schema.org's NewsArticle of the story; what is not known is not there. */
export function newsArticle(article: Article): Record<string, unknown> {
  const agency = article.byline?.agency ?? article.agency;
  return compact({
    '@context': 'https://schema.org',
    '@type': article.labels.includes('opinion') ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: article.headline,
    description: article.deck,
    url: article.url,
    mainEntityOfPage: article.url,
    inLanguage: article.language,
    articleSection: article.section,
    datePublished: article.published,
    dateModified: article.updated,
    author: (article.byline?.authors ?? []).map((author) => person(author, article)),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: article.site.name,
      url: `https://${article.site.host}/`,
    },
    sourceOrganization: agency && organisation(agency),
    dateline: article.dateline?.printed,
    locationCreated: (article.dateline?.places ?? []).map((place) => ({
      '@type': 'Place',
      name: placeName(place),
      address: compact({
        '@type': 'PostalAddress',
        addressLocality: place.city,
        addressRegion: place.region,
        addressCountry: place.country,
      }),
    })),
    image:
      article.lead &&
      compact({
        '@type': 'ImageObject',
        contentUrl: article.lead.src,
        caption: article.lead.caption,
        creditText: article.lead.credit?.printed,
        width: article.lead.width,
        height: article.lead.height,
      }),
    correction: article.corrections.map((correction) => correction.text),
    wordCount: article.words,
  });
}

/** @returns JSON that no `<script>` element can be closed by, whatever is in it. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const person = (author: Author, article: Article) =>
  compact({
    '@type': isOrganisation(author.name, article) ? 'Organization' : 'Person',
    name: author.name,
    jobTitle: author.role,
    affiliation: author.affiliation && { '@type': 'Organization', name: author.affiliation },
    url: author.url,
  });

const organisation = (agency: Agency) =>
  compact({ '@type': 'NewsMediaOrganization', name: agency.name, alternateName: agency.code });

function compact(fields: Record<string, unknown>): Record<string, unknown> {
  const isThere = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isThere(value)));
}
