import { isExcluded } from './excluded.ts';
import type { ReadingRule } from './settings.ts';

/**
 * The few settings that the detector reads in every page, without the library that checks all of them: what is not
 * understood here counts as not stored, as it does there.
 */

export const DEFAULT_RULE: ReadingRule = { seconds: 20, part: 0.5 };

/** Each setting has its own key, so that two pages that change two settings do not undo each other. */
export const settingKey = (setting: string): string => `settings.${setting}`;

export const PAGE_KEYS = ['detection', 'excludedHosts', 'historyPaused', 'recordReading', 'readAfter'].map(
  settingKey,
);

/** What may be done on a page. */
export interface Choices {
  /** When a story counts as read; null where reading is not measured. */
  measure: ReadingRule | null;
}

/**
 * @param stored values by key, as `storage.local` has them
 * @returns what the reader allows on the page; null where nothing may be noticed
 */
export function choicesFor(url: string, stored: Record<string, unknown>): Choices | null {
  const [detection, hosts, paused, record, rule] = PAGE_KEYS.map((key) => stored[key]);
  if (detection === false || (Array.isArray(hosts) && isExcluded(url, hosts))) return null;
  return { measure: paused === true || record === false ? null : ruleOf(rule) };
}

function ruleOf(value: unknown): ReadingRule {
  const { seconds, part } = { ...DEFAULT_RULE, ...(typeof value === 'object' ? value : null) };
  return typeof seconds === 'number' && typeof part === 'number' ? { seconds, part } : DEFAULT_RULE;
}
