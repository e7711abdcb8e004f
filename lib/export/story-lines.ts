import type { Article, Correction } from '../model/article.ts';
import { writtenDate } from './dates.ts';
import { knownLanguage } from './language.ts';
import { oneLine } from './printable.ts';
import type { ExportWords } from './words.ts';

/** The short lines around a story, as every format prints them. */

/** @returns "Regina Garcia Cano and Juan Arraez · Associated Press"; null for a story that names nobody. */
export function creditLine(article: Article): string | null {
  const authors = (article.byline?.authors ?? []).map((author) => oneLine(author.name)).filter(Boolean);
  const names = new Intl.ListFormat(knownLanguage(article.language), { type: 'conjunction' }).format(authors);
  const agency = oneLine(article.byline?.agency?.name ?? article.agency?.name ?? '');
  return [names, authors.includes(agency) ? '' : agency].filter(Boolean).join(' · ') || null;
}

/** @returns "4 March 2026 at 07:30 · Updated 5 March 2026 at 10:00"; null for a story without dates. */
export function dateLine(article: Article, words: ExportWords): string | null {
  const published = writtenDate(article.published, article.language);
  const updated = writtenDate(article.updated, article.language);
  return [published, updated && `${words.updated} ${updated}`].filter(Boolean).join(' · ') || null;
}

/** @returns what runs into the first paragraph: "GUATIRE, Venezuela (AP) — "; empty without a dateline. */
export function datelineOpening(article: Article): string {
  const printed = oneLine(article.dateline?.printed ?? '');
  return printed && printed + datelineEnd(printed);
}

/** @returns what stands between a dateline and its text: a dash, or nothing behind East Asian brackets, as in 【霧沢】 */
export const datelineEnd = (printed: string): string => (/[】］〕》）]$/.test(printed) ? '' : ' — ');

/** @returns "Correction", or "Correction, 5 March". */
export function correctionLabel(correction: Correction, words: ExportWords): string {
  return [words[correction.kind], oneLine(correction.date ?? '')].filter(Boolean).join(', ');
}
