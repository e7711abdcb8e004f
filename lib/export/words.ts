/** The few words that a file needs and the story does not have; the interface hands in the reader's language. */
export interface ExportWords {
  updated: string;
  correction: string;
  clarification: string;
  update: string;
  contents: string;
  highlights: string;
  undated: string;
  /** Title of a book that holds several stories. */
  stories: string;
}

export const ENGLISH: ExportWords = {
  updated: 'Updated',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  contents: 'Contents',
  highlights: 'Highlights',
  undated: 'Undated',
  stories: 'Stories',
};
