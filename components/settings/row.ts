import type { ComponentChild } from 'preact';
import type { Settings } from '../../lib/model/settings.ts';

/** One thing to choose. */
export interface Row {
  title: string;
  /** What it does, in a sentence. */
  detail: string;
  /** Other words by which a reader may look for it. */
  words: string;
  /** Below the words, not beside them. */
  wide?: boolean;
  control(props: RowProps): ComponentChild;
}

export interface RowProps {
  labelledBy: string;
  settings: Settings;
  /** @param said told as a notice, with a way to undo the change */
  change(changes: Partial<Settings>, said?: string): void;
}

export interface Group {
  title: string;
  rows: Row[];
}

/** @returns whether a text holds every word looked for */
export function holds(text: string, looked: string): boolean {
  const words = looked.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.toLowerCase().includes(word));
}

/** @returns the groups with only the rows that hold every word looked for; groups without a row are left out */
export function findRows(groups: Group[], looked: string): Group[] {
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) =>
        holds(`${group.title} ${row.title} ${row.detail} ${row.words}`, looked),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}
