/** What the history gathers stories by, as its address names it. */
export type Subject = 'author' | 'agency' | 'place' | 'publication';

/** @returns the history page, showing all that was read by this author, from this place and so on */
export const historyLink = (subject: Subject, value: string): string =>
  `/history.html?${new URLSearchParams({ [subject]: value })}`;
