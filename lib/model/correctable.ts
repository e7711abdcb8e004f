import type { Article, Place, ProvenanceField } from './article.ts';

/** The fields that a reader can put right by hand. */
export type CorrectableField = Extract<ProvenanceField, 'headline' | 'byline' | 'dateline' | 'published'>;

/** @returns a field as `correctArticle` takes it, to begin from */
export function correctable(article: Article, field: CorrectableField): string {
  switch (field) {
    case 'headline':
      return article.headline;
    case 'byline':
      return article.byline?.authors.map((author) => author.name).join(', ') ?? '';
    case 'dateline':
      return article.dateline?.places.map(placeToType).join('; ') ?? '';
    case 'published':
      return article.published ?? '';
  }
}

/** @returns "Austin, Texas, United States" */
export const placeToType = ({ city, region, country }: Place): string =>
  [city, region, country].filter(Boolean).join(', ');
