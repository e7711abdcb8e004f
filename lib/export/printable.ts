/**
 * What no text file can hold: control characters, halves of surrogate pairs, noncharacters. XML 1.0 and HTML forbid
 * them, editors show them as boxes, and a page may have any of them in a headline.
 */

const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** @returns the text without unprintable characters, with line ends as `\n`. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/** @returns a copy of plain JSON in which every string is printable. Keys stay as they are. */
export function printableValue<T>(value: T): T;
export function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => printableValue(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableValue(item)]));
}

/** @returns the text on one line, with single spaces. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
