import type { FormatGroup } from '../../lib/export/format.ts';
import type { FormatId } from '../../lib/model/export-choice.ts';

/** What each format is good for, in the words of those who use it. */
export const FORMAT_WORDS: Record<FormatId, string> = {
  markdown: 'Notes with properties, for Obsidian and other editors',
  html: 'A page of its own that opens anywhere, offline',
  epub: 'A book for e-readers',
  text: 'Words alone',
  json: 'Everything, for programs and for Lede itself',
  'json-lines': 'A story a line, for data tools',
  csv: 'A table for spreadsheets',
  citations: 'A formatted list of references',
  bibtex: 'For LaTeX',
  biblatex: 'For LaTeX with BibLaTeX',
  ris: 'For EndNote, Mendeley, Zotero',
  'csl-json': 'For Zotero, Pandoc and citeproc',
  'highlights-markdown': 'Your highlights as quotations, with your notes',
  'highlights-csv': 'Your highlights as a table',
  'highlights-json': 'Your highlights in the W3C’s form',
};

export const GROUP_WORDS: Record<FormatGroup, string> = {
  reading: 'To read',
  data: 'As data',
  citation: 'To cite',
  highlights: 'Highlights',
};
