/** The table behind a picture: what screen readers read, and what is saved as CSV. */
export interface Table {
  /** What the table says, in a sentence. */
  caption: string;
  columns: string[];
  /** The first cell of a row is its heading. */
  rows: (string | number)[][];
}
