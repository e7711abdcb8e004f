/** What the reader chose for exports, remembered from one to the next. */
export interface ExportChoice {
  format: FormatId;
  citationStyle: CitationStyle;
  /** How the contents of a book are ordered. */
  chapters: ChapterOrder;
  /** A file for each story, in a ZIP, though the format could hold all in one. */
  separate: boolean;
  /** With the pictures that the reader kept with the stories. */
  pictures: boolean;
  /** The reader's own Markdown, or null for ours. */
  template: string | null;
}

export const FORMAT_IDS = [
  'markdown',
  'html',
  'epub',
  'text',
  'json',
  'json-lines',
  'csv',
  'citations',
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
  'highlights-markdown',
  'highlights-csv',
  'highlights-json',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'harvard'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CHAPTER_ORDERS = ['day', 'publication'] as const;
export type ChapterOrder = (typeof CHAPTER_ORDERS)[number];

export const DEFAULT_EXPORT_CHOICE: ExportChoice = {
  format: 'markdown',
  citationStyle: 'apa',
  chapters: 'day',
  separate: false,
  pictures: true,
  template: null,
};
