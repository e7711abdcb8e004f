const ISO_8601 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** @returns whether the words are a day or a time as ISO 8601 writes it, and one that exists */
export const isTime = (words: string): boolean => ISO_8601.test(words) && !Number.isNaN(Date.parse(words));

/** @returns whether a day of the calendar begins these words: of 31 February a `Date` would make 3 March */
export function hasRealDay(words: string): boolean {
  const day = words.slice(0, 10);
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
