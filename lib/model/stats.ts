/** Reading in numbers. */

export interface Count {
  value: string;
  stories: number;
}

/** Names of a kind that are counted out; what comes after them is read once in years. */
export const MOST_NAMES = 500;

export interface Stats {
  stories: number;
  saved: number;
  visits: number;
  words: number;
  /** Milliseconds of visible, active reading. */
  readingTime: number;
  /** Stories by day of reading (each visit's day), in the reader's zone: yyyy-mm-dd → stories. */
  days: ReadonlyMap<string, number>;
  /** Visits by weekday (0 Monday … 6 Sunday) and hour (0 … 23) of the reader's zone. */
  hours: readonly (readonly number[])[];
  publications: readonly Count[];
  agencies: readonly Count[];
  authors: readonly Count[];
  sections: readonly Count[];
  places: readonly Count[];
  languages: readonly Count[];
}
