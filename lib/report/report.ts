import type { Article, Omission } from '../model/article.ts';

export interface ReportParts {
  article: Article;
  omissions: Omission[];
  /** By `skeleton`. */
  page: string;
  /** Of the extension. */
  version: string;
}

/**
 * @returns a file for whoever mends extraction, with what was made of a page and the page's tree without its words.
 * It stays on the device until the reader hands it to somebody.
 */
export function writeReport({ article, omissions, page, version }: ReportParts): {
  name: string;
  text: string;
} {
  const report = {
    about: 'extraction',
    version,
    url: article.url,
    article,
    omissions,
    page: page.split('\n'),
  };
  return { name: `lede-report-${article.site.host}.json`, text: `${JSON.stringify(report, null, 2)}\n` };
}
