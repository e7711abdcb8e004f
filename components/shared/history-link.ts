/** Fields of the history's search by which a story's people and places are found again. */
export type HistoryField = 'by' | 'agency' | 'place' | 'from';

/** @returns the history page, showing all that was read by this author, from this place and so on */
export function historyLink(field: HistoryField, value: string): string {
  return `/history.html?q=${encodeURIComponent(`${field}:"${value.replaceAll('"', '')}"`)}`;
}
